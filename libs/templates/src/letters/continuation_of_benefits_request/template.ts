import { withCapacity } from '../capacity.js';
import type { Denial, LegalDate, LetterContext } from '../context.js';
import { inventedContest } from '../invented.js';
import { attestation, separateClocks, type LetterTemplate, type Statement } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

export interface ContinuationContext extends LetterContext {
  readonly denial: Denial;
  /** The appeal to the plan, or the state fair hearing: each needs a request of its own (42 CFR 438.420(c)(2)). */
  readonly during: 'appeal' | 'hearing';
  /** When the care is to be cut, as the notice says. */
  readonly careEnds: LegalDate | null;
  readonly ownWords: string | null;
}

/** Printed and signed, because a person who loses may be asked to pay (42 CFR 438.420). */
const repayment: Statement = {
  key: 'may_have_to_repay',
  text: 'I know that I may have to repay the cost of this care if the final decision goes against me.',
};
const statements = [attestation, repayment];

export const continuationRequest: LetterTemplate<ContinuationContext> = {
  id: 'continuation_of_benefits_request',
  filingTypes: ['continuation_of_benefits_request'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({
    ...withCapacity(context, statements),
    right: context.planType === 'medicaid_managed_care' ? '42 CFR 438.420' : null,
  }),
  sample: {
    ...inventedContest,
    planType: 'medicaid_managed_care',
    during: 'appeal',
    careEnds: '2026-12-01',
  },
  required: ['denial.dated', 'ownWords'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the notice of the cut',
  beforeSigning: [
    'You may have to repay the cost of the care if the final decision goes against you. You can leave this request out and still appeal.',
    'This is for care that was approved before and is now to be cut. Ask within ten days of the day the notice was sent, or before the cut takes effect if that is later.',
    separateClocks,
  ],
};
