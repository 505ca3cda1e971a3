import { contestsTheDenial } from '../playbook/filing-type.js';
import type { OpenStep } from '../playbook/playbook.js';
import { plainDate, type PlainDate } from '../shared/calendar.js';
import type {
  AssignableCase,
  AssignableStep,
  AssignmentInput,
  RecipientWay,
  Unassigned,
} from './assignment.js';
import { obstacleOf, unassigned } from './obstacles.js';
import { windowOf, type Planning, type Window } from './timing.js';

/** A step that is to be planned: nothing of its case stands against it, and nothing of it is settled. */
export interface OpenWork {
  readonly one: AssignableCase;
  readonly open: OpenStep;
  readonly step: AssignableStep;
  /** The recipient's own way; null where nothing is sent to anybody. */
  readonly way: RecipientWay | null;
  readonly window: Window;
  /** Somebody is chosen for it; else it is the person's own, or whoever's takes it. */
  readonly supplied: boolean;
}

/** Parts the open steps into those to be planned and those, or whole cases, that something stands against. */
export function openWork(input: AssignmentInput): {
  readonly work: readonly OpenWork[];
  readonly blocked: readonly Unassigned[];
} {
  const closed = new Set<PlainDate>(input.closedDays.map((day) => plainDate(day)));
  const planning: Planning = { today: plainDate(input.today), waves: input.waves, closed };
  const supplied = new Set(input.supplies.map(({ actor }) => actor));
  const work: OpenWork[] = [];
  const blocked: Unassigned[] = [];
  for (const one of input.cases) {
    const obstacle = obstacleOf(one, input.requiredConsents);
    if (obstacle) {
      // A settled assignment stands whatever came after it; only what is not yet settled is blocked.
      if (one.settled.length === 0) blocked.push(unassigned(one, null, obstacle));
      continue;
    }
    for (const open of one.next.next === 'act' ? one.next.steps : []) {
      if (one.settled.some((done) => done.stepKey === open.stepKey && done.stage === open.stage)) continue;
      const step = one.steps.find((facts) => facts.stepKey === open.stepKey && facts.stage === open.stage);
      const way = step?.ways[0] ?? null;
      if (step === undefined || (way === null && open.recipientRole !== null)) {
        blocked.push(unassigned(one, open.stepKey, noWay));
        continue;
      }
      const window = windowOf(one, step, open.urgent, way?.channel ?? ownDoing, planning);
      work.push({ one, open, step, way, window, supplied: supplied.has(step.actor) });
    }
  }
  return { work, blocked };
}

/** What is done and not sent keeps the margin of a call. */
const ownDoing = 'phone';

const noWay = [
  'no_way_to_recipient',
  {
    en: 'We know no address, fax line, portal or number of the recipient.',
    es: 'No conocemos ninguna dirección, fax, portal ni número del destinatario.',
  },
  {
    en: 'The person copies the appeal address from their notice, or a confirmed one is added.',
    es: 'La persona copia de su aviso la dirección para apelar, o se agrega una confirmada.',
  },
] as const;

/** The day a filing waits for: it would close the payer's call. What is urgent, or asks for papers or time, waits for none. */
export function waitsOf({ one, open }: OpenWork): string | null {
  const contests = open.filingType !== null && contestsTheDenial(open.filingType);
  return contests && !open.urgent ? one.waitsFor : null;
}

/** The first day a step may be done on, once what it waits for is over; a wait past the safe day is none. */
export function opensOn(work: OpenWork): PlainDate {
  const { notBefore, sendBy } = work.window;
  const waits = waitsOf(work);
  if (waits === null || waits <= notBefore) return notBefore;
  return sendBy !== null && waits > sendBy ? notBefore : plainDate(waits);
}
