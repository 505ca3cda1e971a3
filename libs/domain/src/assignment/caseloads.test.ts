import { expect, test } from '@jest/globals';
import type { AccountId, ParticipationId } from '../shared/ids.js';
import {
  caseloadLevels,
  caseloadPlan,
  caseloadProblem,
  type CaseloadInput,
  type CaseloadPerson,
} from './caseloads.js';
import { solveAssignment } from './model/solve.js';

const [first, second] = ['navigator-1', 'navigator-2'] as unknown as readonly [AccountId, AccountId];
const person = (number: number, more: Partial<CaseloadPerson> = {}): CaseloadPerson => ({
  participationId: `participation-${number}` as ParticipationId,
  state: 'MT',
  language: 'en',
  urgent: false,
  actBy: null,
  helperId: null,
  agrees: true,
  ...more,
});
const given = (
  people: readonly CaseloadPerson[],
  places: readonly [number, number],
  rebalance = false,
): CaseloadInput => ({
  today: '2026-11-23',
  people,
  rebalance,
  navigators: [
    { accountId: first, language: 'en', places: places[0] },
    { accountId: second, language: 'es', places: places[1] },
  ],
});
const planned = (input: CaseloadInput, level = caseloadLevels(input).most) =>
  caseloadPlan(input, solveAssignment(caseloadProblem(input, level)));

test('nobody has more people than they can help well; who is left over learns what would do', () => {
  const plan = planned(given([person(1), person(2), person(3)], [1, 1]));
  expect(plan.given).toHaveLength(2);
  expect(plan.without).toMatchObject([
    { constraint: 'no_places_left', whatWouldUnblock: { en: expect.stringContaining('Another navigator') } },
  ]);
});

test('a cap lowered below the load leaves everybody with whom they have, and gives nobody more', () => {
  const has = { helperId: first };
  const plan = planned(given([person(1, has), person(2, has), person(3)], [1, 0]));
  expect(plan.given.map(({ helperId, change }) => [helperId, change])).toEqual([
    [first, 'same'],
    [first, 'same'],
  ]);
  expect(plan.without.map(({ participationId }) => participationId)).toEqual(['participation-3']);
});

test('who is helped by somebody of another work stays with them and is not planned for', () => {
  const plan = planned(given([person(1, { helperId: 'a-practice' as AccountId })], [5, 5], true));
  expect(plan).toEqual({ given: [], without: [] });
});

test('the urgent one has the only place', () => {
  const plan = planned(given([person(1), person(2, { urgent: true, actBy: '2026-11-25' })], [1, 0]));
  expect(plan.given.map(({ participationId }) => participationId)).toEqual(['participation-2']);
});
