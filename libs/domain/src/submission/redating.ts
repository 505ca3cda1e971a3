import type { SubmissionState } from './submission-states.js';

/** The dates a filing carries, and which act meets its clock. Plain dates; null is not known. */
export interface FilingDates {
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly satisfiedBy: string;
}

/** Not on its way as far as anybody knows: a date that was corrected still changes when these must leave. */
export const statesThatFollowTheCase = [
  'draft',
  'ready',
  'signed',
  'queued',
  'handed_to_person',
  'released',
  'held_locally',
  'uncertain',
  'failed',
  'bounced',
  'rejected_by_recipient',
] as const satisfies readonly SubmissionState[];

const beingWritten: readonly SubmissionState[] = ['draft', 'ready'];

/**
 * The dates of an unsent filing after its case's clock was computed anew. What is still being written follows the case
 * either way: one case shows one date. Once it is signed somebody counts on the date, so only an earlier one counts; a
 * later one would let it leave later than its person was told. A date that became unknown takes none away.
 * @returns null where nothing changes
 */
export function redated(state: SubmissionState, kept: FilingDates, clock: FilingDates): FilingDates | null {
  if (!(statesThatFollowTheCase as readonly SubmissionState[]).includes(state) || clock.actBy === null)
    return null;
  const mayGrow = beingWritten.includes(state) || kept.actBy === null;
  const actBy = mayGrow || clock.actBy < (kept.actBy ?? '') ? clock.actBy : kept.actBy;
  const lastArguable = clock.lastArguable ?? (later(kept.lastArguable, actBy) ? kept.lastArguable : actBy);
  const after = { actBy, lastArguable, satisfiedBy: clock.satisfiedBy };
  const same =
    after.actBy === kept.actBy &&
    after.lastArguable === kept.lastArguable &&
    after.satisfiedBy === kept.satisfiedBy;
  return same ? null : after;
}

/** Whether somebody must be told: the day they count on has come nearer, or there is one now where none was known. */
export function movedUp(before: string | null, after: string | null): boolean {
  return after !== null && (before === null || after < before);
}

const later = (day: string | null, than: string | null): boolean =>
  day !== null && (than === null || day >= than);
