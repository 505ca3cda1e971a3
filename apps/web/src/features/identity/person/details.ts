import type { Language, MyDetailsQuery, PostalAddressInput } from '../../../generated/operations.js';

export type PersonHere = NonNullable<MyDetailsQuery['me']>['persons'][number];

/** As they are typed: nothing is an empty text. */
export interface Details {
  readonly given: string;
  readonly family: string;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly language: Language;
}

export const lacks = (text: string): boolean => text.trim() === '';

export function detailsOf({ name, contact: { address, phone, email }, language }: PersonHere): Details {
  return {
    ...name,
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    postalCode: address?.postalCode ?? '',
    phone: phone ?? '',
    email: email ?? '',
    language,
  };
}

/** The whole address, none, or `begun`: a letter cannot be answered to half of one. */
export function addressOf(value: Details): PostalAddressInput | null | 'begun' {
  const { line1, city, state, postalCode } = value;
  const parts = [line1, city, state, postalCode];
  if (parts.every(lacks)) return lacks(value.line2) ? null : 'begun';
  if (parts.some(lacks)) return 'begun';
  return {
    line1: line1.trim(),
    line2: lacks(value.line2) ? null : value.line2.trim(),
    city: city.trim(),
    state,
    postalCode: postalCode.trim(),
  };
}
