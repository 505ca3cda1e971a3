import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../shared/calendar.js';
import {
  addCallBack,
  callResults,
  logCallResult,
  outcomeOfCall,
  type CallBack,
  type CallRecord,
} from './call-result.js';
import { callSheet, strongestFactsMost, type CallSheetFacts } from './call-sheet.js';
import { callSentences, callStates, callTransitions, isCallOver, moveCall } from './call-states.js';
import { someStatement } from './letter.given.js';
import { regence, someRule } from './payer-rule.given.js';
import type { StatementId } from './statements.js';

describe('the life of a call', () => {
  test('reaches every state and ends only where it is meant to', () => {
    const seen = new Set<(typeof callStates)[number]>(['to_ask']);
    for (const state of seen) for (const to of callTransitions[state]) seen.add(to);
    expect([...seen].sort()).toEqual([...callStates].sort());
    expect(callStates.filter((state) => callTransitions[state].length === 0)).toEqual([
      'logged',
      'refused_by_payer',
      'lapsed',
    ]);
    expect(callStates.filter(isCallOver)).toEqual(['logged', 'refused_by_payer', 'not_wanted', 'lapsed']);
  });

  test('is told in two languages, and a call that took place is written down before it ends', () => {
    const sentences = callStates.flatMap((state) => Object.values(callSentences[state]));
    expect(new Set(sentences).size).toBe(callStates.length * 2);
    expect(moveCall('held', 'lapsed')).toMatchObject({ kind: 'CallMoveNotAllowed' });
    expect(moveCall('held', 'logged')).toBe('logged');
  });
});

describe('the call sheet', () => {
  const id = (text: string) => text as StatementId;
  const statements = [
    someStatement({ id: id('a') }),
    someStatement({ id: id('b'), standing: 'corrected', correctedText: 'Corrected.' }),
    someStatement({ id: id('c'), standing: 'struck' }),
    someStatement({ id: id('d'), standing: 'open' }),
  ];
  const sheet = (more: Partial<CallSheetFacts> = {}) =>
    callSheet({
      relation: 'treating',
      reference: ' S-1 ',
      payerName: 'Sample Plan',
      phone: null,
      noticeDate: plainDate('2026-12-21'),
      service: 'a service',
      codesAsPrinted: [],
      criteria: ['one', 'two', 'three', 'four'],
      statements,
      chosen: [id('b'), id('a'), id('c')],
      ...more,
    });

  test('holds the reference, the criteria and the facts the clinician chose, in their order and with their place', () => {
    expect(sheet()).toMatchObject({
      reference: 'S-1',
      criteria: ['one', 'two', 'three'],
      strongestFacts: [
        { text: 'Corrected.', where: 'Visit note, 2026-10-02, page 3' },
        { text: statements[0]?.text },
      ],
    });
  });

  test.each([
    [{ relation: 'supporting' as const }, 'OnlyWhoCaresSpeaks'],
    [{ reference: ' ' }, 'CallReferenceMissing'],
    [{ chosen: [] }, 'StrongestFactsMissing'],
    [{ chosen: [id('c'), id('d')] }, 'StrongestFactsMissing'],
    [{ chosen: [id('a'), id('b'), id('c'), id('d')] }, 'StrongestFactsTooMany'],
  ])('with %j is refused with %s', (more, kind) => {
    expect(sheet(more)).toMatchObject({ kind });
    expect(strongestFactsMost).toBe(3);
  });
});

describe('what came of the call', () => {
  const now = '2026-12-30T18:00:00Z';
  const record = (more: Partial<CallRecord> = {}): CallRecord => ({
    heldAt: '2026-12-30T16:00:00Z',
    heldBy: 'treating',
    minutes: 12,
    reviewerName: 'would not say',
    reviewerCredentials: 'MD',
    criterion: null,
    result: 'upheld',
    alternative: null,
    reference: null,
    ...more,
  });

  test.each([
    [{ heldBy: 'supporting' as const }, 'OnlyWhoCaresSpeaks'],
    [{ heldAt: 'on Monday' }, 'CallNotDated'],
    [{ heldAt: '2026-12-30T18:00:01Z' }, 'CallInFuture'],
    [{ minutes: 0 }, 'CallMinutesWrong'],
    [{ minutes: 1.5 }, 'CallMinutesWrong'],
    [{ reviewerName: '' }, 'ReviewerMissing'],
    [{ reviewerCredentials: ' ' }, 'ReviewerMissing'],
    [{ result: 'alternative_offered' as const }, 'AlternativeMissing'],
  ])('with %j is refused with %s', (more, kind) => {
    expect(logCallResult(record(more), now)).toMatchObject({ kind });
  });

  test('is kept with reviewer, credentials and minutes', () => {
    expect(logCallResult(record(), now)).toEqual(record());
  });

  test('an approval is the insurer’s own reversal, awaited in writing; an alternative is the person’s to take', () => {
    expect(callResults.map((result) => outcomeOfCall({ result }, regence).result)).toEqual([
      'insurer_own_reversal',
      'upheld',
      null,
      null,
    ]);
    expect(outcomeOfCall({ result: 'approved' }, regence).awaitsWriting).toBe(true);
    expect(outcomeOfCall({ result: 'alternative_offered' }, null).personChooses).toBe(true);
    expect(outcomeOfCall({ result: 'approved' }, someRule({ canOverturn: 'no' })).result).toBeNull();
  });

  test('tries to reach each other are added in the order of the calls and never changed', () => {
    const entry = (at: string): CallBack => ({
      at,
      direction: 'payer_called',
      number: null,
      result: 'no_answer',
      note: null,
    });
    const [second, first] = [entry('2026-12-30T17:00:00Z'), entry('2026-12-30T15:00:00Z')];
    const log = addCallBack([second], first, now);
    expect(log).toEqual([first, second]);
    expect(addCallBack([], entry('2026-12-31T00:00:00Z'), now)).toMatchObject({ kind: 'CallInFuture' });
    expect(addCallBack([], entry('soon'), now)).toMatchObject({ kind: 'CallNotDated' });
  });
});
