import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import type { CaseId, PersonId } from '../shared/ids.js';
import { recordFacts, type CaseFacts } from './record-facts.js';
import { newCase, type RecordedCase } from './recorded-case.js';

const today = '2026-11-22';
const blank = newCase('c' as CaseId, 'p' as PersonId, false);
const record = (facts: CaseFacts, of: RecordedCase = blank): RecordedCase => {
  const after = recordFacts(of, facts, today);
  if (isRefusal(after)) throw new Error(`${after.kind} ${after.field ?? ''}: ${after.message}`);
  return after;
};
const refusal = (facts: CaseFacts, of: RecordedCase = blank) => {
  const after = recordFacts(of, facts, today);
  return isRefusal(after) ? { kind: after.kind, field: after.field } : null;
};
const codes = { procedure: ['J1745'], diagnosis: ['K50.90'], reason: ['CO-50'] };

describe('writing down a denial', () => {
  test('what is left out stays, null takes back, a list stands for the whole list', () => {
    const of = record({ service: 'A service', noticeDate: '2026-10-30' });
    expect(record({ reasonText: 'Words' }, of)).toMatchObject({ service: 'A service', reasonText: 'Words' });
    expect(record({ service: undefined as never }, of).service).toBe('A service');
    expect(record({ service: null }, of).service).toBeNull();
    const parties = [{ role: 'administrator', payerId: null, printedName: 'One' }] as const;
    expect(record({ parties: [] }, record({ parties }, of)).parties).toEqual([]);
  });

  test('a number is kept as printed and read in one spelling', () => {
    expect(
      record({ identifier: { identifierKind: 'claim', printed: ' Claim no. 12-34a ' } }).identifier,
    ).toEqual({
      identifierKind: 'claim',
      printed: 'Claim no. 12-34a',
      normalized: '1234A',
    });
  });

  test('codes are copied once and stay (18 USC 1347, 31 USC 3729)', () => {
    const of = record({ codesAsPrinted: codes });
    expect(record({ codesAsPrinted: codes }, of).codesAsPrinted).toEqual(codes);
    const other = { ...codes, diagnosis: ['K51.90'] };
    expect(refusal({ codesAsPrinted: other }, of)).toEqual({ kind: 'CodesFixed', field: 'codesAsPrinted' });
    expect(refusal({ codesAsPrinted: null }, of)).toEqual({ kind: 'CodesFixed', field: 'codesAsPrinted' });
    expect(record({ codesAsPrinted: null }).codesAsPrinted).toBeNull();
  });

  test.each<[string, CaseFacts, string]>([
    ['a day that does not exist', { noticeDate: '2026-02-30' }, 'noticeDate'],
    ['tomorrow’s notice', { noticeDate: '2026-11-23' }, 'noticeDate'],
    [
      'an arrival before the notice',
      { noticeDate: '2026-10-30', receivedDate: '2026-10-29' },
      'receivedDate',
    ],
    [
      'a deadline before the notice',
      { noticeDate: '2026-10-30', letterDeadline: '2026-10-29' },
      'letterDeadline',
    ],
    [
      'a first decision after the letter in hand',
      { noticeDate: '2026-10-30', firstLevelDecided: '2026-10-31' },
      'firstLevelDecided',
    ],
    [
      'two companies in one part',
      {
        parties: [
          { role: 'administrator', payerId: null, printedName: 'A' },
          { role: 'administrator', payerId: null, printedName: 'B' },
        ],
      },
      'parties',
    ],
    [
      'a payer that is on no list',
      { parties: [{ role: 'administrator', payerId: 'john-doe', printedName: 'A' }] },
      'parties',
    ],
    [
      'a company without a name',
      { parties: [{ role: 'administrator', payerId: null, printedName: ' ' }] },
      'parties',
    ],
    ['a reason in one’s own words as the key', { reasonKey: 'they were unkind' }, 'reasonKey'],
    ['control characters', { service: 'a\u0007b' }, 'service'],
    ['a broken amount', { amountCents: 12.5 }, 'amountCents'],
    [
      'a Social Security number',
      { identifier: { identifierKind: 'claim', printed: '123-45-6789' } },
      'identifier.printed',
    ],
    [
      'a number without digits',
      { identifier: { identifierKind: 'claim', printed: 'n/a' } },
      'identifier.printed',
    ],
  ])('refuses %s', (_, facts, field) => {
    expect(refusal(facts)).toEqual({ kind: 'InvalidInput', field });
  });

  test('today is not tomorrow: a notice of this day is taken', () => {
    expect(record({ noticeDate: today, receivedDate: today }).noticeDate).toBe(today);
  });

  test.each(['closed', 'withdrawn'] as const)('a %s case takes no more facts', (state) => {
    expect(refusal({ service: 'x' }, { ...blank, state })?.kind).toBe('CaseOver');
  });

  test('on hold a fact may still be corrected: the number may be what holds it', () => {
    expect(record({ service: 'x' }, { ...blank, state: 'suspended' }).service).toBe('x');
  });

  test('after a filing the person writes down the next letter, and no date of the last one is taken for its own', () => {
    const contested: RecordedCase = {
      ...blank,
      state: 'contested',
      noticeDate: '2026-10-30',
      receivedDate: '2026-11-02',
      letterDeadline: '2027-04-28',
    };
    const next = { letterInHand: 'final_internal_upheld', noticeDate: '2026-11-20' } as const;
    expect(record(next, contested)).toMatchObject({
      ...next,
      receivedDate: null,
      letterDeadline: null,
      letterBasis: 'reported',
    });
    expect(record({ letterInHand: 'final_internal_upheld' }, contested).noticeDate).toBeNull();
    expect(record({ letterInHand: 'denial', service: 'x' }, contested)).toMatchObject({
      noticeDate: '2026-10-30',
      letterBasis: 'notice',
    });
  });

  test('the first level’s date is kept where the second letter comes (N.Y. Ins. Law 4914)', () => {
    const first: RecordedCase = {
      ...blank,
      state: 'decided',
      letterInHand: 'internal_level_1_upheld',
      noticeDate: '2026-10-30',
    };
    expect(record({ letterInHand: 'internal_level_2_upheld' }, first).firstLevelDecided).toBe('2026-10-30');
  });

  test('a date copied from a letter that was only told of is an estimate no more', () => {
    const told: RecordedCase = {
      ...blank,
      state: 'decided',
      letterBasis: 'estimated',
      noticeDate: '2026-11-01',
    };
    expect(record({ noticeDate: '2026-11-12' }, told).letterBasis).toBe('reported');
    expect(record({ service: 'x' }, told).letterBasis).toBe('estimated');
  });
});
