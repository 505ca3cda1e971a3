import { withCapacity } from '../capacity.js';
import type { ContestContext, LegalDate } from '../context.js';
import { inventedContest } from '../invented.js';
import { goodCauseRule, internalAppealBasis } from '../legal-basis.js';
import { attestation, separateClocks, type LetterTemplate } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

export interface LateAppealContext extends ContestContext {
  readonly late: {
    readonly windowClosed: LegalDate | null;
    readonly obstacleFrom: LegalDate | null;
    readonly obstacleUntil: LegalDate | null;
    /** The true reason, in the filer's words; the software offers none. */
    readonly reason: string | null;
    readonly evidence: string | null;
    /** A federal disaster extension that covers the person, by its notice; else null. */
    readonly disasterNotice: string | null;
  };
}

const statements = [attestation];

export const lateAppeal: LetterTemplate<LateAppealContext> = {
  id: 'good_cause_late_appeal',
  filingTypes: ['good_cause_late_appeal'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({
    ...withCapacity(context, statements),
    // Only the right is used: a decision time is not asserted while it is open whether the appeal is accepted.
    basis: internalAppealBasis(context.planType, 1, 1, 'standard'),
    goodCause: goodCauseRule(context.planType),
  }),
  sample: {
    ...inventedContest,
    planType: 'medicare_advantage',
    late: {
      windowClosed: '2026-09-01',
      obstacleFrom: '2026-08-20',
      obstacleUntil: '2026-11-10',
      reason: 'This is an invented reason for the preview.',
      evidence: 'Exhibit C, sample hospital record',
      disasterNotice: 'sample notice of November 8, 2026',
    },
  },
  required: [
    'denial.dated',
    'denial.reasonAsPrinted',
    'ownWords',
    'remedy',
    'late.windowClosed',
    'late.obstacleFrom',
    'late.obstacleUntil',
    'late.reason',
    'late.evidence',
  ],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the evidence of what prevented a timely appeal',
  beforeSigning: [separateClocks, 'Good cause at one level does not carry to the next.'],
};
