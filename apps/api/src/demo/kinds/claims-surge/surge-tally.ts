import { contestsTheDenial, type FilingType } from '@chorus/domain/playbook/filing-type';
import { readAll } from '../../campaign-lists.js';
import { forEach } from '../../crowd.js';
import type { SampleCampaign } from '../../campaign.js';
import { joinedIn } from '../../person.js';
import type { Actor, Stage, World } from '../../stage.js';
import type { Staff } from '../../staff.js';
import type { ClaimsSurgeStory } from './claims-surge.story.js';

interface OwnFiling {
  readonly id: string;
  readonly state: string;
  readonly stage: string;
  readonly filingType: FilingType;
  readonly channel: string;
  readonly actBy: string | null;
  readonly timeliness: 'in_time' | 'late' | 'not_proved' | 'no_date';
  readonly outcome: { readonly state: string; readonly result: string | null } | null;
}

interface OwnCase {
  readonly state: string;
  readonly planType: string;
  readonly residenceState: string;
  readonly authority: { readonly whoCanStillHelp: readonly { readonly name: string }[] | null };
  readonly filings: readonly OwnFiling[];
}

interface Blocked {
  readonly caseId: string;
  readonly stepKey: string | null;
  readonly constraint: string;
  readonly reason: string;
  readonly whatWouldUnblock: string;
}

interface Given {
  readonly caseId: string;
  readonly timing: string;
  readonly stage: string;
  readonly reasons: readonly string[];
}

/** What the demo prints: read from the API as the people and the organizer see it, the north star first. */
export async function tallySurge(
  { stage, staff, actors }: World,
  { campaign, desk }: ClaimsSurgeStory,
  days: number,
): Promise<Readonly<Record<string, unknown>>> {
  const joined = joinedIn(campaign, actors);
  const cases = new Map<Actor, OwnCase>();
  await forEach(joined, 8, async (actor) => void cases.set(actor, await ownCase(stage, actor)));
  const filings = joined.flatMap((actor) => cases.get(actor)?.filings ?? []);
  const blocked = await readAll<Blocked>(stage.api, staff.organizer, {
    field: 'unassigned',
    argument: 'planId',
    id: desk.planId,
    fields: 'caseId stepKey constraint reason whatWouldUnblock',
  });
  const given = await readAll<Given>(stage.api, staff.organizer, {
    field: 'workItems',
    argument: 'campaignId',
    id: campaign.id,
    fields: 'caseId timing stage reasons',
  });
  const nameOf = new Map(actors.map((actor) => [actor.caseId, actor.is.name.family]));
  return {
    northStar: northStar(joined, cases),
    people: {
      asked: actors.length,
      joined: joined.length,
      refusedAtJoining: actors.length - joined.length,
      children: joined.filter(({ is }) => is.child !== null).length,
      left: joined.filter(({ is }) => is.turn === 'leaves').length,
      paused: joined.filter(({ is }) => is.turn === 'pauses').length,
    },
    cases: {
      byState: countBy(joined, (actor) => cases.get(actor)?.state),
      byPlanType: countBy(joined, ({ is }) => is.planType),
    },
    submissions: {
      total: filings.length,
      byState: countBy(
        joined.flatMap((actor) => (cases.get(actor)?.filings ?? []).map(() => actor.is.residence)),
        (of) => of,
      ),
      byStanding: countBy(filings, ({ state }) => state),
      byChannel: countBy(filings, ({ channel }) => channel),
      byStage: countBy(filings, (filing) => filing.stage),
      byTimeliness: countBy(filings, ({ timeliness }) => timeliness),
    },
    late: filings.filter(({ timeliness }) => timeliness === 'late').length,
    refused: actors.flatMap(({ is, refusals, caseId }) =>
      refusals.map(({ step, kind, reason }) => ({
        person: is.name.family,
        planType: is.planType,
        step,
        kind,
        reason,
        ...(kind === 'ReferredElsewhere' ? { case: caseId } : {}),
      })),
    ),
    unassigned: blocked.map(({ caseId, stepKey, constraint, reason, whatWouldUnblock }) => {
      const actor = joined.find((one) => one.caseId === caseId);
      const helpers = actor === undefined ? null : (cases.get(actor)?.authority.whoCanStillHelp ?? null);
      return {
        person: nameOf.get(caseId),
        planType: actor?.is.planType,
        step: stepKey,
        constraint,
        reason,
        whatWouldUnblock,
        ...(helpers === null ? {} : { whoCanStillHelp: helpers.map(({ name }) => name) }),
      };
    }),
    unassignedByReason: countBy(blocked, ({ constraint }) => constraint),
    unknownClock: unknownClocks(given, joined, cases),
    outcomes: outcomesOf(filings),
    precedent: await precedent(stage, staff, campaign),
    days,
    requests: stage.api.requests,
  };
}

async function ownCase({ api }: Stage, { token, caseId }: Actor): Promise<OwnCase> {
  const of = await api.ask<Omit<OwnCase, 'filings'>>(
    token,
    'query ($id: ID!) { case(id: $id) { state planType residenceState authority { whoCanStillHelp { name } } } }',
    { id: caseId },
  );
  const filings = await api.ask<readonly OwnFiling[]>(
    token,
    `query ($id: ID!) { submissionsOf(caseId: $id) { id state stage filingType channel actBy timeliness outcome { state result } } }`,
    { id: caseId },
  );
  return { ...of, filings };
}

/** The person or a helper said what came. Tables of decisions count as known only what a reviewer verified. */
const isReported = ({ outcome }: OwnFiling): boolean =>
  outcome !== null &&
  (outcome.state === 'reported' || outcome.state === 'verified') &&
  outcome.result !== null &&
  outcome.result !== 'unknown';

/** The share of people who joined and then filed a complete appeal in time, and whose result is known. */
function northStar(joined: readonly Actor[], cases: ReadonlyMap<Actor, OwnCase>) {
  const appealsOf = (actor: Actor): readonly OwnFiling[] =>
    (cases.get(actor)?.filings ?? []).filter(({ filingType }) => contestsTheDenial(filingType));
  const inTime = joined.filter((actor) =>
    appealsOf(actor).some(({ timeliness }) => timeliness === 'in_time'),
  );
  const both = joined.filter((actor) =>
    appealsOf(actor).some((filing) => filing.timeliness === 'in_time' && isReported(filing)),
  );
  return {
    share: rounded(both.length / Math.max(1, joined.length)),
    joined: joined.length,
    filedInTime: inTime.length,
    filedInTimeAndResultKnown: both.length,
    filedWithoutKnownDate: joined.filter((actor) =>
      appealsOf(actor).some(({ timeliness, state }) => timeliness === 'no_date' && state !== 'draft'),
    ).length,
  };
}

/** People whose step has no known date, apart from everybody else: no wave, the date on the letter is asked first. */
function unknownClocks(
  given: readonly Given[],
  joined: readonly Actor[],
  cases: ReadonlyMap<Actor, OwnCase>,
) {
  const without = given.filter(({ timing }) => timing === 'unknown_deadline');
  return joined.flatMap((actor) => {
    const step = without.find(({ caseId }) => caseId === actor.caseId);
    if (step === undefined) return [];
    const filed = (cases.get(actor)?.filings ?? []).find((filing) => filing.stage === step.stage);
    return [
      {
        person: actor.is.name.family,
        planType: actor.is.planType,
        stage: step.stage,
        reason: step.reasons[0] ?? 'No date is known.',
        filing: filed?.state ?? 'none',
      },
    ];
  });
}

function outcomesOf(filings: readonly OwnFiling[]) {
  const expected = filings.filter(({ outcome }) => outcome !== null);
  const reported = expected.filter(isReported);
  const verified = expected.filter(({ outcome }) => outcome?.state === 'verified');
  return {
    expected: expected.length,
    reported: reported.length,
    reportedShare: rounded(reported.length / Math.max(1, expected.length)),
    verified: verified.length,
    verifiedShare: rounded(verified.length / Math.max(1, expected.length)),
    byResult: countBy(expected, ({ outcome }) => outcome?.result ?? 'not_known_yet'),
  };
}

function precedent({ api }: Stage, staff: Staff, campaign: SampleCampaign) {
  return api.ask<unknown>(
    staff.organizer,
    `query ($id: ID!) { precedentTable(campaignId: $id, by: [payerParty, level]) { by asOf method rows {
       keys total n overturned partlyOverturned upheld unknown overturnRate overturnInterval { low high }
       overturnBounds { low high } knownShare mayBeRanked } } }`,
    { id: campaign.id },
  );
}

const rounded = (share: number): number => Math.round(share * 1_000) / 1_000;

function countBy<One>(
  all: readonly One[],
  keyOf: (one: One) => string | undefined,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one) ?? 'unknown';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
