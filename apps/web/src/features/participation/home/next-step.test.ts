import { expect, test } from '@jest/globals';
import { stepsOf } from './next-step.js';

const clock = (actBy: string) => ({
  side: 'file',
  state: 'running',
  actBy,
  citation: 'a rule',
  verified: true,
});
const one = (id: string, state: string, actBy: string | null) => ({
  id,
  state,
  actBy,
  clocks: actBy === null ? [] : [clock(actBy)],
});
const label = { en: 'File', es: 'Presentar' };

test('the nearest date is the next step, and a case without a date comes after those with one', () => {
  const steps = stepsOf(
    [one('c', 'intake', null), one('a', 'evidenced', '2026-12-24'), one('b', 'intake', '2026-12-01')],
    [],
  );
  expect(steps.map(({ caseId, kind }) => [caseId, kind])).toEqual([
    ['b', 'tell'],
    ['a', 'go-on'],
    ['c', 'tell'],
  ]);
});

test('a step a campaign gave out stands in the words of its kind, with the day that is safe to send', () => {
  const [step] = stepsOf(
    [one('a', 'evidenced', '2026-12-24')],
    [{ caseId: 'a', state: 'open', sendBy: '2026-12-17', actBy: '2026-12-24', label }],
  );
  expect(step).toMatchObject({ kind: 'work', date: '2026-12-17', label, citation: 'a rule' });
});

test('what is done or over asks for nothing, and waiting comes after everything that can be done', () => {
  const steps = stepsOf(
    [one('gone', 'closed', '2026-11-30'), one('sent', 'contested', '2026-12-01'), one('a', 'intake', null)],
    [{ caseId: 'a', state: 'done', sendBy: '2026-11-25', actBy: null, label }],
  );
  expect(steps.map(({ caseId, kind }) => [caseId, kind])).toEqual([
    ['a', 'tell'],
    ['sent', 'wait'],
  ]);
});
