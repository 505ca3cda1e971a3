import { contestsTheDenial } from '@chorus/domain/playbook/filing-type';
import { Calendar } from './calendar.js';
import { ClaimsSurgeStory } from './kinds/claims-surge/claims-surge.story.js';
import { DriveStory } from './kinds/clinician-drive/drive.story.js';
import { tallyDrive } from './kinds/clinician-drive/drive-tally.js';
import { ComplaintStory } from './kinds/complaint-filing/complaint.story.js';
import {
  countBy,
  everyFiling,
  filingSums,
  planSums,
  type FiledByPerson,
  type KindSums,
} from './kinds/sums.js';
import { TestimonyStory } from './kinds/testimony-schedule/testimony.story.js';
import { tallyTestimony } from './kinds/testimony-schedule/testimony-tally.js';
import { Navigators } from './navigators.js';
import { untilIdle } from './staff.js';
import type { World } from './stage.js';

/** How many of each there are beside the people: at 240 people sixty clinicians, forty practices and nine hearings. */
export function companyOf(participants: number) {
  const share = (of: number, least: number): number => Math.max(least, Math.round((participants * of) / 240));
  return {
    clinicians: share(60, 4),
    practices: share(40, 2),
    navigators: share(6, 1),
    hearings: Math.min(9, share(9, 3)),
  };
}

/** The four kinds on one population and one calendar; what each came to, the north star first. */
export async function tellAllKinds(
  world: World,
  participants: number,
): Promise<Readonly<Record<string, unknown>>> {
  const company = companyOf(participants);
  const drive = new DriveStory(world, company);
  const navigators = new Navigators(world, company.navigators);
  const surge = new ClaimsSurgeStory(world, (actor, { sendBy }) => !drive.waits(actor, sendBy), navigators);
  const complaint = new ComplaintStory(world);
  const testimony = new TestimonyStory(world, company.hearings);
  // Letters first: an appeal that waits for one is then filed on the same day.
  const calendar = new Calendar(world, [drive, surge, complaint, testimony]);
  await calendar.live();
  await untilIdle(world.stage.api, world.staff);
  const all = await everyFiling(world);
  const seconds = ({ kind }: { readonly kind: string }): number =>
    Math.round((calendar.timeSpent.get(kind) ?? 0) / 100) / 10;
  const ofFilings = async (story: ClaimsSurgeStory | ComplaintStory): Promise<KindSums> => ({
    ...(await planSums(world, story.campaign, story.desk.planId)),
    ...filingSums(story.desk.all, all),
    spoken: 0,
    seconds: seconds(story),
  });
  const kinds: Readonly<Record<string, KindSums>> = {
    [surge.kind]: {
      ...(await ofFilings(surge)),
      more: { gotANavigator: navigators.given, withoutNavigator: navigators.without },
    },
    [drive.kind]: await tallyDrive(world, drive, all, seconds(drive)),
    [complaint.kind]: {
      ...(await ofFilings(complaint)),
      more: {
        officesTold: complaint.told,
        dutiesConfirmed: complaint.confirmed,
        offices: countBy(complaint.offices, (is) => is),
      },
    },
    [testimony.kind]: await tallyTestimony(world, testimony, seconds(testimony)),
  };
  return {
    northStar: northStar(world, all),
    people: {
      came: world.actors.length,
      joinedInNone: world.actors.filter(({ participations }) => participations.size === 0).length,
      inSeveral: world.actors.filter(({ participations }) => participations.size > 1).length,
      ...company,
    },
    kinds,
    late: Object.values(kinds).reduce((sum, { late }) => sum + late, 0),
    refused: world.actors.flatMap(({ is, refusals }) =>
      refusals.map((told) => ({ person: is.name.family, ...told })),
    ),
    days: calendar.days,
    requests: world.stage.api.requests,
  };
}

/** The share of people in any campaign who filed a complete appeal in time, and whose result is known. */
function northStar({ actors }: World, all: ReadonlyMap<string, FiledByPerson>) {
  const joined = actors.filter(({ participations }) => participations.size > 0);
  const filedBy = (caseId: string): readonly FiledByPerson[] =>
    [...all.values()].filter((filing) => filing.caseId === caseId && inTime(filing));
  const appealed = joined.filter(({ caseId }) => filedBy(caseId).length > 0);
  const known = appealed.filter(({ caseId }) => filedBy(caseId).some(isKnown));
  return {
    share: Math.round((known.length / Math.max(1, joined.length)) * 1_000) / 1_000,
    joined: joined.length,
    filedInTime: appealed.length,
    filedInTimeAndResultKnown: known.length,
  };
}

const inTime = ({ timeliness, filingType }: FiledByPerson): boolean =>
  timeliness === 'in_time' && contestsTheDenial(filingType);

const isKnown = ({ outcome }: FiledByPerson): boolean =>
  (outcome?.state === 'reported' || outcome?.state === 'verified') &&
  outcome.result !== null &&
  outcome.result !== 'unknown';
