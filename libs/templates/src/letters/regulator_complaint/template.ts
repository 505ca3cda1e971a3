import { withCapacity } from '../capacity.js';
import type { Denial, LetterContext } from '../context.js';
import { inventedContest } from '../invented.js';
import { attestation, type LetterTemplate, type Statement } from '../letter-template.js';
import { letterPartials, sourceBeside } from '../source-files.js';

/** A duty the person confirmed was not kept: the fact, what the rule asks, and how far the rule was read. */
export interface ToldDuty {
  readonly statement: string;
  readonly owed: string;
  readonly citation: string | null;
  /** False: printed with the plain words that it is not confirmed. */
  readonly verified: boolean;
  readonly words: string | null;
}

export interface RegulatorComplaintContext extends LetterContext {
  readonly denial: Denial;
  /** The legal name as printed, on the notice or the card. */
  readonly company: string | null;
  /** The kind of plan, in plain words. */
  readonly coverage: string;
  /** Whether an office was told of this before, in a sentence. */
  readonly filedBefore: string | null;
  readonly duties: readonly ToldDuty[];
  readonly ownWords: string | null;
  readonly remedy: string | null;
  /** Whether the state takes a complaint for the request for a review as well. */
  readonly isReview: 'yes' | 'no' | 'unknown';
}

/** An office sends a complaint on to the company; without the person's word it cannot ask for an answer. */
const release: Statement = {
  key: 'company_may_see',
  text: 'I agree that this complaint and its exhibits are sent to the company named above so that it can answer. I release no other records by this letter.',
};
const statements = [attestation, release];

export const regulatorComplaint: LetterTemplate<RegulatorComplaintContext> = {
  id: 'regulator_complaint',
  filingTypes: ['regulator_complaint'],
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  partials: letterPartials,
  view: (context) => ({ ...withCapacity(context, statements) }),
  sample: {
    ...inventedContest,
    addressee: {
      name: 'Sample Department of Insurance',
      lines: ['Consumer Services', '1 Example Plaza', 'Sampletown, MT 00000'],
    },
    company: 'Sample Health Plan',
    coverage: 'Insured plan of an employer (invented)',
    filedBefore: 'No.',
    duties: [
      {
        statement: 'The notice dated October 30, 2026: it gives no reason that speaks of this case.',
        owed: 'A notice of denial gives the specific reasons for it.',
        citation: '29 CFR 2560.503-1(g)(1)(i)',
        verified: true,
        words: 'It only repeats the name of the policy.',
      },
      {
        statement: 'The claim file was asked for on September 2, 2026 and had not come by November 20, 2026.',
        owed: 'Everything relevant to the claim is given free of charge to whoever asks. The rule sets no number of days.',
        citation: '29 CFR 2560.503-1(h)(2)(iii)',
        verified: false,
        words: null,
      },
    ],
    remedy: 'Please ask the company to answer each point in writing.',
    isReview: 'no',
  },
  required: ['denial.dated', 'company', 'filedBefore', 'ownWords', 'remedy'],
  statements,
  signatureRule: { mayBeSignedBy: ['member', 'representative'], mayBeOral: false },
  minimumAttachment: 'the denial notice and what was written about it',
  beforeSigning: [
    'The complaint goes to the company, and parts of it may become public record.',
    'It is not an appeal. Every date of your appeal goes on running, whatever the office does.',
    'The office can look at how the plan kept its duties; most offices decide nothing about what care is needed.',
  ],
};
