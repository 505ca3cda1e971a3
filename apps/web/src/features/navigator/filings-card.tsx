import type { HelpedCaseQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';

/** How each filing of the case stands: in its one sentence, as its person reads it. */
export function FilingsCard({ filings }: { readonly filings: HelpedCaseQuery['submissionsOf'] }) {
  const { say, language } = useSpeech();
  return (
    <section className="card" aria-label={say('helped.filings')}>
      <h2>{say('helped.filings')}</h2>
      {filings.length === 0 ? (
        <p className="quiet">{say('helped.filingsNone')}</p>
      ) : (
        <ul className="plain-list spaced">
          {filings.map(({ id, reference, stateSentence, actBy }) => (
            <li key={id}>
              <a className="row-link" href={`/submissions/${id}`}>
                {reference}
              </a>{' '}
              {actBy !== null && say('helped.stepBy', { day: showPlainDate(actBy, language) })}{' '}
              <span>{stateSentence}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
