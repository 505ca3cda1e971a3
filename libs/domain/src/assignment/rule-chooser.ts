import type { OpenStep } from '../playbook/playbook.js';
import { plainDate, type PlainDate } from '../shared/calendar.js';
import type {
  AssignableCase,
  AssignableStep,
  Assignment,
  AssignmentInput,
  AssignmentPlan,
  Chooser,
  RecipientWay,
  Unassigned,
} from './assignment.js';
import { LineLoad } from './line-load.js';
import { obstacleOf, unassigned } from './obstacles.js';
import { windowOf, type Planning, type Window } from './timing.js';

interface Candidate {
  readonly one: AssignableCase;
  readonly open: OpenStep;
  readonly way: RecipientWay;
  readonly clock: AssignableStep['clock'];
  readonly window: Window;
}

/**
 * Who files what, where and when, by rules: every step is the person's own, so the only scarce thing is the pace of
 * fax lines and mailboxes. Cases take their turn by urgency of date (lead cases first), then by id, so the plan is the
 * same whatever the order of the input. A matching of many people to few resources needs the exact chooser.
 */
export const ruleChooser: Chooser = {
  choose(input: AssignmentInput): AssignmentPlan {
    const closed = new Set<PlainDate>(input.closedDays.map((day) => plainDate(day)));
    const planning: Planning = { today: plainDate(input.today), waves: input.waves, closed };
    const load = new LineLoad(input.lines, closed);
    const blocked: Unassigned[] = [];
    const candidates: Candidate[] = [];
    const settled = input.cases.flatMap((one) => one.settled);
    for (const assignment of settled) {
      if (assignment.lineKey !== null) load.add(assignment.lineKey, assignment.releaseFrom);
    }
    for (const one of input.cases) sort(one, input, planning, candidates, blocked);
    const chosen = candidates.sort(inTurn).map((candidate) => place(candidate, load));
    return {
      method: 'rules',
      assignments: [...settled, ...chosen].sort(byCaseAndStep),
      unassigned: blocked.sort(byCaseAndStep),
      complete: true,
      gap: null,
    };
  },
};

function sort(
  one: AssignableCase,
  input: AssignmentInput,
  planning: Planning,
  candidates: Candidate[],
  blocked: Unassigned[],
): void {
  const obstacle = obstacleOf(one, input.requiredConsents);
  if (obstacle) {
    // A settled assignment stands whatever came after it; only what is not yet settled is blocked.
    if (one.settled.length === 0) blocked.push(unassigned(one, null, obstacle));
    return;
  }
  const steps = one.next.next === 'act' ? one.next.steps : [];
  for (const open of steps) {
    if (one.settled.some((done) => done.stepKey === open.stepKey && done.stage === open.stage)) continue;
    const facts = one.steps.find((step) => step.stepKey === open.stepKey && step.stage === open.stage);
    const way = facts?.ways[0];
    if (!facts || !way) {
      blocked.push(
        unassigned(one, open.stepKey, [
          'no_way_to_recipient',
          'We know no address, fax line, portal or number of the recipient.',
          'The person copies the appeal address from their notice, or a confirmed one is added.',
        ]),
      );
      continue;
    }
    candidates.push({
      one,
      open,
      way,
      clock: facts.clock,
      window: windowOf(one, facts, open.urgent, way.channel, planning),
    });
  }
}

/** Unpaced first, because they take room on a line without asking; then lead cases, the sooner date, the id. */
function inTurn(a: Candidate, b: Candidate): number {
  const key = (candidate: Candidate): string =>
    [
      candidate.window.paced ? '1' : '0',
      candidate.one.leadCase ? '0' : '1',
      candidate.window.latest ?? '',
      candidate.window.sendBy ?? '',
      candidate.one.caseId,
      candidate.open.stepKey,
      candidate.open.stage,
    ].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function place({ one, open, way, clock, window }: Candidate, load: LineLoad): Assignment {
  const reasons = [window.reason];
  let releaseFrom = window.from;
  if (way.lineKey !== null) {
    if (window.paced && window.latest !== null && window.sendBy !== null) {
      const placed = load.place(way.lineKey, window.from, window.latest, window.sendBy);
      releaseFrom = placed.day;
      if (placed.crowded) {
        reasons.push(
          'The line is full every day before; the date comes first, so it goes out in spite of the pace.',
        );
      } else if (placed.late) {
        reasons.push(
          'The line was full in the filing window; it goes out on the next free day, still in good time.',
        );
      } else if (placed.day > window.from) {
        reasons.push('The line takes a set number a day; this is the first free day.');
      }
    } else {
      load.add(way.lineKey, window.from);
    }
  }
  if (one.leadCase) reasons.push('It is a lead case and goes first.');
  if (open.gate)
    reasons.push('It may be the last level inside the plan: the record is completed before it is signed.');
  return {
    caseId: one.caseId,
    stepKey: open.stepKey,
    filingType: open.filingType,
    stage: open.stage,
    actor: 'person',
    resourceId: null,
    recipientKey: way.recipientKey,
    channel: way.channel,
    lineKey: way.lineKey,
    releaseFrom,
    sendBy: window.sendBy,
    actBy: clock.actBy,
    lastArguable: clock.lastArguable,
    urgent: open.urgent,
    gate: open.gate,
    timing: window.timing,
    reasons,
  };
}

function byCaseAndStep(
  a: { readonly caseId: string; readonly stepKey: string | null; readonly stage?: string },
  b: { readonly caseId: string; readonly stepKey: string | null; readonly stage?: string },
): number {
  const key = (one: typeof a): string => `${one.caseId} ${one.stepKey ?? ''} ${one.stage ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
}
