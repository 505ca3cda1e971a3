import { expect, test } from '@jest/globals';
import { noSight, type CaseSight } from '../case/case-sight.js';
import type { Authority } from '../identity/authority.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { refuse } from '../shared/refusal.js';
import { mayWriteFiling } from './submission.policy.js';

const allowed: MayAct = { allowed: true, authority: {} as Authority, notes: [] };
const nobody: MayNotAct = refuse('NoAuthority', 'We have no record.');
const whole: CaseSight = { ...noSight, sees: 'whole' };
const helper: CaseSight = { ...whole, helps: true };

test.each([
  ['who acts for the person and sees the whole', allowed, whole, false, 'acts'],
  ['who may act, of confidential care they do not see', allowed, noSight, true, 'NotFound'],
  ['a helper, in a step that is a helper’s', nobody, helper, true, 'helps'],
  ['a helper, in signing', nobody, helper, false, 'NotAllowed'],
  ['a clinician who sees it, in a helper’s step', nobody, whole, true, 'NotAllowed'],
  ['staff who see the clear facts', nobody, { ...noSight, sees: 'clear' }, true, 'NotFound'],
] as const)('in the writing of a filing: %s', (_who, may, sight, orHelper, answer) => {
  const said = mayWriteFiling(may, sight, orHelper);
  expect(typeof said === 'string' ? said : said.kind).toBe(answer);
});
