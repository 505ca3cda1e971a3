import type { CaseFactsInput } from '../../../generated/operations.js';
import type { Kept } from '../../../lib/keeping.js';
import { useKeptParts } from '../../../lib/use-kept-parts.js';
import { type OtherCase, saveFacts } from '../case.acts.js';
import type { MyCase } from './case-page-data.js';

/** Text of a field as the server takes it: nothing typed is no fact. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a page of telling asks: what is changed on it is saved into the case while it is typed. */
export function useTelling<Value>(
  { id }: Pick<MyCase, 'id'>,
  part: string,
  stored: Value,
  factsOf: (value: Value) => CaseFactsInput,
  another: (value: Value) => boolean = () => false,
): Kept<Value, OtherCase> {
  return useKeptParts<Value, CaseFactsInput, OtherCase>(`${id} ${part}`, stored, factsOf, (facts, value) =>
    saveFacts(id, facts, another(value)),
  );
}
