import type { PaperTemplate } from '../../paper.js';
import type { LegalDate } from '../context.js';
import { sourceBeside } from '../source-files.js';

/** One page to an office before many people write to it. It names only who agreed to be named. */
export interface LiaisonMemoContext {
  readonly office: string;
  readonly organization: string;
  readonly campaign: string;
  readonly dated: LegalDate;
  /** Counts as an outsider may read them: small ones are not told. */
  readonly expected: string;
  readonly others: string;
  readonly listed: readonly string[];
  /** In words; null: the office has not said. */
  readonly intake: string | null;
  readonly agreedPerDay: number | null;
}

export const liaisonMemo: PaperTemplate<LiaisonMemoContext> = {
  id: 'liaison_memo',
  sources: { en: sourceBeside(import.meta.url, './en.hbs') },
  sample: {
    office: 'Sample Department of Insurance',
    organization: 'Sample Patients of the Sample States',
    campaign: 'Answers from Sample Health Plan',
    dated: '2026-11-20',
    expected: '23',
    others: '12',
    listed: Array.from({ length: 11 }, (_, at) => `Sample Person ${String(at + 1).padStart(3, '0')}`),
    intake: 'each through the portal',
    agreedPerDay: 10,
  },
};
