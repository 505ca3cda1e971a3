import { describe, expect, test } from '@jest/globals';
import { dutyGiven, lacksDay } from './duty-said.js';

describe('a question about the notice', () => {
  test('that asks for a day is sent when the day is there, whichever came first', () => {
    expect(dutyGiven('care_requested', true, { answer: 'yes', on: '' })).toBeNull();
    expect(lacksDay(true, { answer: 'yes', on: '' })).toBe(true);
    expect(dutyGiven('care_requested', true, { answer: 'yes', on: '2026-09-10' })).toEqual({
      question: 'care_requested',
      answer: 'yes',
      on: '2026-09-10',
    });
  });

  test('is sent without a day where there is none to give', () => {
    const said = { answer: 'no', on: '2026-09-10' } as const;
    expect(dutyGiven('care_requested', true, said)?.on).toBeNull();
    expect(dutyGiven('specific_reason', false, { answer: 'yes', on: '' })?.on).toBeNull();
    expect(dutyGiven('specific_reason', false, { answer: null, on: '' })).toBeNull();
  });
});
