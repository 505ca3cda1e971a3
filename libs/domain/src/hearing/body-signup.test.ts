import { describe, expect, test } from '@jest/globals';
import { pasteAnswer, signupTasks, slotsToGiveBack, type BodyAnswer } from './body-signup.js';
import { desk, granted, hearing, now, seat } from './hearing.given.js';

const theirs = { signupOwner: 'body', slots: null, signupMethod: 'web_form' } as const;
const paste = (answer: BodyAnswer, more: Partial<{ text: string; ready: boolean; now: string }> = {}) =>
  pasteAnswer(desk(theirs), seat(1), { answer, text: 'Sample confirmation 014', ready: true, now, ...more });

describe('where the body keeps the list of speakers', () => {
  test('each who can speak has a task, with a working day to spare', () => {
    const seats = [seat(1), seat(2), seat(3, { state: 'confirmed', agreedTo: 1 })];
    const tasks = signupTasks(hearing(theirs), seats, new Set([seat(2).id as string]), now);
    expect(tasks.map(({ seat: { id }, what, doBy, late }) => [id, what, doBy, late])).toEqual([
      [seat(1).id, 'sign_up_with_body', '2026-12-03', false],
      [seat(2).id, 'paste_answer', '2026-12-03', false],
    ]);
    expect(signupTasks(hearing(theirs), seats, new Set(), '2026-12-04T16:00:00Z')[0]?.late).toBe(true);
  });

  test.each([
    ['phone', '2026-12-03'],
    ['in_writing', '2026-11-27'],
    ['at_the_door', '2026-12-04'],
  ] as const)('signing up %s is due %s, federal holidays left out', (signupMethod, doBy) => {
    expect(signupTasks(hearing({ ...theirs, signupMethod }), [seat(1)], new Set(), now)[0]?.doBy).toBe(doBy);
  });

  test('nobody has a task once it has begun, or where the list is ours', () => {
    expect(signupTasks(hearing(theirs), [seat(1)], new Set(), '2026-12-08T16:00:00Z')).toEqual([]);
    expect(signupTasks(hearing(), [seat(1)], new Set(), now)).toEqual([]);
  });

  test.each([
    ['on_the_list', 'confirmed'],
    ['waiting_list', 'waitlisted'],
    ['refused', 'written_only'],
  ] as const)('its answer %s makes a speaker %s', (answer, state) => {
    expect(granted(paste(answer)).changed).toMatchObject([{ state }]);
  });

  test.each([
    ['an answer without a word', { text: ' ' }, 'AnswerEmpty'],
    ['a whole mailbox', { text: 'x'.repeat(4001) }, 'AnswerTooLong'],
    ['somebody who has not read what becomes public', { ready: false }, 'NotReadyToSpeak'],
    ['an answer after the hearing began', { now: '2026-12-08T16:00:00Z' }, 'HearingNotOpen'],
  ])('%s is refused', (_what, more, kind) => {
    expect(paste('on_the_list', more)).toMatchObject({ kind });
  });

  test('answers are pasted only there', () => {
    const facts = { answer: 'on_the_list', text: 'Sample', ready: true, now } as const;
    expect(pasteAnswer(desk(), seat(1), facts)).toMatchObject({ kind: 'ListIsOurs' });
    expect(pasteAnswer(desk(theirs), seat(1, { state: 'delivered' }), facts)).toMatchObject({
      kind: 'SeatOver',
    });
  });
});

test('slots granted to us that nobody will use are given back the day before sign-up ends [G11]', () => {
  const seats = [seat(1, { state: 'confirmed', agreedTo: 1 }), seat(2, { state: 'waitlisted', position: 1 })];
  expect(slotsToGiveBack(desk({}, seats), now)).toBe(0);
  expect(slotsToGiveBack(desk({}, seats), '2026-12-04T01:00:00Z')).toBe(3);
  expect(slotsToGiveBack(desk(theirs), '2026-12-04T01:00:00Z')).toBe(0);
});
