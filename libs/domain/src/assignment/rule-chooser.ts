import { plainDate, type PlainDate } from '../shared/calendar.js';
import type { Assignment, AssignmentInput, AssignmentPlan, Chooser, Unassigned } from './assignment.js';
import { inTurn, placeDay } from './day-in-period.js';
import { LineLoad } from './line-load.js';
import { againSentence, cutShortSentence } from './model/sentences.js';
import { unassigned } from './obstacles.js';
import { opensOn, openWork, type OpenWork } from './open-work.js';
import { stepOf } from './plan-changes.js';
import { byCaseAndStep, stepToPlan } from './planned-step.js';

/**
 * Who files what, where and when, by rules: of a person's own steps the only scarce thing is the pace of fax lines and
 * mailboxes. Cases take their turn by urgency of date (lead cases first), then by id, so the plan is the same whatever the
 * order of the input. Whoever needs a clinician or a slot keeps the one they have; to find them one needs the exact chooser,
 * and this is what stands where it fails.
 */
export const ruleChooser: Chooser = {
  choose(input: AssignmentInput, standing: readonly Assignment[] = []): AssignmentPlan {
    const { work, blocked } = openWork(input);
    const settled = input.cases.flatMap((one) => one.settled);
    const given = new Map(
      standing.filter(({ resourceId }) => resourceId !== null).map((one) => [stepOf(one), one]),
    );
    const kept = work.flatMap((one) => (one.supplied ? (given.get(keyOf(one)) ?? []) : []));
    const open = work.filter((one) => one.supplied && !given.has(keyOf(one)));
    return {
      method: 'rules',
      assignments: [
        ...settled,
        ...kept,
        ...placeAll(
          work.filter(({ supplied }) => !supplied),
          input,
        ),
      ].sort(byCaseAndStep),
      unassigned: [...blocked, ...open.map(cutShort)].sort(byCaseAndStep),
      complete: open.length === 0,
      gap: null,
    };
  },
};

/** Days for the steps nobody has to be chosen for, on the lines as settled work has left them. */
function placeAll(work: readonly OpenWork[], input: AssignmentInput): readonly Assignment[] {
  const { load, closed } = linesOf(input);
  return [...work].sort(inTurn).map((one) => ({
    ...stepToPlan(one),
    resourceId: null,
    ...placeDay(one, load, closed, null, opensOn(one)),
  }));
}

/** How full the lines are before anything is chosen. */
export function linesOf(input: AssignmentInput): {
  readonly load: LineLoad;
  readonly closed: ReadonlySet<PlainDate>;
} {
  const closed = new Set<PlainDate>(input.closedDays.map((day) => plainDate(day)));
  const load = new LineLoad(input.lines, closed);
  for (const one of input.cases)
    for (const { lineKey, releaseFrom } of one.settled) if (lineKey !== null) load.add(lineKey, releaseFrom);
  return { load, closed };
}

const keyOf = ({ one, open }: OpenWork): string =>
  stepOf({ caseId: one.caseId, stepKey: open.stepKey, stage: open.stage });

/** The calculation ended before it came to whoever is chosen for the step. */
export const cutShort = ({ one, open }: OpenWork): Unassigned =>
  unassigned(one, open.stepKey, ['cut_short', cutShortSentence, againSentence]);
