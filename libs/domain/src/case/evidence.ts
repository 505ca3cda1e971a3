import type { FileId } from '../shared/ids.js';
import type { LetterBasis } from './letter.js';

/** What shows that there was a denial [12]. */
export const evidenceKinds = ['letter', 'eob', 'portal_screenshot', 'pharmacy_notice', 'call_log'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly evidenceKind: EvidenceKind;
  /** Every kind but a call log has a document behind it. */
  readonly fileId: FileId | null;
  /** Plain date printed on it, or of the call. */
  readonly dated: string | null;
}

/**
 * What is in hand. Only a letter, an explanation of benefits or a portal page is the plan's decision in writing. A
 * pharmacy's "no" is a notice that a decision may be asked for (42 CFR 423.568(b)), and a call is a record.
 */
export type EvidenceStanding = 'nothing' | 'nothing_in_writing' | 'pharmacy_notice_only' | 'written_decision';

export function evidenceStanding(evidence: readonly Evidence[]): EvidenceStanding {
  const kinds = new Set(
    evidence
      .filter((one) => (one.evidenceKind === 'call_log' ? one.dated !== null : one.fileId !== null))
      .map((one) => one.evidenceKind),
  );
  if (kinds.has('letter') || kinds.has('eob') || kinds.has('portal_screenshot')) return 'written_decision';
  if (kinds.has('pharmacy_notice')) return 'pharmacy_notice_only';
  return kinds.has('call_log') ? 'nothing_in_writing' : 'nothing';
}

/**
 * What is in hand for a case. An answer that somebody reported is a decision in writing, though its picture may still
 * be asked for: the time to appeal it runs from its date, not from the day of the photograph.
 */
export function standingOfEvidence(of: {
  readonly evidence: readonly Evidence[];
  readonly letterBasis: LetterBasis;
}): EvidenceStanding {
  return of.letterBasis === 'notice' ? evidenceStanding(of.evidence) : 'written_decision';
}
