import type { PlanTypeKey, UrgencySpeaker } from '@chorus/domain/case/case-words';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';

/** `YYYY-MM-DD`. */
export type LegalDate = string;

/** A name with the lines below it as they go on an envelope. */
export interface PostalParty {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Sender extends PostalParty {
  readonly phone: string | null;
  readonly email: string | null;
}

/** A fact as the notice or the card prints it, with its own name: claim number, group number, procedure code. */
export interface PrintedFact {
  readonly label: string;
  readonly value: string;
}

/** Who and what the filing is about. Null is a fact not yet given: it prints as a visible blank. */
export interface Identity {
  readonly fullName: string | null;
  readonly memberId: string | null;
  readonly groupNumber: string | null;
  readonly planName: string | null;
  /** Claim, authorization or prescription reference: at least one. */
  readonly references: readonly PrintedFact[];
  readonly service: string | null;
  /** As a person says it: “June 3 and June 17, 2026”, or “not yet provided”. */
  readonly serviceDates: string | null;
  readonly provider: string | null;
}

export interface Denial {
  readonly dated: LegalDate | null;
  readonly received: LegalDate | null;
  /** Who signed or sent it, as printed. */
  readonly noticeFrom: string | null;
  readonly reasonAsPrinted: string | null;
  /** Copied, never chosen: the software neither suggests nor changes a code. */
  readonly codesAsPrinted: readonly PrintedFact[];
  readonly criteria: string | null;
  readonly policyNumber: string | null;
}

/** Something a clinician wrote or said, quoted, with where it can be read. */
export interface ClinicianStatement {
  readonly clinician: string;
  readonly text: string;
  /** “letter of October 12, 2026, Exhibit B”. */
  readonly source: string;
}

/** The answer to one stated reason or criterion, in the filer's words, with the page that shows it. */
export interface PointAnswer {
  readonly point: string;
  readonly answer: string;
  readonly where: string | null;
}

export interface Attachment {
  readonly letter: string;
  readonly title: string;
}

/** Somebody's truthful statement that waiting would do harm. */
export interface StatedUrgency {
  /** Only a clinician or the patient may state it. */
  readonly speaker: UrgencySpeaker;
  readonly statedBy: string | null;
  readonly statement: string | null;
  readonly neededBy: LegalDate | null;
  readonly callBack: string | null;
}

/** What every filing carries. All keys are always present; what is not known is null or an empty list. */
export interface LetterContext {
  /** The document's own reference, printed in the footer of every page. */
  readonly reference: string;
  readonly dated: LegalDate;
  readonly sender: Sender;
  readonly addressee: PostalParty;
  readonly planType: PlanTypeKey;
  readonly filer: {
    readonly fullName: string;
    /** By what authority the signer acts; `self` is the member. */
    readonly relation: AuthorityBasis;
    /** “court order of May 2, 2026, Exhibit C”; null when the signer is the member. */
    readonly authorityEvidence: string | null;
  };
  readonly patient: Identity;
  readonly attachments: readonly Attachment[];
}

/** A filing that contests a denial on its merits. */
export interface ContestContext extends LetterContext {
  readonly denial: Denial;
  /** The person's own account. Required: a filing without it cannot be sent. */
  readonly ownWords: string | null;
  readonly answers: readonly PointAnswer[];
  readonly clinicianStatements: readonly ClinicianStatement[];
  /** The plan document or brochure provision relied on, quoted or named; FEHB carriers must be answered from it. */
  readonly planProvision: string | null;
  /** The decision asked for. */
  readonly remedy: string | null;
}
