import { withCapacity } from '../capacity.js';
import type { Denial, LetterContext } from '../context.js';
import { inventedContest } from '../invented.js';
import { attestation, separateClocks, type LetterTemplate } from '../letter-template.js';
import { claimFileRule } from '../review-basis.js';
import { letterPartials, sourceBeside } from '../source-files.js';

export interface ClaimFileContext extends LetterContext {
  readonly denial: Denial;
  /** Optional here: a records request argues nothing. */
  readonly ownWords: string | null;
}

const statements = [attestation];

export const claimFileRequest: LetterTemplate<ClaimFileContext> = {
  id: 'claim_file_request',
  filingTypes: ['claim_file_request'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({ ...withCapacity(context, statements), rule: claimFileRule(context.planType) }),
  sample: { ...inventedContest, ownWords: 'I need the file to answer your reasons.' },
  required: ['denial.dated'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the denial notice',
  beforeSigning: [
    separateClocks,
    'Plan documents (the booklet, the contract with the administrator) are asked of the plan administrator, in a letter of their own.',
  ],
};
