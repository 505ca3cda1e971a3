import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { Page } from '../../ui/page.js';
import { FoundOrganizationCard } from './found-organization-card.js';
import './organization.css';

/** The organizations somebody works for; a newcomer founds one and sees what comes after it. */
export default function OrganizationsPage() {
  const { say } = useSpeech();
  const changed = useChanged();
  return (
    <Page title={say('shell.organizations')} lead={say('org.listLead')}>
      <section className="card" aria-label={say('shell.organizations')}>
        <FoundOrganizationCard onFounded={() => void changed()} />
      </section>
      <section aria-labelledby="org-how">
        <h2 id="org-how">{say('org.how')}</h2>
        <ol>
          {([1, 2, 3, 4] as const).map((step) => (
            <li key={step}>{say(`org.how.${step}`)}</li>
          ))}
        </ol>
        <p className="quiet">{say('org.howSample')}</p>
      </section>
    </Page>
  );
}
