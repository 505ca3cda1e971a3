import type { Urgency } from '@chorus/domain/case/case-words';
import { withCapacity } from '../capacity.js';
import type { ContestContext, LegalDate } from '../context.js';
import { inventedContest } from '../invented.js';
import { internalAppealBasis } from '../legal-basis.js';
import { attestation, separateClocks, type LetterTemplate } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

export interface InternalAppealContext extends ContestContext {
  readonly level: 1 | 2;
  /** How many mandatory internal levels the plan has, from the notice. */
  readonly levels: 1 | 2;
  readonly timing: Exclude<Urgency, 'urgent'>;
  /** Second level only: when the first-level decision was made. */
  readonly firstLevelDecided: LegalDate | null;
}

const statements = [attestation];

export const internalAppeal: LetterTemplate<InternalAppealContext> = {
  id: 'internal_appeal',
  filingTypes: ['internal_appeal'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({
    ...withCapacity(context, statements),
    basis: internalAppealBasis(context.planType, context.level, context.levels, context.timing),
  }),
  sample: {
    ...inventedContest,
    level: 1,
    levels: 2,
    timing: 'standard_pre_service',
    firstLevelDecided: '2026-11-10',
  },
  required: ['denial.dated', 'denial.reasonAsPrinted', 'ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the denial notice',
  beforeSigning: [separateClocks],
};
