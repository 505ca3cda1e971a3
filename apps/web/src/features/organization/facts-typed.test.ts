import { expect, test } from '@jest/globals';
import { factMissing, type FactsTyped, inputOf, mayChangeFacts } from './facts-typed.js';

const whole: FactsTyped = {
  name: 'Sample Alliance',
  legalName: 'Sample Alliance Inc.',
  registration: '00-0000000',
  officer: 'Sample Officer',
  funded: 'none',
  funders: '',
};

test('a fact that is emptied is sent to be taken away', () => {
  expect(inputOf({ ...whole, officer: ' ' })).toEqual({
    name: 'Sample Alliance',
    legalName: 'Sample Alliance Inc.',
    registration: '00-0000000',
    officer: '',
    funders: [],
  });
  expect(factMissing({ ...whole, officer: ' ' }, false)).toBeNull();
});

test('of what is verified no fact is taken away', () => {
  expect(factMissing({ ...whole, officer: ' ' }, true)).toBe('officer');
  expect(factMissing(whole, true)).toBeNull();
});

test('funders that nobody is named as are not taken for none', () => {
  expect(factMissing({ ...whole, funded: 'some', funders: ' \n' }, false)).toBe('funders');
  expect(inputOf({ ...whole, funded: 'some', funders: ' One \n\nTwo' })).toMatchObject({
    funders: ['One', 'Two'],
  });
  expect(inputOf({ ...whole, funded: null })).not.toHaveProperty('funders');
});

test('verified facts are changed by the administrator, others by an owner', () => {
  const owner = (state: 'applied' | 'verified', administrator = false) =>
    mayChangeFacts({ state, myRoles: ['owner'] }, administrator);
  expect(owner('applied')).toBe('yes');
  expect(owner('verified')).toBe('ask the administrator');
  expect(owner('verified', true)).toBe('yes');
  expect(mayChangeFacts({ state: 'applied', myRoles: ['organizer'] }, true)).toBe('owners only');
  expect(mayChangeFacts({ state: 'verified', myRoles: [] }, true)).toBe('yes');
});
