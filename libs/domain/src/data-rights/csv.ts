/**
 * A table as RFC 4180 has it, read by a spreadsheet as text and nothing else: a cell that one would take for a formula
 * begins with an apostrophe (OWASP, "CSV Injection"; requirement 1.2.10 of ASVS 5.0).
 */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | null): string {
  const text = value ?? '';
  const harmless = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
