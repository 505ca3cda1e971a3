import { describe, expect, test } from '@jest/globals';
import { authorityBases } from '../identity/authority.js';
import { eraseFrom, erasureSteps, keyBackupsUntil, stepAfter } from './erasure.js';
import { mayEraseAccount, mayErasePerson } from './erasure.policy.js';

const alone = { actsThemselves: false, keptFromAsker: false };
const none = { ownedAlone: 0, actsAloneFor: 0, lastAdministrator: false };

describe('who may have a person erased', () => {
  test('is the person, a parent, a guardian or the representative of the estate, and nobody else', () => {
    const allowed = authorityBases.filter((basis) => mayErasePerson({ basis, ...alone }) === true);
    expect(allowed).toEqual(['self', 'parent', 'guardian', 'personal_representative']);
  });

  test('is no parent of a child who signs in alone or keeps something private, and the answer is the same', () => {
    const signsIn = mayErasePerson({ basis: 'parent', actsThemselves: true, keptFromAsker: false });
    const keeps = mayErasePerson({ basis: 'parent', actsThemselves: false, keptFromAsker: true });
    expect(signsIn).toMatchObject({ kind: 'NotAllowed' });
    expect(keeps).toEqual(signsIn);
  });

  test('is the person themselves whatever else there is', () => {
    expect(mayErasePerson({ basis: 'self', actsThemselves: true, keptFromAsker: false })).toBe(true);
  });
});

describe('an account', () => {
  test('goes when nobody is left without help by it', () => expect(mayEraseAccount(none)).toBe(true));

  test.each([
    ['LastOwner', { ...none, ownedAlone: 1 }],
    ['ActsAlone', { ...none, actsAloneFor: 1 }],
    ['NotAllowed', { ...none, lastAdministrator: true }],
  ])('stays otherwise: %s', (kind, facts) => {
    expect(mayEraseAccount(facts)).toMatchObject({ kind });
  });
});

describe('an erasure', () => {
  test('can be called off for three days', () => {
    expect(eraseFrom('2026-11-22T11:00:00.000Z')).toBe('2026-11-25T11:00:00.000Z');
  });

  test('names the last day on which a backup of the keys may live: 30 days after [7]', () => {
    expect(keyBackupsUntil('2026-11-25T23:30:00.000Z')).toBe('2026-12-25');
  });

  test('removes bytes after the rows that lead to them, and destroys keys last', () => {
    expect(erasureSteps.map(stepAfter)).toEqual(['settle', 'rows', 'files', 'keys', null]);
  });
});
