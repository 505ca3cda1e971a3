import { useSpeech } from '../../i18n/words.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { OwnEditions } from './own-editions.js';
import { PublishedDecisions } from './published-decisions.js';
import './precedent.css';

/** What contests of denials came to. What our own people were answered and what others published are never mixed. */
export default function PrecedentsPage() {
  const { say } = useSpeech();
  return (
    <Page
      title={say('precedent.heading')}
      width="wide"
      lead={
        <>
          <p>{say('precedent.lead')}</p>
          <p>
            <Go to="/method">{say('precedent.toMethod')}</Go>
          </p>
        </>
      }
    >
      <PublishedDecisions />
      <OwnEditions />
    </Page>
  );
}
