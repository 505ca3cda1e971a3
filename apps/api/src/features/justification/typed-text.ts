import { refuse, type Refusal } from '@chorus/domain/shared/refusal';

export const lineMost = 300;
export const passageMost = 6_000;

/** Line breaks and tabs are people's own; other control characters come from no keyboard. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What somebody typed, trimmed; null for nothing. Never repeats it. */
export function typed(
  text: string | null | undefined,
  field: string,
  most: number = lineMost,
): string | null | Refusal<'InvalidInput'> {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  return trimmed.length > most || controls.test(trimmed)
    ? refuse('InvalidInput', `This holds at most ${most} letters. Nothing was changed.`, field)
    : trimmed;
}

/** A list of such texts; empty ones are left out. */
export function typedList(
  texts: readonly string[],
  field: string,
  limits: { readonly entries: number; readonly most?: number },
): readonly string[] | Refusal<'InvalidInput'> {
  if (texts.length > limits.entries)
    return refuse('InvalidInput', `At most ${limits.entries} entries. Nothing was changed.`, field);
  const read: string[] = [];
  for (const one of texts) {
    const text = typed(one, field, limits.most);
    if (text !== null && typeof text !== 'string') return text;
    if (text !== null) read.push(text);
  }
  return read;
}
