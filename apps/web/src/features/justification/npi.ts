/** How far an NPI is right while it is typed; the server decides (`libs/domain/src/justification/npi.ts`). */
export type NpiHint =
  { readonly kind: 'short'; readonly count: number } | { readonly kind: 'form' | 'wrong' | 'good' };

/**
 * The check digit of 45 CFR 162.406(a): Luhn over the number behind the prefix 80840 of health cards. Spaces and hyphens are
 * forgiven, as the server does.
 */
export function npiHint(typed: string): NpiHint | null {
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '');
  if (digits === '') return null;
  if (!/^[12]\d*$/.test(digits) || digits.length > 10) return { kind: 'form' };
  if (digits.length < 10) return { kind: 'short', count: digits.length };
  const sum = [...`80840${digits}`].reverse().reduce((all, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return { kind: sum % 10 === 0 ? 'good' : 'wrong' };
}
