import { useEffect } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { joinStanding } from './join.operations.js';
import { resumeAt } from './steps.js';
import { useStep } from './use-step.js';

/** The link of a campaign for those who join: leads to where they were. */
export default function StartPage({ params }: PageProps) {
  const { say } = useSpeech();
  const step = useStep(params.slug);
  const asked = useAsked(joinStanding, { slug: step.slug });
  const { answer } = asked;
  const open = answer?.campaignBySlug ?? null;
  useEffect(() => {
    if (answer === null || answer.me === null || open === null) return;
    const next = resumeAt({
      slug: step.slug,
      people: answer.me.persons.map(({ id }) => id),
      taking: answer.myParticipations.map(({ campaign, state }) => ({ slug: campaign.slug, state })),
    });
    step.leadOn(next.step, next.person === null ? {} : { person: next.person });
  }, [answer, open, step]);
  return (
    <Page title={say('join.heading')}>
      <Shown of={asked}>
        {({ campaignBySlug }) =>
          campaignBySlug === null ? (
            <>
              <p>{say('join.noCampaign')}</p>
              <p>
                <Go to="/me" className="button">
                  {say('join.toHome')}
                </Go>
              </p>
            </>
          ) : (
            <p>{say('join.opening')}</p>
          )
        }
      </Shown>
    </Page>
  );
}
