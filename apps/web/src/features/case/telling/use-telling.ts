import type { CaseFactsInput } from '../../../generated/operations.js';
import { type Kept, useKept } from '../../../lib/keeping.js';
import { type OtherCase, saveFacts } from '../case.acts.js';
import type { MyCase } from './case-page-data.js';

/** Text of a field as the server takes it: nothing typed is no fact. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a page of telling asks, saved into the case while it is typed. */
export function useTelling<Value>(
  { id }: Pick<MyCase, 'id'>,
  part: string,
  stored: Value,
  factsOf: (value: Value) => CaseFactsInput,
  another: (value: Value) => boolean = () => false,
): Kept<Value, OtherCase> {
  return useKept<Value, OtherCase>(`${id} ${part}`, stored, (value) =>
    saveFacts(id, factsOf(value), another(value)),
  );
}
