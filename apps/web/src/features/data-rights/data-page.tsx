import './data-rights.css';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Page } from '../../ui/page.js';
import { OfPerson } from '../participation/whose.js';
import { Copies } from './copies.js';
import { retentionRules } from './data-rights.operations.js';
import { Erasing } from './erasing.js';

/** Taking a copy of everything along, and having everything deleted. */
export default function DataPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('data.heading')} lead={<p>{say('data.lead')}</p>} back="/me">
      <OfPerson>
        {({ person }) => (
          <div className="stack" key={person.id}>
            <Copies personId={person.id} />
            <Erasing personId={person.id} />
          </div>
        )}
      </OfPerson>
      <Retention />
    </Page>
  );
}

function Retention() {
  const { say, language } = useSpeech();
  const asked = useAsked(retentionRules, { language });
  return (
    <section className="stack" aria-labelledby="kept">
      <h2 id="kept">{say('data.kept')}</h2>
      <details>
        <summary>{say('data.keptShow')}</summary>
        <Shown of={asked}>
          {({ retention }) => (
            <ul className="kept">
              {retention.map(({ key, holds, days, from, why }) => (
                <li key={key}>
                  <strong>{holds}</strong> {days === null ? from : say('data.keptDays', { days, from })} {why}
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </details>
    </section>
  );
}
