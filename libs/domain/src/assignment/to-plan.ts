import { plainDate } from '../shared/calendar.js';
import type {
  Assignment,
  AssignmentPlan,
  AssignmentTiming,
  ConstraintKey,
  Unassigned,
} from './assignment.js';
import { inTurn, placeDay } from './day-in-period.js';
import type { PlacementReason, UnplacedCause } from './model/explanation.js';
import type { ExactPlan, ExplainedPlacement } from './model/plan.js';
import { unassigned } from './obstacles.js';
import { opensOn, type OpenWork } from './open-work.js';
import { byCaseAndStep, stepToPlan } from './planned-step.js';
import { linesOf } from './rule-chooser.js';
import { resourceOf } from './supply.js';
import type { CampaignProblem } from './to-problem.js';

/** The plan that was found, as the campaign keeps it: days inside the weeks, reasons in sentences. */
export function toPlan(
  { input, problem, open, asks, blocked }: CampaignProblem,
  exact: ExactPlan,
): AssignmentPlan {
  const safe = new Map(problem.work.map(({ id, safeBy }) => [id, safeBy]));
  const { load, closed } = linesOf(input);
  const placed = new Map(
    exact.placements.filter(({ settled }) => !settled).map((place) => [place.workId, place]),
  );
  const own: { readonly work: OpenWork; readonly place: ExplainedPlacement | undefined }[] = [];
  const assignments: Assignment[] = input.cases.flatMap((one) => one.settled);
  for (const [id, work] of open) {
    const place = placed.get(id);
    if (!work.supplied) own.push({ work, place });
    else if (place !== undefined)
      assignments.push({
        ...suppliedStep(work, place, input.periods, asks.get(id)?.notBefore),
        sendBy: safe.get(id) ?? null,
      });
  }
  // A filing no place was found for before the time was up still goes out: then by rules alone.
  for (const { work, place } of own.sort((a, b) => inTurn(a.work, b.work))) {
    const period = place === undefined ? null : (input.periods[place.period] ?? null);
    const day = placeDay(work, load, closed, work.window.paced ? period : null, opensOn(work));
    assignments.push({
      ...stepToPlan(work),
      resourceId: null,
      ...day,
      reasons: [...day.reasons, ...(place?.reasons ?? []).filter(ofTheWait).map(({ sentence }) => sentence)],
    });
  }
  const without = exact.unplaced.flatMap(
    ({ workId, cause, reason, whatWouldUnblock }): readonly Unassigned[] => {
      const work = open.get(workId);
      if (work === undefined || !work.supplied) return [];
      return [unassigned(work.one, work.open.stepKey, [constraints[cause], reason, whatWouldUnblock])];
    },
  );
  return {
    method: 'exact',
    assignments: assignments.sort(byCaseAndStep),
    unassigned: [...blocked, ...without].sort(byCaseAndStep),
    complete: exact.complete,
    gap: exact.gap,
  };
}

const constraints: Readonly<Record<UnplacedCause, ConstraintKey>> = {
  blocked: 'not_ready',
  dates_passed: 'dates_passed',
  nobody_fits: 'nobody_fits',
  no_places_left: 'no_places_left',
  cut_short: 'cut_short',
};

/** A person's own filing says by itself why it goes on its day; only the wait for a call is the plan's to explain. */
const ofTheWait = ({ code }: { readonly code: PlacementReason }): boolean =>
  code === 'waits_for_peer_to_peer' || code === 'peer_to_peer_forgone';

function suppliedStep(
  work: OpenWork,
  place: ExplainedPlacement,
  periods: CampaignProblem['input']['periods'],
  notBefore: string | null | undefined,
): Assignment {
  const from = periods[place.period]?.from ?? '';
  const days = [
    from,
    work.window.notBefore,
    ...(notBefore === null || notBefore === undefined ? [] : [notBefore]),
  ];
  return {
    ...stepToPlan(work),
    resourceId: resourceOf(place.providerId),
    releaseFrom: plainDate(days.reduce((latest, day) => (day > latest ? day : latest))),
    timing: timingOf(work, place),
    reasons: place.reasons.map(({ sentence }) => sentence),
  };
}

function timingOf({ open }: OpenWork, { insideActBy }: ExplainedPlacement): AssignmentTiming {
  if (open.urgent) return 'urgent';
  if (insideActBy === null) return 'unknown_deadline';
  return insideActBy ? 'no_wave' : 'after_act_by';
}
