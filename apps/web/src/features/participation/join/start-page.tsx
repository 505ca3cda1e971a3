import { useEffect } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Page } from '../../../ui/page.js';
import { JoinOpen } from './join-open.js';
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
    const takes =
      open?.state === 'open' || answer?.myParticipations.some(({ campaign }) => campaign.slug === step.slug);
    if (answer === null || answer.me === null || open === null || takes !== true) return;
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
        {({ campaignBySlug }) => (
          <JoinOpen of={campaignBySlug}>
            <p>{say('join.opening')}</p>
          </JoinOpen>
        )}
      </Shown>
    </Page>
  );
}
