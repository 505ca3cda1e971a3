import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '../shared/refusal.js';
import type { CaseId, PersonId } from '../shared/ids.js';
import { recordFacts, type CaseFacts } from './record-facts.js';
import { newCase, type RecordedCase } from './recorded-case.js';

const today = '2026-11-22';
const blank = newCase('c' as CaseId, 'p' as PersonId, false);
const record = (facts: CaseFacts, of: RecordedCase = blank, contested = false): RecordedCase => {
  const after = recordFacts(of, facts, today, contested);
  if (isRefusal(after)) throw new Error(`${after.kind} ${after.field ?? ''}: ${after.message}`);
  return after;
};
const refusal = (facts: CaseFacts, of: RecordedCase = blank) => {
  const after = recordFacts(of, facts, today, false);
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
      'a word of one’s own that calls itself a sample',
      { parties: [{ role: 'administrator', payerId: 'sample-what-i-have', printedName: 'A' }] },
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

  describe('another letter', () => {
    const denied: RecordedCase = {
      ...blank,
      noticeDate: '2026-10-30',
      receivedDate: '2026-11-02',
      letterDeadline: '2027-04-28',
    };
    const next = { letterInHand: 'final_internal_upheld', noticeDate: '2026-11-20' } as const;

    test.each(['intake', 'evidenced', 'contested', 'decided'] as const)(
      'after a filing on the letter in hand it is the next one, whatever the case is (%s), and takes no date of the last',
      (state) => {
        const of = { ...denied, state };
        expect(record(next, of, true)).toMatchObject({
          ...next,
          receivedDate: null,
          letterDeadline: null,
          letterBasis: 'reported',
        });
        expect(record({ letterInHand: 'final_internal_upheld' }, of, true).noticeDate).toBeNull();
        expect(record({ letterInHand: 'denial', service: 'x' }, of, true)).toMatchObject({
          noticeDate: '2026-10-30',
          letterBasis: 'notice',
        });
      },
    );

    test.each(['evidenced', 'contested', 'decided'] as const)(
      'without one it is the correction of a slip, though the case is %s on another way, and its date stays',
      (state) => {
        expect(record({ letterInHand: 'final_internal_upheld' }, { ...denied, state })).toMatchObject({
          letterInHand: 'final_internal_upheld',
          noticeDate: '2026-10-30',
          letterBasis: 'notice',
        });
      },
    );

    test('what was read off the one letter is never a date of the other, unless it is given for it', () => {
      const of: RecordedCase = { ...denied, letterPrintsDeadline: 'yes' };
      const corrected = { letterInHand: 'service_cut_notice' } as const;
      expect(record(corrected, of)).toMatchObject({
        receivedDate: null,
        letterDeadline: null,
        letterPrintsDeadline: null,
      });
      const given = {
        receivedDate: '2026-11-03',
        letterDeadline: '2026-12-30',
        letterPrintsDeadline: 'yes',
      } as const;
      expect(record({ ...corrected, ...given }, of)).toMatchObject(given);
      expect(record({ letterInHand: 'denial' }, of)).toMatchObject({ letterDeadline: '2027-04-28' });
    });

    test('of a later level and with a later date it is the next one, though nobody told of a filing', () => {
      const first: RecordedCase = {
        ...denied,
        letterInHand: 'internal_level_1_upheld',
        letterBasis: 'reported',
        letterPrintsDeadline: 'yes',
      };
      expect(record(next, first)).toMatchObject({
        ...next,
        receivedDate: null,
        letterDeadline: null,
        letterPrintsDeadline: null,
        firstLevelDecided: '2026-10-30',
        letterBasis: 'reported',
      });
      const early = { ...next, noticeDate: '2026-10-30' };
      expect(record(early, first).firstLevelDecided).toBeNull();
      const back = { letterInHand: 'denial', noticeDate: '2026-11-20' } as const;
      expect(record(back, first).firstLevelDecided).toBeNull();
    });

    test('its kind alone shows no decision where nothing was filed that we know of', () => {
      expect(record(next, denied).letterBasis).toBe('notice');
    });
  });

  test('the first level’s date is kept where the second letter comes (N.Y. Ins. Law 4914)', () => {
    const first: RecordedCase = {
      ...blank,
      letterInHand: 'internal_level_1_upheld',
      noticeDate: '2026-10-30',
    };
    const second = record({ letterInHand: 'internal_level_2_upheld' }, first, true);
    expect(second.firstLevelDecided).toBe('2026-10-30');
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
