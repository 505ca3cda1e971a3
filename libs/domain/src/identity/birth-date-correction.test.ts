import { expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import { type BirthDateCorrection, correctBirthDate } from './birth-date-correction.js';

const slip: BirthDateCorrection = {
  before: '2014-03-02',
  after: '2016-03-02',
  today: '2026-11-22',
  by: 'parent',
  actsThemselves: false,
  othersAct: false,
  parentsAct: true,
  endsParents: false,
};

test.each<[string, Partial<BirthDateCorrection>, string]>([
  ['a parent mends a slip to a later year', {}, 'write'],
  ['a parent mends a slip to an earlier year', { after: '2012-03-02' }, 'write'],
  ['a parent keeps no right over a child who acts alone', { actsThemselves: true }, 'NotAllowed'],
  ['the child who acts alone mends it', { by: 'self', actsThemselves: true }, 'write'],
  ['a guardian mends it', { by: 'guardian', othersAct: true }, 'write'],
  ['a date that would end the parents’ right is asked about', { after: '2006-03-02' }, 'EndsParentsRight'],
  ['also of a guardian', { by: 'guardian', after: '2006-03-02' }, 'EndsParentsRight'],
  ['and written once that is said', { after: '2006-03-02', endsParents: true }, 'write'],
  ['no parent acts: nothing is asked', { by: 'guardian', after: '2006-03-02', parentsAct: false }, 'write'],
])('%s', (_what, change, answer) => {
  const given = correctBirthDate({ ...slip, ...change });
  expect(isRefusal(given) ? given.kind : given).toBe(answer);
});

test.each<[string, Partial<BirthDateCorrection>, string]>([
  ['the right is asked anew', {}, 'ask_parent_anew'],
  ['not with a date that leaves the person of age', { after: '2008-11-22' }, 'NotAllowed'],
  ['not once the person acts alone', { actsThemselves: true }, 'NotAllowed'],
  ['not while somebody else acts', { othersAct: true }, 'NotAllowed'],
  ['not by another date once the other parent acts again', { before: '2015-03-02' }, 'NotAllowed'],
  ['by the same date also then', { before: '2015-03-02', after: '2015-03-02' }, 'ask_parent_anew'],
])('where a parent’s right ended by a mistyped date, %s', (_what, change, answer) => {
  const ended: BirthDateCorrection = { ...slip, by: 'parent_until_majority', before: '2008-11-01' };
  const given = correctBirthDate({ ...ended, ...change });
  expect(isRefusal(given) ? given.kind : given).toBe(answer);
});
