import { useSpeech } from '../../../i18n/words.js';
import type { CaseChoicesQuery, MyCaseQuery } from '../../../generated/operations.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { caseChoices, myCase } from '../case.operations.js';

export type MyCase = NonNullable<MyCaseQuery['case']>;
export type CaseLists = CaseChoicesQuery;
export type CaseFilings = MyCaseQuery['submissionsOf'];

export function useMyCase(id: string, wishes: { readonly everyMs?: number } = {}) {
  const { language } = useSpeech();
  return useFresh(myCase, { id, language }, wishes);
}

export const useCaseLists = () => useAsked(caseChoices, {});
