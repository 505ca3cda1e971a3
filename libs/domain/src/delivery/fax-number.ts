/**
 * A number of the North American plan in E.164 (`+14065550123`), however it is printed; null where it is none. The line
 * a pace is kept for and the number that is called come from here alike, so that one machine is one line.
 */
export function faxNumber(printed: string): string | null {
  const digits = printed.replace(/\D/g, '');
  if (digits.length === 10) return `+1${digits}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : null;
}
