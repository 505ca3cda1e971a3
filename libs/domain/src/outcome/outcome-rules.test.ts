import { describe, expect, test } from '@jest/globals';
import { outcomeResults } from '../playbook/playbook.js';
import type { AccountId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { checkInDue, checkInSchedule, evidenceDue, oneTapAnswers, resultOfTap } from './check-in.js';
import { amongOthers } from './next-letter.js';
import { reportOutcome, resultSentences, shownBy, verifyOutcome } from './verification.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const reporter = '00000000-0000-7000-8000-000000000001' as AccountId;
const reviewer = '00000000-0000-7000-8000-000000000002' as AccountId;

describe('asking what came', () => {
  test('starts on the due date, then after 3, 10 and 21 days, then a helper calls', () => {
    expect(checkInSchedule('2026-12-20')).toEqual({
      askOn: ['2026-12-20', '2026-12-23', '2026-12-30', '2027-01-10'],
      callListOn: '2027-01-11',
    });
  });

  test.each([
    [0, '2026-12-19', 'nothing'],
    [0, '2026-12-20', 'ask'],
    [1, '2026-12-22', 'nothing'],
    [1, '2026-12-30', 'ask'],
    [4, '2027-01-10', 'nothing'],
    [4, '2027-01-11', 'call_list'],
  ] as const)('after %i questions on %s: %s', (asked, on, due) => {
    expect(checkInDue('2026-12-20', asked, on)).toBe(due);
  });

  test('"nothing yet" is no outcome while the limit runs and a missed limit after it', () => {
    expect(resultOfTap('nothing_yet', false)).toBeNull();
    expect(resultOfTap('nothing_yet', true)).toBe('no_answer_in_time');
    expect(oneTapAnswers.map((answer) => resultOfTap(answer, true))).not.toContain(null);
  });
});

describe('reporting and verifying', () => {
  test('a decision needs the date printed on it, the unknown needs none', () => {
    const report = { stage: 'internal_appeal_level_1', result: 'upheld', decidedOn: null } as const;
    expect(kind(reportOutcome('asked', report, '2026-12-20'))).toBe('DecisionDateMissing');
    expect(kind(reportOutcome('asked', { ...report, result: 'unknown' }, '2026-12-20'))).toBe('allowed');
    expect(kind(reportOutcome('asked', { ...report, decidedOn: '2026-12-21' }, '2026-12-20'))).toBe(
      'DecisionDateInFuture',
    );
    expect(kind(reportOutcome('verified', { ...report, decidedOn: '2026-12-18' }, '2026-12-20'))).toBe(
      'allowed',
    );
  });

  test('nobody verifies their own report, and a decision without evidence waits', () => {
    const facts = {
      state: 'reported',
      result: 'overturned',
      reportedBy: reporter,
      reviewer,
      evidence: ['letter'],
    } as const;
    expect(verifyOutcome(facts)).toBe('verified');
    expect(kind(verifyOutcome({ ...facts, reviewer: reporter }))).toBe('ReviewerIsReporter');
    expect(kind(verifyOutcome({ ...facts, evidence: ['none'] }))).toBe('OutcomeWithoutEvidence');
    expect(verifyOutcome({ ...facts, evidence: ['practice_word'] })).toBe('verified');
    expect(verifyOutcome({ ...facts, result: 'no_answer_in_time', evidence: [] })).toBe('verified');
    expect(kind(verifyOutcome({ ...facts, state: 'due' }))).toBe('OutcomeMoveNotAllowed');
  });

  test('told a second time, a report keeps what shows it unless that is said to be wrong', () => {
    const photo = { result: 'upheld', evidenceKind: 'eob', evidenceFileId: 'one' } as const;
    const again = { result: 'partly_overturned', kind: null, file: null } as const;
    expect(shownBy<string>(photo, again)).toEqual({ evidenceKind: 'eob', evidenceFileId: 'one' });
    expect(shownBy<string>(photo, { ...again, kind: 'letter' })).toEqual({
      evidenceKind: 'letter',
      evidenceFileId: 'one',
    });
    expect(shownBy<string>(photo, { ...again, file: 'two' })).toEqual({
      evidenceKind: 'letter',
      evidenceFileId: 'two',
    });
    expect(shownBy<string>(photo, { ...again, kind: 'none' })).toEqual({
      evidenceKind: 'none',
      evidenceFileId: null,
    });
  });

  test('a practice gives its word for one result and for no other', () => {
    const word = { result: 'upheld', evidenceKind: 'practice_word', evidenceFileId: null } as const;
    const again = { result: 'upheld', kind: null, file: null } as const;
    expect(shownBy(word, again).evidenceKind).toBe('practice_word');
    expect(shownBy(word, { ...again, result: 'overturned' }).evidenceKind).toBe('none');
  });

  test('every result has a sentence', () => {
    expect(Object.keys(resultSentences).sort()).toEqual([...outcomeResults].sort());
  });

  test.each(['unknown', 'no_answer_in_time', 'withdrawn'] as const)(
    'nothing need show that the result is %s',
    (result) => {
      const facts = {
        state: 'reported',
        result,
        reportedBy: reporter,
        reviewer,
        evidence: ['none'],
      } as const;
      expect(verifyOutcome(facts)).toBe('verified');
    },
  );
});

describe('a report that nothing shows yet', () => {
  test.each([
    [0, '2026-12-22', 'nothing'],
    [0, '2026-12-23', 'ask'],
    [1, '2026-12-29', 'nothing'],
    [1, '2026-12-30', 'ask'],
    [2, '2027-01-10', 'ask'],
    [3, '2027-01-10', 'nothing'],
    [3, '2027-01-11', 'call_list'],
  ] as const)('asked %i times for the letter, on %s: %s', (asked, on, due) => {
    expect(evidenceDue('2026-12-20', asked, on)).toBe(due);
  });
});

describe('ways that run side by side', () => {
  test('a later no does not undo a reversal that has come on the other way (45 CFR 147.136(d)(3))', () => {
    const won = [{ stage: 'expedited_external_review', result: 'overturned' }] as const;
    expect(amongOthers('expedited_internal_appeal', won)).toBe('won_elsewhere');
  });

  test('the letter of the later stage stays in hand though the earlier one answers after it', () => {
    const review = { stage: 'expedited_external_review', result: 'upheld' } as const;
    const appeal = { stage: 'expedited_internal_appeal', result: 'upheld' } as const;
    expect(amongOthers('expedited_internal_appeal', [review])).toBe('later_stage_decided');
    expect(amongOthers('expedited_external_review', [appeal])).toBe('counts');
    expect(amongOthers('expedited_internal_appeal', [])).toBe('counts');
  });
});
