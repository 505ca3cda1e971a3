import type {
  BlankKind,
  DeclineReason,
  JustificationRequestState,
  RequestShows,
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

/** Why a letter shows nothing: a proof is missing, it is over, or nobody permits it now. Null: it shows something, or waits. */
export function whyNothing(
  { state, shows }: { readonly state: JustificationRequestState; readonly shows: RequestShows },
  secondFactorShown: boolean,
): 'proof' | 'over' | 'permission' | null {
  if (shows !== 'nothing' || state === 'requested') return null;
  if (!secondFactorShown) return 'proof';
  return isAnswered(state) ? 'over' : 'permission';
}

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

/** The parts of the body that conditions are sorted under. */
const areas = [
  'blood',
  'breast',
  'cancer',
  'development',
  'diagnostic',
  'digestive_and_endocrine',
  'digestive',
  'ear',
  'emergency',
  'endocrine',
  'equipment',
  'eye',
  'genetics',
  'head_and_face',
  'heart_and_lung',
  'heart',
  'hospital',
  'immune_system',
  'infection',
  'kidney',
  'liver',
  'mental_health_and_addiction',
  'mental_health_and_development',
  'mental_health',
  'musculoskeletal',
  'nervous_system',
  'preventive',
  'reproductive_and_endocrine',
  'reproductive',
  'respiratory',
  'skin',
  'sleep',
  'spine',
  'vascular',
] as const;

export const areaOf = (said: string | null): (typeof areas)[number] | undefined =>
  areas.find((area) => area === said?.replaceAll(' ', '_'));
