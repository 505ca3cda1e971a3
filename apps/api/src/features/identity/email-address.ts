/**
 * The form an address is compared and sealed in: trimmed and lower-case. Mailbox names that differ only in case are
 * different in theory and the same mailbox everywhere in practice; two accounts for one person would lose filings.
 * @returns null for text that is no single mailbox.
 */
export function normalizedEmail(text: string): string | null {
  const email = text.trim().toLowerCase().normalize('NFC');
  return email.length <= 254 && mailbox.test(email) ? email : null;
}

/** One @, no spaces, commas, quotes, brackets or control characters: nothing that a mail header could read otherwise. */
const mailbox = /^[^\s@<>(),;:"[\]\\\p{Cc}]{1,64}@[^\s@<>(),;:"[\]\\\p{Cc}]+\.[^\s@<>(),;:"[\]\\\p{Cc}]+$/u;
