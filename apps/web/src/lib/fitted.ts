/**
 * What was kept of a form, in the shape the form has today: of what an older page kept, only what still fits.
 * @param blank the form with nothing typed into it; an empty list in it takes whatever its page once put there
 */
export function fitted<Value>(blank: Value, kept: unknown): Value {
  return fit(blank, kept) as Value;
}

function fit(blank: unknown, kept: unknown): unknown {
  // Nothing chosen yet: a word of a list, once it is.
  if (blank === null) return typeof kept === 'string' ? kept : null;
  if (Array.isArray(blank)) {
    if (!Array.isArray(kept)) return blank;
    return blank.length === 0 ? kept : kept.map((one) => fit(blank[0], one));
  }
  if (typeof blank !== 'object') return typeof kept === typeof blank ? kept : blank;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return blank;
  const found = new Map(Object.entries(kept));
  return Object.fromEntries(
    Object.entries(blank).map(([key, value]) => [key, found.has(key) ? fit(value, found.get(key)) : value]),
  );
}
