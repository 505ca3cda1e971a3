import { expect, test } from '@jest/globals';
import type { Authority } from '../identity/authority.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import type { AccountId, CaseId, PersonId } from '../shared/ids.js';
import { refuse } from '../shared/refusal.js';
import { mayAddFile, mayReadFile, mayShowAsPaper } from './file.policy.js';

const allowed: MayAct = { allowed: true, authority: {} as Authority, notes: [] };
const nobody: MayNotAct = refuse('NoAuthority', 'We have no record.');
const limited: MayNotAct = refuse('AuthorityOutsideScope', 'This right covers other things.');

test.each([
  ['who prepares for the person', allowed, false, 'uploaded_by_person'],
  ['who prepares for the person and is vouched for besides', allowed, true, 'uploaded_by_person'],
  ['a helper by consent', nobody, true, 'uploaded_by_helper'],
  ['somebody whose right is for other things, and who is vouched for', limited, true, 'uploaded_by_helper'],
  ['somebody whose right is for other things', limited, false, 'NotAllowed'],
  ['a stranger', nobody, false, 'NotFound'],
] as const)('a document comes in from %s', (_who, may, vouched, answer) => {
  const said = mayAddFile(may, vouched);
  expect(typeof said === 'string' ? said : said.kind).toBe(answer);
});

const caseId = '00000000-0000-7000-8000-00000000000c' as CaseId;
const none = { isTheirPaper: false, vouchedFor: null };

test.each([
  ['who views it for its person, for no case’s sake', allowed, { ...none, vouchedFor: caseId }, null],
  ['whose paper it is', nobody, { ...none, isTheirPaper: true }, null],
  ['for whom a feature vouches, for that case’s sake', nobody, { ...none, vouchedFor: caseId }, caseId],
] as const)('a document is read by %s', (_who, may, elsewise, forCase) => {
  expect(mayReadFile(may, elsewise)).toEqual({ caseId: forCase });
});

test('a document is read by nobody else, a right to other things included', () => {
  expect(mayReadFile(nobody, none)).toBeNull();
  expect(mayReadFile(limited, none)).toBeNull();
});

const personId = '00000000-0000-7000-8000-00000000000a' as PersonId;
const accountId = '00000000-0000-7000-8000-00000000000b' as AccountId;
const right = { personId, accountId };

test.each([
  ['that its holder sent about its person', { personId, addedBy: accountId }, right, true],
  ['that somebody else sent', { personId, addedBy: 'x' as AccountId }, right, 'InvalidInput'],
  ['about somebody else', { personId: 'x' as PersonId, addedBy: accountId }, right, 'InvalidInput'],
  ['that does not exist', null, right, 'InvalidInput'],
  [
    'made here, of a right nobody holds',
    { personId, addedBy: null },
    { personId, accountId: null },
    'InvalidInput',
  ],
] as const)('the paper of a right is a document %s', (_which, file, of, answer) => {
  const said = mayShowAsPaper(file, of);
  expect('kind' in said ? said.kind : said === file).toBe(answer);
});
