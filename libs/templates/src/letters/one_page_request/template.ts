import type { PaperTemplate } from '../../paper.js';
import type { LegalDate } from '../context.js';
import { sourceBeside } from '../source-files.js';

/** The page a person hands to a practice that has no account. What is not known is null and prints as a blank. */
export interface OnePageRequestContext {
  readonly patientName: string;
  readonly birthDate: LegalDate;
  readonly clinicianName: string | null;
  readonly payerName: string | null;
  readonly payerReference: string | null;
  readonly noticeDated: LegalDate | null;
  readonly service: string | null;
  readonly codesAsPrinted: readonly string[];
  readonly neededBy: LegalDate | null;
  readonly criteria: readonly string[];
  readonly factsToConfirm: readonly {
    readonly label: string;
    readonly value: string;
    readonly source: string;
  }[];
  readonly call: {
    readonly phone: string | null;
    readonly lastDay: LegalDate | null;
    /** What an appeal does to the call, in a sentence. */
    readonly warning: string;
  } | null;
  readonly link: { readonly address: string; readonly until: LegalDate } | null;
}

export const onePageRequestPaper: PaperTemplate<OnePageRequestContext> = {
  id: 'one_page_request',
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  sample: {
    patientName: 'Sample Person 014',
    birthDate: '1980-01-02',
    clinicianName: 'Sample Clinician, MD',
    payerName: 'Sample Health Plan of the Sample States',
    payerReference: 'SAMPLE-CLAIM-0014',
    noticeDated: '2026-10-30',
    service: 'Sample service (invented for this preview), twelve sessions',
    codesAsPrinted: ['SAMPLE-00000', 'SAMPLE-00001'],
    neededBy: '2026-12-04',
    criteria: [1, 2, 3, 4].map(
      (at) => `Sample criterion ${at}: an invented sentence as a policy would print it.`,
    ),
    factsToConfirm: [1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
      label: `Sample fact ${at}`,
      value: 'what the person has in their own papers, said in a short sentence',
      source: 'letter of October 12, 2026, page 2',
    })),
    call: {
      phone: '555-010-0100',
      lastDay: '2026-11-30',
      warning: 'This plan takes no call once an appeal is in. Please ask for it first, and say on which day.',
    },
    link: { address: 'https://chorus.example/p/AAAAAAAAAAAAAAAAAAAAAA', until: '2026-12-11' },
  },
};
