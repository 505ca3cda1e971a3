import { expect, test } from '@jest/globals';
import { membershipRoles } from '../identity/roles.js';
import { seesAgreements } from './consent.policy.js';

test('everybody of an organization who works with people sees what these agreed to towards it', () => {
  const blind = membershipRoles.filter((role) => !seesAgreements([role]));
  expect(blind).toEqual(['analyst']);
  expect([seesAgreements([]), seesAgreements(['analyst', 'reviewer'])]).toEqual([false, true]);
});
