import { withCapacity } from '../capacity.js';
import type { ClinicianStatement, LetterContext, StatedUrgency } from '../context.js';
import { inventedContest, inventedUrgency } from '../invented.js';
import type { Cited } from '../legal-basis.js';
import { attestationWithoutNotice, separateClocks, type LetterTemplate } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

/** A drug that is not on the list of covered drugs. Not an appeal: it may be asked for at any time. */
export interface DrugExceptionContext extends LetterContext {
  readonly ownWords: string | null;
  readonly clinicianStatements: readonly ClinicianStatement[];
  readonly remedy: string | null;
  /** Null for a standard request. */
  readonly urgency: StatedUrgency | null;
}

const statements = [attestationWithoutNotice];

/** 45 CFR 156.122(c): individual and small-group plans; for other plans the plan's own terms. */
function decisionTime(context: DrugExceptionContext): Cited | null {
  if (context.planType !== 'individual_marketplace') return null;
  return { text: context.urgency === null ? '72 hours' : '24 hours', citation: '45 CFR 156.122(c)' };
}

export const drugException: LetterTemplate<DrugExceptionContext> = {
  id: 'drug_exception_request',
  filingTypes: ['drug_exception_request'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({ ...withCapacity(context, statements), decision: decisionTime(context) }),
  sample: {
    ...inventedContest,
    planType: 'individual_marketplace',
    remedy: 'Please cover the sample drug as an exception.',
    urgency: inventedUrgency,
  },
  required: ['ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative', 'clinician'], mayBeOral: false },
  minimumAttachment: null,
  beforeSigning: [
    separateClocks,
    'Plans usually want a statement of the prescriber. Ask the practice to send one today.',
  ],
};
