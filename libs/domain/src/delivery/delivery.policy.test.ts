import { expect, test } from '@jest/globals';
import { noSight } from '../case/case-sight.js';
import type { Authority } from '../identity/authority.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { refuse } from '../shared/refusal.js';
import { mayWorkOnSending } from './delivery.policy.js';

const allowed: MayAct = { allowed: true, authority: {} as Authority, notes: [] };
const nobody: MayNotAct = refuse('NoAuthority', 'We have no record.');
const outside: MayNotAct = refuse('AuthorityOutsideScope', 'Your authority does not cover this.');

test.each([
  ['who acts for the person', allowed, noSight, false, 'acts'],
  ['who acts for the person and settles besides', allowed, noSight, true, 'acts'],
  ['a helper by consent', nobody, { ...noSight, sees: 'whole', helps: true }, false, 'acts'],
  ['staff who settle what waits', nobody, { ...noSight, sees: 'clear' }, true, 'settles'],
  ['staff who see it and settle nothing', nobody, { ...noSight, sees: 'clear' }, false, 'NotAllowed'],
  ['a right that does not cover it', outside, noSight, false, 'NotAllowed'],
  ['a stranger', nobody, noSight, false, 'NotFound'],
] as const)('in the sending of a filing: %s', (_who, may, sight, settles, answer) => {
  const said = mayWorkOnSending(may, sight, settles);
  expect(typeof said === 'string' ? said : said.kind).toBe(answer);
});
