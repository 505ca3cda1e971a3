import { useSpeech } from '../../../i18n/words.js';
import { Go } from '../../../ui/go.js';
import type { Person } from '../whose.js';

/** Everywhere else a person may want to go from their home. */
export function Places({ person }: { readonly person: Person }) {
  const { say } = useSpeech();
  const places = [
    { to: '/me/overwhelmed', says: say('place.overwhelmed'), why: say('place.overwhelmedSays') },
    { to: '/me/dates', says: say('place.dates'), why: say('place.datesSays') },
    { to: '/me/consents', says: say('place.consents'), why: say('place.consentsSays') },
    { to: '/me/seen', says: say('place.seen'), why: say('place.seenSays') },
    { to: '/me/hearings', says: say('place.hearings'), why: say('place.hearingsSays') },
    { to: '/me/details', says: say('place.details'), why: say('place.detailsSays') },
    { to: '/me/for-whom', says: say('place.people'), why: say('place.peopleSays') },
    { to: '/me/data', says: say('place.data'), why: say('place.dataSays') },
  ];
  return (
    <nav aria-label={say('place.heading')}>
      <ul className="places">
        {places.map(({ to, says, why }) => (
          <li key={to}>
            <Go to={`${to}?person=${person.id}`}>{says}</Go>
            <p className="quiet small">{why}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
