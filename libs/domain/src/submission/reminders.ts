import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { addBusinessDays, addDays, plainDate, type PlainDate } from '../shared/calendar.js';
import type { SubmissionState } from './submission-states.js';

/** Business days before act-by on which somebody is reminded, and the day itself. */
export const reminderLadder = [14, 7, 3, 1, 0] as const;

/** From here on also those are reminded who paused or left: a date that is lost cannot be given back. */
export const remindsEverybody = 3;

/** What waits for its person: reminders are about these, and about cases nobody has begun to write for. */
export const statesToRemindOf = [
  'draft',
  'ready',
  'handed_to_person',
  'held_locally',
  'failed',
  'bounced',
  'rejected_by_recipient',
] as const satisfies readonly SubmissionState[];

/** The rung a date has come to; null before the first one and once the date has passed. */
export function rungOf(actBy: string, today: string): number | null {
  if (actBy < today) return null;
  const day = plainDate(actBy);
  const reached = reminderLadder.filter(
    (rung) => (rung === 0 ? day : addBusinessDays(day, -rung, federalHolidays)) <= today,
  );
  return reached.at(-1) ?? null;
}

/** Every date that stands on a rung today, soonest first: what is due is found by them. */
export function datesOnTheLadder(
  today: string,
): readonly { readonly actBy: PlainDate; readonly rung: number }[] {
  const found: { actBy: PlainDate; rung: number }[] = [];
  for (let day = plainDate(today); ; day = addDays(day, 1)) {
    const rung = rungOf(day, today);
    if (rung === null) return found;
    found.push({ actBy: day, rung });
  }
}
