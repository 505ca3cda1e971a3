import type { PaperTemplate } from '../../paper.js';
import type { LegalDate } from '../context.js';
import { sourceBeside } from '../source-files.js';

/** The one page beside the telephone. */
export interface CallSheetContext {
  readonly reference: string;
  readonly payerName: string | null;
  readonly phone: string | null;
  readonly noticeDated: LegalDate | null;
  readonly patientName: string;
  readonly birthDate: LegalDate;
  readonly service: string;
  readonly codesAsPrinted: readonly string[];
  /** Times given to the plan, as the practice reads them: “December 1, 2026, 9:00–9:30 (America/Denver)”. */
  readonly times: readonly string[];
  readonly criteria: readonly string[];
  readonly strongestFacts: readonly { readonly text: string; readonly where: string }[];
  readonly questions: readonly string[];
  /** What is known of the payer's rule, and what is not. */
  readonly rule: readonly string[];
}

export const callSheetPaper: PaperTemplate<CallSheetContext> = {
  id: 'call_sheet',
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  sample: {
    reference: 'SAMPLE-CLAIM-0014',
    payerName: 'Sample Health Plan of the Sample States',
    phone: '555-010-0100',
    noticeDated: '2026-10-30',
    patientName: 'Sample Person 014',
    birthDate: '1980-01-02',
    service: 'Sample service (invented for this preview), twelve sessions',
    codesAsPrinted: ['SAMPLE-00000'],
    times: [
      'December 1, 2026, 9:00 to 9:30 (America/Denver)',
      'December 2, 2026, 16:00 to 17:00 (America/Denver)',
    ],
    criteria: [1, 2, 3].map(
      (at) => `Sample criterion ${at}: an invented sentence as a policy would print it.`,
    ),
    strongestFacts: [1, 2, 3].map((at) => ({
      text: `Sample fact ${at}, a sentence that the clinician has confirmed and would say first on the telephone.`,
      where: 'Sample record, 2026-09-14, page 2',
    })),
    questions: ['Who decides', 'What is missing', 'What would do'].map((one) => `${one}, in a question?`),
    rule: ['An appeal closes this call.', 'Whether the call can change the decision is not known.'],
  },
};
