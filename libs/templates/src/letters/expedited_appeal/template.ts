import { withCapacity } from '../capacity.js';
import type { ContestContext, StatedUrgency } from '../context.js';
import { inventedContest, inventedUrgency } from '../invented.js';
import { expeditedBasis, NoSuchFiling } from '../legal-basis.js';
import { attestation, separateClocks, type LetterTemplate } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

/** The legal standard in its own words: the harm that standard timing could do. */
export type UrgencyStandard = 'life' | 'health' | 'maximum_function' | 'severe_pain';

const standardWords: Readonly<Record<UrgencyStandard, string>> = {
  life: 'could seriously jeopardize life',
  health: 'could seriously jeopardize health',
  maximum_function: 'could seriously jeopardize the ability to regain maximum function',
  severe_pain: 'would cause severe pain that cannot be managed without the care',
};

export interface ExpeditedAppealContext extends ContestContext {
  readonly urgency: StatedUrgency & {
    /** Ticked by the speaker; at least one. */
    readonly standards: readonly UrgencyStandard[];
  };
  readonly externalReviewAtTheSameTime: boolean;
}

const statements = [attestation];

export const expeditedAppeal: LetterTemplate<ExpeditedAppealContext> = {
  id: 'expedited_appeal',
  filingTypes: ['expedited_appeal'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => {
    const basis = expeditedBasis(context.planType);
    const { urgency } = context;
    if (urgency.standards.length === 0) {
      throw new NoSuchFiling('An expedited appeal needs a stated harm from waiting; none was stated.');
    }
    if (urgency.standards.includes('severe_pain') && !basis.severePain) {
      throw new NoSuchFiling(
        'Unmanageable pain is part of the expedited standard of ERISA and ACA plans only.',
      );
    }
    const speaker =
      urgency.speaker === 'clinician' ? 'Statement of the clinician' : 'Statement of the patient';
    return {
      ...withCapacity(context, statements),
      urgency: { ...urgency, label: urgency.statedBy === null ? speaker : `${speaker}, ${urgency.statedBy}` },
      standards: urgency.standards.map((standard) => standardWords[standard]),
      basis,
    };
  },
  sample: {
    ...inventedContest,
    urgency: { ...inventedUrgency, standards: ['health', 'maximum_function'] },
    externalReviewAtTheSameTime: true,
  },
  required: [
    'denial.dated',
    'denial.reasonAsPrinted',
    'ownWords',
    'remedy',
    'urgency.statement',
    'urgency.statedBy',
    'urgency.neededBy',
    'urgency.callBack',
  ],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative', 'clinician'], mayBeOral: true },
  minimumAttachment: 'the statement of urgency',
  beforeSigning: [
    separateClocks,
    'An expedited appeal may be asked for by telephone as well; send this letter the same day.',
  ],
};
