import { expect, test } from '@jest/globals';
import { changedFacts, factMissing, type FactsTyped, mayChangeFacts } from './facts-typed.js';

const whole: FactsTyped = {
  name: 'Sample Alliance',
  legalName: 'Sample Alliance Inc.',
  registration: '00-0000000',
  officer: 'Sample Officer',
  funded: 'none',
  funders: '',
};

test('a fact that is emptied is sent to be taken away', () => {
  expect(changedFacts(whole, { ...whole, officer: ' ' })).toEqual({ officer: '' });
  expect(factMissing({ ...whole, officer: ' ' }, false)).toBeNull();
});

test('what was not changed here is not written back over what another owner mended', () => {
  expect(changedFacts(whole, whole)).toEqual({});
  expect(changedFacts(whole, { ...whole, name: 'Sample Alliance of Ohio' })).toEqual({
    name: 'Sample Alliance of Ohio',
  });
  expect(changedFacts({ ...whole, funded: null }, whole)).toEqual({ funders: [] });
  expect(changedFacts({ ...whole, funded: null }, { ...whole, funded: null })).toEqual({});
});

test('of what is verified no fact is taken away', () => {
  expect(factMissing({ ...whole, officer: ' ' }, true)).toBe('officer');
  expect(factMissing(whole, true)).toBeNull();
});

test('funders that nobody is named as are not taken for none', () => {
  expect(factMissing({ ...whole, funded: 'some', funders: ' \n' }, false)).toBe('funders');
  expect(changedFacts(whole, { ...whole, funded: 'some', funders: ' One \n\nTwo' })).toEqual({
    funders: ['One', 'Two'],
  });
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
