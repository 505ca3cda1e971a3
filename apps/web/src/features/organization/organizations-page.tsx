import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { FoundOrganizationCard } from './found-organization-card.js';

/** The organizations somebody works for. */
export default function OrganizationsPage() {
  const { say } = useSpeech();
  const changed = useChanged();
  return (
    <div className="frame page">
      <h1>{say('shell.organizations')}</h1>
      <section className="card">
        <FoundOrganizationCard onFounded={() => void changed()} />
      </section>
    </div>
  );
}
