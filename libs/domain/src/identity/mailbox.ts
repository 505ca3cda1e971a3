/**
 * The mailbox an address leads to, as far as everybody can know: what stands after a plus is the reader's own label. Providers
 * ignore more than that, each in its own way; guessing would take two people for one.
 * @param email normalized: lower case, without space around it
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const plus = local.indexOf('+');
  return plus > 0 ? `${local.slice(0, plus)}${email.slice(at)}` : email;
}
