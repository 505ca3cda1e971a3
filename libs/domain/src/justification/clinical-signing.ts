import type { Bilingual } from '../identity/account.js';
import {
  hasSecondFactor,
  reauthenticationFor,
  reauthenticationNeeded,
  secondFactorNeeded,
} from '../identity/strong-sign-in.js';
import type { AccountActor } from '../shared/actor.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { isSameName } from '../submission/signing.js';
import type { AuthorizationRefused } from './authorization.js';
import type { RequestId } from './clinician-changes.js';
import { isIndividual, letterSketch, type EarlierLetter } from './likeness.js';
import { requestTransitions, type RequestState } from './request-states.js';
import {
  letterStanding,
  onlyPrintedCodes,
  openBlanks,
  statementInLetter,
  type Blank,
  type BlankKind,
  type ClinicalStatement,
} from './statements.js';

/** What the clinician states above their name; a changed word is a new version beside the old. */
export const clinicianAttestations: readonly { readonly version: number; readonly text: Bilingual }[] = [
  {
    version: 1,
    text: {
      en: 'I have opened every page of this letter. Each clinical sentence is what I know or found in the record, and I decided about it on my own. Nobody pays me for this letter. I intend my typed name as my signature.',
      es: 'He abierto cada página de esta carta. Cada frase clínica es lo que sé o encontré en el expediente, y la he decidido por mi cuenta. Nadie me paga por esta carta. Quiero que mi nombre escrito sea mi firma.',
    },
  },
];

export const currentClinicianAttestation = (): (typeof clinicianAttestations)[number] => {
  const newest = [...clinicianAttestations].sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new Error('There is no attestation for clinicians.');
  return newest;
};

/** A typed name is the only form there is. The others exist as words so that a request for them has an answer. */
export const signatureForms = ['typed', 'stored_image', 'stamp', 'proxy'] as const;
export type SignatureForm = (typeof signatureForms)[number];

export interface ClinicalSigningFacts {
  /** What was asked to be signed in one go. */
  readonly requestIds: readonly RequestId[];
  readonly state: RequestState;
  readonly actor: AccountActor;
  readonly clinicianOfRequest: boolean;
  /** Licensed for this person on the day (`isLicensedFor`). */
  readonly licensed: boolean;
  readonly authorization: true | AuthorizationRefused;
  readonly statements: readonly ClinicalStatement[];
  readonly blanks: readonly Blank[];
  readonly blanksAsked: readonly BlankKind[];
  readonly printedCodes: readonly string[];
  readonly earlier: readonly EarlierLetter[];
  /** The document as it stands: sha256, version and number of pages. */
  readonly document: { readonly hash: string; readonly version: number; readonly pages: number };
  /** Pages the clinician opened, each with the hash of the document it belonged to. */
  readonly opened: readonly { readonly page: number; readonly hash: string }[];
  readonly form: SignatureForm;
  readonly typedName: string;
  readonly clinicianName: string;
  readonly intent: boolean;
  readonly attestationVersion: number | null;
  /** ISO instants, wall clock: now, and when this clinician signed the last time. */
  readonly now: string;
  readonly lastSignedAt: string | null;
}

/** Kept with the letter and never changed. */
export interface ClinicalSignature {
  readonly state: 'signed';
  readonly signedAt: string;
  readonly documentHash: string;
  readonly documentVersion: number;
  readonly attestationVersion: number;
  readonly pagesOpened: number;
  readonly sketch: readonly number[];
}

export type ClinicalSigningRefused =
  | AuthorizationRefused
  | Refusal<
      | 'ClinicianDecidesAlone'
      | 'SignOneAtATime'
      | 'SignatureFormRefused'
      | 'RequestNotReady'
      | 'LicenceNotInForce'
      | 'SecondFactorNeeded'
      | 'ReauthenticationNeeded'
      | 'StatementsOpen'
      | 'BlanksOpen'
      | 'CodesFixed'
      | 'LettersTooAlike'
      | 'PagesNotOpened'
      | 'DocumentChanged'
      | 'AttestationMissing'
      | 'SignatureIntentMissing'
      | 'SignatureNameDiffers'
    >;

/**
 * One clinician signs one letter (G3, G8): after a fresh proof of who they are that served no earlier signature, having
 * opened each page of the very document, with every sentence decided and every blank filled. Whatever refuses leaves the
 * letter as it is.
 */
export function signClinically(facts: ClinicalSigningFacts): ClinicalSignature | ClinicalSigningRefused {
  const refused = whoSigns(facts) ?? whatIsSigned(facts) ?? howItIsSigned(facts) ?? proofNeeded(facts);
  return (
    refused ?? {
      state: 'signed',
      signedAt: facts.now,
      documentHash: facts.document.hash,
      documentVersion: facts.document.version,
      attestationVersion: currentClinicianAttestation().version,
      pagesOpened: facts.document.pages,
      sketch: letterSketch(facts.statements, facts.blanks),
    }
  );
}

function whoSigns(facts: ClinicalSigningFacts): ClinicalSigningRefused | null {
  if (!facts.clinicianOfRequest || facts.form === 'proxy') {
    return refuse(
      'ClinicianDecidesAlone',
      'Only the clinician named in the letter signs it. Nobody signs for somebody else.',
    );
  }
  if (facts.requestIds.length !== 1) {
    return refuse(
      'SignOneAtATime',
      'Letters are signed one at a time, each after it was read. Nothing was signed.',
    );
  }
  if (facts.form !== 'typed') {
    return refuse(
      'SignatureFormRefused',
      'A stored picture of a signature or a stamp is no signature here. Type your name.',
      'form',
    );
  }
  return facts.licensed
    ? null
    : refuse(
        'LicenceNotInForce',
        'Your licence for this letter is not in force today. Enter the renewed one, or give the letter back; what you wrote is kept.',
      );
}

/**
 * Asked last, so that nobody proves who they are for a letter that cannot be signed. A proof that came before the last
 * signature served that one: a pile of letters cannot be signed on one proof.
 */
function proofNeeded({ actor, now, lastSignedAt }: ClinicalSigningFacts): ClinicalSigningRefused | null {
  if (!hasSecondFactor(actor)) return secondFactorNeeded();
  const stale = reauthenticationFor(actor, now);
  if (stale !== null) return stale;
  return lastSignedAt !== null && Date.parse(actor.authenticatedAt ?? '') <= Date.parse(lastSignedAt)
    ? reauthenticationNeeded()
    : null;
}

function whatIsSigned(facts: ClinicalSigningFacts): ClinicalSigningRefused | null {
  if (!canMove<RequestState>(requestTransitions, facts.state, 'signed')) {
    return refuse('RequestNotReady', 'This cannot be signed as it stands. What you wrote is kept.');
  }
  if (isRefusal(facts.authorization)) return facts.authorization;
  const standing = letterStanding(facts.statements, facts.blanks, facts.blanksAsked);
  if (standing === 'in_review') {
    return refuse(
      'StatementsOpen',
      'Confirm, correct or strike each sentence first. At least one must remain.',
      'statements',
    );
  }
  const [blank] = openBlanks(facts.blanks, facts.blanksAsked);
  if (blank !== undefined)
    return refuse('BlanksOpen', 'Something only you know about this person is still missing.', blank);
  for (const text of [...facts.statements.map(statementInLetter), ...facts.blanks.map((one) => one.text)]) {
    const codes = onlyPrintedCodes(text ?? '', facts.printedCodes);
    if (codes !== true) return codes;
  }
  const individual = isIndividual(letterSketch(facts.statements, facts.blanks), facts.earlier);
  return individual === true ? null : individual;
}

function howItIsSigned(facts: ClinicalSigningFacts): ClinicalSigningRefused | null {
  const { document } = facts;
  const opened = new Set(facts.opened.filter(({ hash }) => hash === document.hash).map(({ page }) => page));
  if (opened.size === 0 && facts.opened.length > 0) {
    return refuse('DocumentChanged', 'The letter was changed after you read it. Read it again, then sign.');
  }
  const pages = Array.from({ length: document.pages }, (_, at) => at + 1);
  if (pages.length === 0 || !pages.every((page) => opened.has(page))) {
    return refuse('PagesNotOpened', 'Open each page of the letter before you sign it.');
  }
  if (facts.attestationVersion !== currentClinicianAttestation().version) {
    return refuse('AttestationMissing', 'Confirm the statement above your name.', 'attestation');
  }
  if (!facts.intent) {
    return refuse('SignatureIntentMissing', 'Tick that your typed name is your signature.', 'intent');
  }
  return isSameName(facts.typedName, facts.clinicianName)
    ? null
    : refuse('SignatureNameDiffers', 'Type your name as it stands in the letter.', 'typedName');
}
