import type { World } from '../../stage.js';
import { countBy, planSums, type KindSums } from '../sums.js';
import type { TestimonyStory } from './testimony.story.js';

interface HearingRead {
  readonly state: string;
  readonly act: string | null;
  readonly slots: number | null;
  readonly signupClosesAt: string | null;
  readonly tally: {
    readonly saidYes: number;
    readonly delivered: number;
    readonly notDelivered: number;
    readonly excused: number;
    readonly unknown: number;
    readonly writtenOnly: number;
  };
}

/** What was said at the hearings, and what the bodies did. */
export async function tallyTestimony(
  world: World,
  story: TestimonyStory,
  seconds: number,
): Promise<KindSums> {
  const { stage, staff } = world;
  const hearings: HearingRead[] = [];
  for (const { id } of story.hearings)
    hearings.push(
      await stage.api.ask<HearingRead>(
        staff.organizer,
        `query ($id: ID!) { hearing(id: $id) { state act slots signupClosesAt
           tally { saidYes delivered notDelivered excused unknown writtenOnly } } }`,
        { id },
      ),
    );
  const sum = (of: keyof HearingRead['tally']): number =>
    hearings.reduce((total, { tally }) => total + tally[of], 0);
  return {
    ...(await planSums(world, story.campaign, story.planId)),
    filedByChannel: { web_form: story.handedIn.size },
    signed: story.attested.size,
    spoken: sum('delivered'),
    outcomes: countBy(hearings, ({ act }) => act ?? 'not_known_yet'),
    unknown: sum('unknown'),
    late: story.lateSignups,
    seconds,
    more: {
      hearings: hearings.length,
      moved: story.hearings.filter(({ is, turned }) => is.fate === 'moves' && turned).length,
      cut: story.hearings.filter(({ is, turned }) => is.fate === 'is_cut' && turned).length,
      listsOfBodies: story.hearings.filter(({ form }) => form.signupOwner === 'body').length,
      saidYes: sum('saidYes'),
      excused: sum('excused'),
      notDelivered: sum('notDelivered'),
      writtenOnly: sum('writtenOnly'),
    },
  };
}
