import { ChangedParts } from './changed-parts.js';
import { type Kept, useKept } from './keeping.js';

/** What each form has changed; it stays with what is typed, also while its page is not shown. */
const changes = new WeakMap<object, ChangedParts<never>>();

function changesOf<Parts extends object>(kept: object, known: () => Partial<Parts>): ChangedParts<Parts> {
  const parts =
    (changes.get(kept) as unknown as ChangedParts<Parts> | undefined) ?? new ChangedParts(known());
  changes.set(kept, parts as unknown as ChangedParts<never>);
  return parts;
}

/**
 * As `useKept`, for several things on one page of which only those are sent that were changed on it.
 * @param partsOf what is typed, as the server takes it, each thing by itself
 */
export function useKeptParts<Value, Parts extends object, Refused extends object>(
  place: string,
  stored: Value,
  partsOf: (value: Value) => Parts,
  save: (parts: Partial<Parts>, value: Value) => Promise<Refused | null>,
): Kept<Value, Refused> {
  const kept: Kept<Value, Refused> = useKept<Value, Refused>(place, stored, async (value) => {
    const parts = changesOf<Parts>(kept, () => partsOf(kept.began));
    const changed = parts.of(partsOf(value));
    if (Object.keys(changed).length === 0) return null;
    const refused = await save(changed, value);
    if (refused === null) parts.arrived(changed);
    return refused;
  });
  return kept;
}
