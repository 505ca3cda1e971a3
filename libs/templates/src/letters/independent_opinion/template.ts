import type { PaperTemplate } from '../../paper.js';
import { type ClinicianLetterContext, inventedClinicianLetter } from '../clinician-letter.js';
import { sourceBeside } from '../source-files.js';

export interface IndependentOpinionContext extends ClinicianLetterContext {
  /** Conflicts that bar nothing and are said; empty: the letter says that there are none. */
  readonly disclosures: readonly string[];
}

/** The opinion of somebody who has never treated the person. */
export const independentOpinion: PaperTemplate<IndependentOpinionContext> = {
  id: 'independent_opinion',
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  sample: {
    ...inventedClinicianLetter,
    disclosures: ['Review work for Sample Other Plan, until 2026-12-31.'],
  },
};
