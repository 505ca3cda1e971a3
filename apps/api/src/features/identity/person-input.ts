import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { normalizedEmail } from './email-address.js';
import type { PersonContact, PersonDetails, PersonName } from './person-details.js';

const longestName = 100;
const oldest = '1900-01-01';
const controls = /\p{Cc}/u;

/** Checks what is written on envelopes and forms: present, of sane length, on one line. Answers the tidied details. */
export function checkedDetails(
  input: {
    readonly name: PersonName;
    readonly contact: PersonContact;
    readonly birthDate: string;
  },
  today: string,
): PersonDetails | Refusal<'InvalidInput'> {
  const given = input.name.given.trim();
  const family = input.name.family.trim();
  if (!isLine(given)) return wrong('Enter the first name.', 'name.given');
  if (!isLine(family)) return wrong('Enter the last name.', 'name.family');
  if (input.birthDate < oldest || input.birthDate > today) return wrong('Check the birth date.', 'birthDate');
  const { email, phone, address } = input.contact;
  const mail = email === null ? null : normalizedEmail(email);
  if (email !== null && mail === null) return wrong('Check the e-mail address.', 'contact.email');
  if (phone !== null && !/^[+0-9][0-9 ().-]{6,24}$/.test(phone))
    return wrong('Check the telephone number.', 'contact.phone');
  if (address !== null) {
    const lines = [
      address.line1,
      address.city,
      address.postalCode,
      ...(address.line2 === null ? [] : [address.line2]),
    ];
    if (!lines.every(isLine)) return wrong('The address is not complete.', 'contact.address');
    if (!/^[A-Z]{2}$/.test(address.state))
      return wrong('Give the state with its two letters.', 'contact.address.state');
    if (!/^\d{5}(-\d{4})?$/.test(address.postalCode))
      return wrong('Check the ZIP code.', 'contact.address.postalCode');
  }
  return {
    name: { given, family },
    contact: { email: mail, phone, address },
    birthDate: input.birthDate,
    diedOn: null,
  };
}

const wrong = (message: string, field: string): Refusal<'InvalidInput'> =>
  refuse('InvalidInput', message, field);

const isLine = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestName && !controls.test(text);

/** An IANA zone this machine knows. Asked before anything else: today depends on it. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone.includes('/');
  } catch {
    return false;
  }
}
