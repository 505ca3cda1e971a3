import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import type { GateOpen } from './completeness-gate.js';
import { submissionTransitions, type SubmissionState } from './submission-states.js';

/** What the recipient takes as a signature. */
export const signatureRules = ['e_sign_accepted', 'print_and_sign', 'agency_form'] as const;
export type SignatureRule = (typeof signatureRules)[number];

export interface SigningFacts {
  readonly state: SubmissionState;
  /** sha256 of the document as it stands, and of the one the signer was shown to the end. */
  readonly documentHash: string;
  readonly seenHash: string | null;
  readonly typedName: string;
  readonly signerName: string;
  readonly intent: boolean;
  readonly attestationVersion: number | null;
  readonly currentAttestationVersion: number;
  readonly gate: GateOpen | Refusal<'RecordIncomplete'>;
}

export type SigningRefused = Refusal<
  | 'SubmissionNotReady'
  | 'DocumentNotRead'
  | 'DocumentChanged'
  | 'SignatureIntentMissing'
  | 'SignatureNameDiffers'
  | 'AttestationMissing'
  | 'RecordIncomplete'
>;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether a typed name is the name in the letter; case, accents, points and double spaces forgiven. */
export const isSameName = (typed: string, name: string): boolean =>
  folded(typed) === folded(name) && folded(typed) !== '';

/** A typed signature on the very document the person has read; nobody signs for somebody else. */
export function sign(facts: SigningFacts): 'signed' | SigningRefused {
  if (!canMove<SubmissionState>(submissionTransitions, facts.state, 'signed')) {
    return refuse(
      'SubmissionNotReady',
      'This cannot be signed now. Finish it first; what you wrote is kept.',
    );
  }
  if (isRefusal(facts.gate)) return facts.gate;
  if (facts.seenHash === null) {
    return refuse('DocumentNotRead', 'Open the document and read it to the end before you sign.');
  }
  if (facts.seenHash !== facts.documentHash) {
    return refuse('DocumentChanged', 'The document was changed after you read it. Read it again, then sign.');
  }
  if (facts.attestationVersion !== facts.currentAttestationVersion) {
    return refuse('AttestationMissing', 'Confirm the statement above your name.', 'attestation');
  }
  if (!facts.intent) {
    return refuse('SignatureIntentMissing', 'Tick that your typed name is your signature.', 'intent');
  }
  return isSameName(facts.typedName, facts.signerName)
    ? 'signed'
    : refuse('SignatureNameDiffers', 'Type your name as it stands in the letter.', 'typedName');
}

/** What is left to do on paper after the typed signature, by the recipient's rule. */
export function afterSigning(rule: SignatureRule): 'nothing' | 'sign_on_paper' | 'fill_agency_form' {
  if (rule === 'print_and_sign') return 'sign_on_paper';
  return rule === 'agency_form' ? 'fill_agency_form' : 'nothing';
}
