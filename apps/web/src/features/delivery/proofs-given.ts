import type { FilingChannel, GivenProofInput, MyFilingQuery, ProofKind } from '../../generated/operations.js';

/** What shows that it went, by the way it went; the number first. */
export const proofsOf: Readonly<Record<FilingChannel, readonly ProofKind[]>> = {
  post: ['tracking_number', 'delivery_record', 'receipt', 'recipient_said'],
  fax: ['fax_confirmation', 'recipient_said'],
  portal: ['portal_number', 'receipt', 'recipient_said'],
  phone: ['receipt', 'recipient_said'],
  email: ['server_acceptance', 'receipt', 'recipient_said'],
};

export interface ProofTyped {
  readonly kind: ProofKind | null;
  readonly number: string;
  readonly day: string;
}

/** Each picture is a proof of its own, the first of them together with the number; none where nothing was given. */
export function proofsGiven(
  { kind, number }: Pick<ProofTyped, 'kind' | 'number'>,
  fileIds: readonly string[],
): readonly GivenProofInput[] {
  const proofKind = kind ?? 'receipt';
  const value = number.trim() === '' ? null : number.trim();
  const [first = null, ...more] = fileIds;
  if (value === null && first === null) return [];
  return [{ proofKind, value, fileId: first }, ...more.map((fileId) => ({ proofKind, value: null, fileId }))];
}

/** What the server has kept already, with the day it was given for. */
export interface ProofKept {
  readonly proof: GivenProofInput;
  readonly day: string;
}

/**
 * What is still to be given where a part was kept and the rest was refused; `differs`: what was kept is not what stands in the form
 * now. A picture is known by its file, a number by its text.
 */
export function stillToGive(
  wanted: readonly GivenProofInput[],
  day: string,
  kept: readonly ProofKept[],
): { readonly give: readonly GivenProofInput[]; readonly differs: boolean } {
  const files = kept.map(({ proof }) => proof.fileId ?? null);
  const numbers = kept.map(({ proof }) => proof.value);
  const give = wanted
    .filter(({ fileId }) => fileId == null || !files.includes(fileId))
    .map((one) => (numbers.includes(one.value) ? { ...one, value: null } : one))
    .filter(({ value, fileId }) => value != null || fileId != null);
  const same = (was: ProofKept) =>
    was.day === day &&
    wanted.some(
      ({ proofKind, value, fileId }) =>
        proofKind === was.proof.proofKind && value === was.proof.value && fileId === was.proof.fileId,
    );
  return { give, differs: !kept.every(same) };
}

type Filing = NonNullable<MyFilingQuery['submission']>;
export type ShownProof = Filing['proofs'][number];
type Try = Pick<Filing['attempts'][number], 'channel' | 'transport' | 'state' | 'finishedAt'>;

/** The way a letter went last, which is not always the one it was written for. */
export const wayGone = (planned: FilingChannel, tries: readonly Pick<Try, 'channel'>[]): FilingChannel =>
  tries.at(-1)?.channel ?? planned;

const writtenByServices: readonly ProofKind[] = ['fax_confirmation', 'server_acceptance'];

const notGone: readonly Try['state'][] = ['failed', 'bounced', 'cancelled'];

/**
 * Whether a proof may be typed anew: one of the last try, given after every earlier one was over. What the service that carried
 * it wrote down itself was typed by nobody, and what came back is proved by nothing. Where a recipient says that it came too late,
 * the proof of its day is what decides.
 */
export function canCorrect(
  { proofKind, givenAt, supersededAt }: Pick<ShownProof, 'proofKind' | 'givenAt' | 'supersededAt'>,
  tries: readonly Try[],
): boolean {
  const last = tries.at(-1);
  if (last === undefined || supersededAt !== null || notGone.includes(last.state)) return false;
  if (writtenByServices.includes(proofKind) && last.transport !== 'person') return false;
  return tries
    .slice(0, -1)
    .every(({ finishedAt }) => finishedAt !== null && Date.parse(finishedAt) < Date.parse(givenAt));
}

/** Something shows that it went; what counts is that it arrives, and nothing shows that yet. */
export const arrivalIsToProve = ({
  timeliness,
  satisfiedBy,
}: Pick<Filing, 'timeliness' | 'satisfiedBy'>): boolean =>
  timeliness === 'not_proved' && satisfiedBy !== 'sent' && satisfiedBy !== 'postmarked';
