import { lazy, Suspense } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { WithBooks } from '../../../i18n/with-books.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Bones } from '../../../ui/bones.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { resultsOf } from './public-campaign.operations.js';

/** The drawing is fetched once there is something to draw. */
const NewestEdition = lazy(() => import('../../precedent/newest-edition.js'));

/** The newest numbers of this campaign that two of its members signed off; small cells are withheld in them. */
export function Results({ campaignId }: { readonly campaignId: string }) {
  const { say } = useSpeech();
  const asked = useAsked(resultsOf, { id: campaignId });
  return (
    <section className="stack" aria-labelledby="results">
      <h2 id="results">{say('campaign.results')}</h2>
      <Shown of={asked}>
        {({ editions }) =>
          editions.some(({ publishedAt }) => publishedAt !== null) ? (
            <Suspense fallback={<Bones says={say('shell.loading')} />}>
              <WithBooks books={['precedent', 'pictures']}>
                <NewestEdition campaignId={campaignId} />
              </WithBooks>
            </Suspense>
          ) : (
            <p>{say('campaign.noResults')}</p>
          )
        }
      </Shown>
      <p>
        <Go to="/method">{say('campaign.method')}</Go> ·{' '}
        <Go to="/precedents">{say('campaign.precedents')}</Go>
      </p>
    </section>
  );
}
