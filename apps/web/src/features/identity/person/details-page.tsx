import { useLocation } from 'wouter';
import { useSpeech } from '../../../i18n/words.js';
import { Page } from '../../../ui/page.js';
import { OfPerson } from '../../participation/whose.js';
import { DetailsForm } from './details-form.js';

/** Name, address and language of somebody: what their letters and mails are made from. */
export default function DetailsPage() {
  const { say } = useSpeech();
  const [, go] = useLocation();
  return (
    <Page title={say('details.heading')} lead={<p>{say('details.lead')}</p>} back="/me">
      <OfPerson>
        {({ person }) => (
          <DetailsForm
            key={person.id}
            personId={person.id}
            done={() => go(`/me?person=${person.id}`)}
            doneSays={say('details.save')}
          />
        )}
      </OfPerson>
    </Page>
  );
}
