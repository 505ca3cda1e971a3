import { expect, test } from '@jest/globals';
import { addressOf, detailsOf } from './details.js';

const nobody = detailsOf({
  id: 'p',
  language: 'es',
  name: { given: 'Inventada', family: 'Muestra' },
  contact: { email: null, phone: null, address: null },
});

test('an address is whole, none, or begun, and never half of one', () => {
  const whole = {
    ...nobody,
    line1: ' 1 Example Street ',
    city: 'Sampletown',
    state: 'MT',
    postalCode: '59000',
  };
  expect(addressOf(nobody)).toBeNull();
  expect(addressOf({ ...whole, city: ' ' })).toBe('begun');
  expect(addressOf({ ...nobody, line2: 'Floor 2' })).toBe('begun');
  expect(addressOf(whole)).toEqual({
    line1: '1 Example Street',
    line2: null,
    city: 'Sampletown',
    state: 'MT',
    postalCode: '59000',
  });
});
