import { domainToASCII } from 'node:url';

/** Why a recipient was turned away before any socket opened; null when it may be reached. */
export interface GuardRefusal {
  readonly code: 'SAMPLE_RECIPIENT' | 'MALFORMED_RECIPIENT';
  readonly reason: string;
}

const reservedSecondLevel = ['example.com', 'example.net', 'example.org'];
const reservedTopLevel = ['example', 'test', 'invalid', 'localhost'];

/**
 * A sample organization reaches nobody (decision 24): only names and numbers reserved for examples pass, whatever
 * the configuration. Mail: RFC 2606 and RFC 6761. Fax: the numbers 555-0100 to 555-0199 the North American plan keeps
 * for fiction. Recipients that are no plain address or number are refused for every organization: a list or a display
 * name smuggled into the address would escape the check.
 */
export function guardRecipients(sample: boolean, recipients: readonly string[]): GuardRefusal | null {
  if (recipients.length === 0) return malformed;
  for (const recipient of recipients) {
    const isNumber = /^\+\d{8,15}$/.test(recipient);
    if (!isNumber && !isPlainAddress(recipient)) return malformed;
    if (sample && !(isNumber ? isReservedNumber(recipient) : isReservedAddress(recipient)))
      return beyondSample;
  }
  return null;
}

const malformed: GuardRefusal = {
  code: 'MALFORMED_RECIPIENT',
  reason: 'The recipient is not one plain e-mail address or one international telephone number.',
};
const beyondSample: GuardRefusal = {
  code: 'SAMPLE_RECIPIENT',
  reason: 'A sample organization sends only to addresses and numbers reserved for examples.',
};

/** One addr-spec without comments, quotes, lists or address literals, at most 254 characters. */
export function isPlainAddress(text: string): boolean {
  if (text.length > 254) return false;
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || domain === undefined || more.length > 0) return false;
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u.test(local)) return false;
  return /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u.test(domain) && domainToASCII(domain) !== '';
}

function isReservedAddress(address: string): boolean {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase();
  const labels = domain.split('.');
  return (
    reservedTopLevel.includes(labels.at(-1) ?? '') || reservedSecondLevel.includes(labels.slice(-2).join('.'))
  );
}

const isReservedNumber = (number: string): boolean => /^\+1[2-9]\d{2}55501\d{2}$/.test(number);
