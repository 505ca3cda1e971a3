/**
 * The screen an address names by its number. Null where it names none, as the link to the content does: then nothing moves.
 * @param furthest as far as the answers lead by now: an address of before, or somebody else's, skips no question
 */
export function screenAt(hash: string, furthest: number): number | null {
  if (hash !== '' && !/^#[123]$/.test(hash)) return null;
  return Math.min(Number(hash.slice(1) || '1'), furthest);
}
