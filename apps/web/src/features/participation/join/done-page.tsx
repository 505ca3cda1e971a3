import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { joinStanding } from './join.operations.js';
import { forSomebodyElse } from './steps.js';
import { useStep } from './use-step.js';

/** That it is done, and what happens next. Also where the link of the campaign leads whoever takes part already. */
export default function DonePage({ params }: PageProps) {
  const { say } = useSpeech();
  const { slug, at } = useStep(params.slug);
  const asked = useAsked(joinStanding, { slug });
  const mine = (asked.answer?.myParticipations ?? []).filter(
    ({ campaign, state }) => campaign.slug === slug && state !== 'left',
  );
  if (asked.answer !== null && mine.length === 0)
    return (
      <Page title={say('join.notYet')}>
        <p>
          <Go to={at('for-whom', forSomebodyElse)} className="button">
            {say('join.start')}
          </Go>
        </p>
      </Page>
    );
  return (
    <Page title={say('join.done')}>
      <Shown of={asked}>
        {({ campaignBySlug }) => (
          <>
            <p role="status">{say('join.doneSays', { title: campaignBySlug?.title ?? '' })}</p>
            <section className="card" aria-labelledby="next">
              <h2 id="next">{say('join.nextHeading')}</h2>
              <ol>
                <li>{say('join.next.case')}</li>
                <li>{say('join.next.date')}</li>
                <li>{say('join.next.sign')}</li>
                <li>{say('join.next.stop')}</li>
              </ol>
              <div className="row">
                <Go to="/me" className="button">
                  {say('join.toHome')}
                </Go>
                <Go to={at('for-whom', forSomebodyElse)} className="button plain">
                  {say('join.somebodyElse')}
                </Go>
              </div>
            </section>
          </>
        )}
      </Shown>
    </Page>
  );
}
