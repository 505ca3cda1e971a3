import { withCapacity } from '../capacity.js';
import type { ClinicianStatement, LegalDate, LetterContext, StatedUrgency } from '../context.js';
import { inventedContest, inventedUrgency } from '../invented.js';
import { attestationWithoutNotice, separateClocks, type LetterTemplate } from '../letter-template.js';
import { firstDecisionTime } from '../review-basis.js';
import { letterPartials, sourceBeside } from '../source-files.js';

/** Step zero: nothing is in writing yet, so there is nothing to appeal. */
export interface WrittenDecisionContext extends LetterContext {
  readonly told: {
    readonly on: LegalDate | null;
    readonly how: string | null;
    readonly by: string | null;
    readonly what: string | null;
    readonly callReference: string | null;
  };
  readonly ownWords: string | null;
  readonly clinicianStatements: readonly ClinicianStatement[];
  readonly remedy: string | null;
  /** Null for a standard request. Urgency is stated by the patient or a clinician, never by the software. */
  readonly urgency: StatedUrgency | null;
}

const statements = [attestationWithoutNotice];

export const writtenDecisionRequest: LetterTemplate<WrittenDecisionContext> = {
  id: 'written_decision_request',
  filingTypes: ['written_decision_request', 'coverage_determination_request'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({
    ...withCapacity(context, statements),
    decision: firstDecisionTime(context.planType, context.urgency !== null),
  }),
  sample: {
    ...inventedContest,
    told: {
      on: '2026-11-12',
      how: 'telephone',
      by: 'Sample Agent',
      what: 'This is an invented note of a call.',
      callReference: 'SAMPLE-CALL-1',
    },
    urgency: inventedUrgency,
  },
  required: ['told.on', 'told.by', 'told.how', 'told.what', 'ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative', 'clinician'], mayBeOral: false },
  minimumAttachment: null,
  beforeSigning: [
    separateClocks,
    'For some drug requests the plan’s clock starts only when the prescriber’s own statement arrives.',
  ],
};
