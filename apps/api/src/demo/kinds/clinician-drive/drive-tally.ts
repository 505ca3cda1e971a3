import { forEach } from '../../crowd.js';
import { joinedIn } from '../../person.js';
import { atOnce, type World } from '../../stage.js';
import { countBy, filingSums, planSums, type FiledByPerson, type KindSums } from '../sums.js';
import { requestsOf, type OwnRequest } from './asking.js';
import type { DriveStory } from './drive.story.js';

/** Letters, by whom and how, and the appeals they went with. */
export async function tallyDrive(
  world: World,
  story: DriveStory,
  all: ReadonlyMap<string, FiledByPerson>,
  seconds: number,
): Promise<KindSums> {
  const requests: OwnRequest[] = [];
  await forEach(joinedIn(story.campaign, world.actors), atOnce, async (actor) => {
    requests.push(...(await requestsOf(world.stage, actor)));
  });
  const here = requests.filter(({ state }) => state === 'signed');
  const onPaper = requests.filter(({ state }) => state === 'answered_on_paper').length;
  const appeals = filingSums(story.desk.all, all);
  return {
    ...(await planSums(world, story.campaign, story.desk.planId)),
    ...appeals,
    signed: here.length + onPaper,
    spoken: story.calls,
    seconds,
    more: {
      clinicians: story.clinicians.length,
      practicesOnPaper: onPaper,
      lettersByRelation: countBy(here, ({ relation }) => relation),
      requests: countBy(requests, ({ state }) => state),
      appealsSigned: appeals.signed,
      hindered: countBy(story.hindered, ({ kind, message }) => `${kind}: ${message}`),
    },
  };
}
