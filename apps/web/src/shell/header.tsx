import { useLocation, useSearch } from 'wouter';
import { myPlaces } from '../features/identity/identity.operations.js';
import { type Language, languages } from '../i18n/language.js';
import { useSpeech } from '../i18n/words.js';
import { useAsked } from '../lib/use-asked.js';
import { Go } from '../ui/go.js';
import { withLanguage } from './location.js';
import { Mark } from './mark.js';
import { useSession } from './me.js';
import { SignOut } from './sign-out.js';

/** Every language is called by its own name: whoever needs it cannot read the others. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

export function Header() {
  const { say } = useSpeech();
  const search = useSearch();
  return (
    <header className="header">
      <div className="frame">
        <a
          className="brand"
          href={withLanguage('/', search === '' ? '' : `?${search}`)}
          aria-label={say('shell.home')}
        >
          <Mark />
          Chorus
        </a>
        <Places />
        <Languages />
      </div>
    </header>
  );
}

/** Pages with the card of signing in and out. */
const haveTheirOwnWayOut = ['/', '/account'];

/** Where whoever is signed in works: nobody is shown a door that is not theirs. */
function Places() {
  const { say } = useSpeech();
  const [path] = useLocation();
  const me = useSession().answer?.me ?? null;
  const { answer } = useAsked(myPlaces, {}, { when: me !== null });
  if (me === null || answer === null) return null;
  const { myOrganizations, clinician } = answer;
  const places = [
    { to: '/me', says: say('shell.mine'), shown: true },
    { to: '/org', says: say('shell.organizations'), shown: myOrganizations.length > 0 },
    {
      to: '/help',
      says: say('shell.helping'),
      shown: myOrganizations.some(({ myRoles }) => myRoles.includes('navigator')),
    },
    { to: '/clinic', says: say('shell.clinic'), shown: clinician !== null },
    { to: '/admin', says: say('shell.installation'), shown: me.account.platformAdministrator },
    { to: '/account', says: say('shell.account'), shown: true },
  ].filter(({ shown }) => shown);
  return (
    <nav aria-label={say('shell.places')}>
      {places.map(({ to, says }) => (
        <Go key={to} to={to} current={path === to || path.startsWith(`${to}/`)}>
          {says}
        </Go>
      ))}
      {!haveTheirOwnWayOut.includes(path) && <SignOut />}
    </nav>
  );
}

function Languages() {
  const { say, language: current, speak } = useSpeech();
  const [path] = useLocation();
  return (
    <nav aria-label={say('shell.languages')}>
      {languages.map((language) => (
        <a
          key={language}
          href={`${path}?language=${language}`}
          lang={language}
          aria-current={language === current ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            speak(language);
          }}
        >
          {ownNames[language]}
        </a>
      ))}
    </nav>
  );
}
