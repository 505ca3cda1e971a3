import { describe, expect, test } from '@jest/globals';
import { standingOfEvidence } from './evidence.js';
import { amendedLetterFacts, nextLetterFacts, type LetterFacts } from './letter.js';

const denial: LetterFacts = {
  letterInHand: 'denial',
  noticeDate: '2026-10-30',
  receivedDate: '2026-11-02',
  letterDeadline: '2027-04-28',
  letterPrintsDeadline: 'yes',
  firstLevelDecided: null,
  silentLevelFiled: null,
  letterBasis: 'notice',
};
const upheld = {
  letterInHand: 'final_internal_upheld',
  noticeDate: '2026-12-18',
  receivedDate: null,
  letterDeadline: null,
  letterBasis: 'reported',
} as const;

describe('one letter after another', () => {
  test('nothing of the last letter is taken for the next one’s', () => {
    expect(nextLetterFacts(denial, upheld, '2026-11-10')).toEqual({
      ...upheld,
      letterPrintsDeadline: null,
      firstLevelDecided: null,
      silentLevelFiled: null,
    });
  });

  test('silence brings no letter: the denial’s dates stay, with the day the silent level was asked (45 CFR 147.136(b)(2)(ii)(F))', () => {
    const silence = { ...upheld, letterInHand: 'internal_level_1_no_answer', noticeDate: null } as const;
    expect(nextLetterFacts(denial, silence, '2026-11-10')).toMatchObject({
      noticeDate: '2026-10-30',
      receivedDate: '2026-11-02',
      silentLevelFiled: '2026-11-10',
    });
  });

  test('what a reviewer reads does not wipe what the person copied meanwhile', () => {
    const copied = { ...nextLetterFacts(denial, upheld, null), letterDeadline: '2027-03-01' };
    const read = { ...upheld, noticeDate: '2026-12-17', letterBasis: 'verified' } as const;
    expect(amendedLetterFacts(copied, read)).toMatchObject({
      noticeDate: '2026-12-17',
      letterDeadline: '2027-03-01',
      letterPrintsDeadline: 'yes',
      letterBasis: 'verified',
    });
  });

  test('a day of arrival that turns out to lie before the letter’s own date is dropped', () => {
    const told = { ...nextLetterFacts(denial, upheld, null), receivedDate: '2026-12-19' };
    const read = { ...upheld, noticeDate: '2026-12-20' };
    expect(amendedLetterFacts(told, read).receivedDate).toBeNull();
  });

  test('a last day written by mistake can be taken back, and what nobody speaks of stays', () => {
    const told = nextLetterFacts(
      denial,
      { ...upheld, receivedDate: '2026-12-20', letterDeadline: '2027-01-04' },
      null,
    );
    expect(amendedLetterFacts(told, upheld)).toMatchObject({
      receivedDate: '2026-12-20',
      letterDeadline: '2027-01-04',
    });
    expect(amendedLetterFacts(told, { ...upheld, unsaid: ['letterDeadline'] })).toMatchObject({
      receivedDate: '2026-12-20',
      letterDeadline: null,
      letterPrintsDeadline: null,
    });
    const none = { ...told, letterDeadline: null, letterPrintsDeadline: 'no' } as const;
    expect(amendedLetterFacts(none, { ...upheld, unsaid: ['letterDeadline'] }).letterPrintsDeadline).toBe(
      'no',
    );
  });

  test('an answer that was told of is a decision in writing, picture or not', () => {
    const call = [{ evidenceKind: 'call_log', fileId: null, dated: '2026-11-03' }] as const;
    expect(standingOfEvidence({ evidence: call, letterBasis: 'notice' })).toBe('nothing_in_writing');
    expect(standingOfEvidence({ evidence: call, letterBasis: 'reported' })).toBe('written_decision');
  });
});
