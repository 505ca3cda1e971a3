import type {
  BlankKind,
  DeclineReason,
  JustificationRequestState,
  StatementSourceKind,
} from '../../generated/operations.js';

const answered: readonly JustificationRequestState[] = [
  'signed',
  'answered_on_paper',
  'superseded',
  'expired',
  'declined',
  'moved_on',
  'withdrawn',
];

/** Nothing is left to do for whoever was asked. */
export const isAnswered = (state: JustificationRequestState): boolean => answered.includes(state);

const written: readonly JustificationRequestState[] = ['held', 'in_review', 'blanks_open', 'ready_to_sign'];

/** The letter is open for writing. */
export const isWritten = (state: JustificationRequestState): boolean => written.includes(state);

export const declineReasons: readonly DeclineReason[] = [
  'not_my_patient',
  'not_my_specialty',
  'no_time',
  'conflict_of_interest',
  'practice_policy',
  'needs_examination',
  'does_not_agree',
  'other',
];

/** What a sentence may rest on, where it is prepared; `clinician` is the clinician's own word. */
export const preparedSources: readonly StatementSourceKind[] = [
  'chart',
  'notice',
  'patient_account',
  'measure',
  'publication',
];

export type Blanks = Readonly<Partial<Record<BlankKind, string>>>;
