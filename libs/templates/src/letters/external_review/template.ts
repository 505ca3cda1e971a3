import { withCapacity } from '../capacity.js';
import type { ContestContext, StatedUrgency } from '../context.js';
import { inventedContest, inventedUrgency } from '../invented.js';
import { NoSuchFiling } from '../legal-basis.js';
import { attestation, separateClocks, type LetterTemplate, type Statement } from '../letter-template.js';
import { externalReviewBasis } from '../review-basis.js';
import { letterPartials, sourceBeside } from '../source-files.js';

export type DenialClass = 'medical_judgment' | 'experimental' | 'rescission' | 'surprise_billing';
export type ExhaustionKind = 'exhausted' | 'waived' | 'deemed_exhausted' | 'expedited_at_the_same_time';

const classWords: Readonly<Record<DenialClass, string>> = {
  medical_judgment: 'The denial involves medical judgment.',
  experimental: 'The care was called experimental or investigational.',
  rescission: 'Coverage was rescinded.',
  surprise_billing: 'The denial concerns the protections against surprise bills.',
};

export interface ExternalReviewContext extends ContestContext {
  readonly denialClass: DenialClass;
  readonly exhaustion: {
    readonly kind: ExhaustionKind;
    /** The failure relied on where the level is deemed used. */
    readonly failure: string | null;
  };
  /** Null for a standard review; a review is expedited only on a stated urgency. */
  readonly urgency: StatedUrgency | null;
  /** Care already received: some decision times differ. */
  readonly paymentOnly: boolean;
  /** Citation of the state's own review law, from a confirmed row; else null. */
  readonly stateLaw: string | null;
  /** Name of the form a state requires beside this letter; else null. */
  readonly stateForm: string | null;
}

const release: Statement = {
  key: 'release_to_reviewer',
  text: 'I authorize the plan and my health care providers to give the external reviewer the records needed for this review, and nothing beyond it.',
};
const statements = [attestation, release];

function exhaustionWords(kind: ExhaustionKind, deemedRule: string | null): string {
  switch (kind) {
    case 'exhausted':
      return 'I have used the internal appeal; the final decision is enclosed.';
    case 'waived':
      return 'The plan has waived the internal appeal.';
    case 'deemed_exhausted':
      if (deemedRule === null) {
        throw new NoSuchFiling('No confirmed rule deems the internal appeal used for this plan type.');
      }
      return `The internal appeal counts as used (${deemedRule}), because the plan did not follow the appeal rules:`;
    case 'expedited_at_the_same_time':
      return 'I have asked for an expedited internal appeal at the same time.';
  }
}

export const externalReview: LetterTemplate<ExternalReviewContext> = {
  id: 'external_review',
  filingTypes: ['external_review', 'expedited_external_review'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => {
    const basis = externalReviewBasis(context.planType, context.paymentOnly);
    const expedited = context.urgency !== null;
    if (expedited && context.paymentOnly) {
      throw new NoSuchFiling(
        'Care already received cannot be reviewed as expedited; ask for a standard review.',
      );
    }
    if (!expedited && context.exhaustion.kind === 'expedited_at_the_same_time') {
      throw new NoSuchFiling(
        'Only an expedited review may run beside the internal appeal; urgency is not stated.',
      );
    }
    return {
      ...withCapacity(context, statements),
      basis,
      expedited,
      decision: expedited ? basis.expedited : basis.standard,
      denialClassWords: classWords[context.denialClass],
      exhaustionWords: exhaustionWords(context.exhaustion.kind, basis.deemedExhausted),
    };
  },
  sample: {
    ...inventedContest,
    addressee: {
      name: 'Sample Health Plan',
      lines: ['External Review Unit', 'PO Box 0001', 'Exampleville, MN 00000'],
    },
    denialClass: 'medical_judgment',
    exhaustion: {
      kind: 'deemed_exhausted',
      failure: 'This is an invented failure: no decision came within the time allowed.',
    },
    urgency: inventedUrgency,
    paymentOnly: false,
    stateLaw: 'the sample review law',
    stateForm: 'Sample form 1',
  },
  required: ['denial.dated', 'denial.received', 'denial.reasonAsPrinted', 'ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the final internal denial',
  beforeSigning: [separateClocks],
};
