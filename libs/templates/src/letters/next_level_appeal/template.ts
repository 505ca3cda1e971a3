import { withCapacity } from '../capacity.js';
import type { ContestContext, StatedUrgency } from '../context.js';
import { inventedContest, inventedUrgency } from '../invented.js';
import { attestation, separateClocks, type LetterTemplate } from '../letter-template.js';
import { forumWords, nextLevelBasis, type Forum } from '../next-level-basis.js';
import { letterPartials, sourceBeside } from '../source-files.js';

/** A denial that was upheld goes to somebody who has not looked at it before: a contractor, a hearing, a council. */
export interface NextLevelContext extends ContestContext {
  readonly forum: Forum;
  /** Null for a standard request. Urgency is stated by the patient or a clinician, never by the software. */
  readonly urgency: StatedUrgency | null;
  /** US cents still in dispute; null where nobody said. Some hearings ask for a least amount, which the notice names. */
  readonly amountCents: number | null;
}

const statements = [attestation];

export const nextLevelAppeal: LetterTemplate<NextLevelContext> = {
  id: 'next_level_appeal',
  filingTypes: ['fair_hearing_request', 'judge_hearing_request', 'council_review_request'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({
    ...withCapacity(context, statements),
    basis: nextLevelBasis(context.forum, context.planType),
    words: forumWords[context.forum],
  }),
  sample: {
    ...inventedContest,
    planType: 'medicare_part_d',
    addressee: {
      name: 'Sample Hearings Office',
      lines: ['Requests', 'PO Box 0002', 'Exampleville, MN 00000'],
    },
    forum: 'judge_hearing',
    urgency: inventedUrgency,
    amountCents: 123_400,
  },
  required: ['denial.dated', 'denial.reasonAsPrinted', 'ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the decision you ask to be looked at again',
  beforeSigning: [
    separateClocks,
    'Send every paper that helps you now: at later levels new evidence may need a good reason.',
  ],
};
