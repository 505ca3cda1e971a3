import { plainDate } from '../../shared/calendar.js';
import { clocksFor } from '../clocks.js';
import type { Clock, ClockInput, ClocksAnswer } from '../clocks-shape.js';

export type Asked = Partial<Record<keyof ClockInput, unknown>>;

/** A denial of a self-funded employer plan dated 30 October 2026, with nothing else known, changed as asked. */
export const answer = (asked: Asked): ClocksAnswer =>
  clocksFor({
    planType: 'erisa_self_funded',
    residence: null,
    contractState: null,
    level: 'denial',
    denied: plainDate('2026-10-30'),
    received: null,
    urgent: false,
    urgency: null,
    stage: null,
    letterDate: null,
    filed: null,
    planLevels: null,
    ...asked,
  } as ClockInput);

/** The one clock of a stage and side; fails where there is none. */
export function find(asked: Asked, stage: string, side: Clock['side'] = 'file', urgency?: string): Clock {
  const { clocks } = answer(asked);
  const found = clocks.find(
    (clock) => clock.stage === stage && clock.side === side && (!urgency || clock.urgency === urgency),
  );
  if (!found)
    throw new Error(`No ${side} clock for ${stage} among ${clocks.map((clock) => clock.stage).join(', ')}`);
  return found;
}

export const stagesOf = (asked: Asked): string[] => [
  ...new Set(answer(asked).clocks.map(({ stage }) => stage)),
];
