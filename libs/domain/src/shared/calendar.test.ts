import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addBusinessDays,
  addDays,
  addMonthsClamped,
  addMonthsFederal,
  dateInZone,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  earliest,
  earliestFivePm,
  isBusinessDay,
  isLeapYear,
  isPlainDate,
  latest,
  plainDate,
  plainDateOf,
  rollBackward,
  rollForward,
  zonedFivePm,
  type PlainDate,
} from './calendar.js';

/**
 * The oracle: civil dates from day counts by the era arithmetic of Howard Hinnant ("chrono-compatible low-level date
 * algorithms"), in integers only, sharing nothing with the code under test.
 */
const oracle = {
  toDays(date: string): number {
    const [year = 0, m = 0, d = 0] = date.split('-').map(Number);
    const y = m <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  },
  fromDays(days: number): string {
    const z = days + 719_468;
    const era = Math.floor(z / 146_097);
    const doe = z - era * 146_097;
    const yoe = Math.floor(
      (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
    );
    const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
    const mp = Math.floor((5 * doy + 2) / 153);
    const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
    const m = mp < 10 ? mp + 3 : mp - 9;
    const y = yoe + era * 400 + (m <= 2 ? 1 : 0);
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  },
  /** The first of the month `months` after the date's month, as a day count. */
  monthStart(date: string, months: number): number {
    const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
    const m = String((index % 12) + 1).padStart(2, '0');
    return oracle.toDays(`${Math.floor(index / 12)}-${m}-01`);
  },
  months(date: string, months: number, whenMissing: 'following-first' | 'last-day'): string {
    const start = oracle.monthStart(date, months);
    const following = oracle.monthStart(date, months + 1);
    const wanted = start + Number(date.slice(8)) - 1;
    if (wanted < following) return oracle.fromDays(wanted);
    return oracle.fromDays(whenMissing === 'following-first' ? following : following - 1);
  },
};

const anyDate = fc
  .integer({ min: oracle.toDays('1950-01-01'), max: oracle.toDays('2150-12-31') })
  .map((days) => {
    return plainDate(oracle.fromDays(days));
  });
const anyHolidays = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 20 });
const runs = { numRuns: 10_000 };

describe('plain dates', () => {
  test.each([
    '2027-2-3',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '27-01-01',
    '2027-01-01T00:00',
    ' 2027-01-01',
    '',
  ])('refuses %j as a date', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  test('29 February exists in 2028 and 2000, not in 2027, 2100 or 1900', () => {
    expect(['2028-02-29', '2000-02-29'].every(isPlainDate)).toBe(true);
    expect(['2027-02-29', '2100-02-29', '1900-02-29'].some(isPlainDate)).toBe(false);
    expect([2028, 2000, 2027, 2100].map(isLeapYear)).toEqual([true, true, false, false]);
    expect(plainDateOf(2028, 2, 29)).toBe('2028-02-29');
    expect(() => plainDateOf(2027, 2, 29)).toThrow('2027-02-29');
  });

  test('every day of two centuries parses, and its length of month agrees with an independent count', () => {
    for (let days = oracle.toDays('1900-01-01'); days <= oracle.toDays('2199-12-31'); days += 1) {
      const text = oracle.fromDays(days);
      if (!isPlainDate(text)) throw new Error(`${text} did not parse`);
      if (text.endsWith('-01')) {
        const [y, m] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
        expect(daysInMonth(y, m)).toBe(oracle.monthStart(text, 1) - days);
      }
    }
  });

  test('a date outside 1900-2199 is refused, also as a result', () => {
    expect(isPlainDate('1899-12-31')).toBe(false);
    expect(() => addDays(plainDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonthsFederal(plainDate('2199-12-31'), 2)).toThrow(RangeError);
    expect(() => addDays(plainDate('2027-01-01'), 0.5)).toThrow(RangeError);
  });

  test('21 November 2026 is a Saturday', () => {
    expect(dayOfWeek(plainDate('2026-11-21'))).toBe(6);
    expect(dayOfWeek(plainDate('1969-12-28'))).toBe(7);
  });

  test('the earliest and the latest of several dates', () => {
    const dates = ['2027-03-01', '2026-12-31', '2027-02-28'].map(plainDate);
    expect([earliest(...dates), latest(...dates)]).toEqual(['2026-12-31', '2027-03-01']);
    expect(() => earliest()).toThrow(RangeError);
  });
});

describe('day and month arithmetic against an oracle written differently', () => {
  test('adding days and counting days between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const expected = oracle.fromDays(oracle.toDays(date) + days);
        expect(addDays(date, days)).toBe(expected);
        expect(daysBetween(date, plainDate(expected))).toBe(days);
        expect(dayOfWeek(date)).toBe(((((oracle.toDays(date) + 3) % 7) + 7) % 7) + 1);
      }),
      runs,
    );
  });

  test('45 CFR 147.136(d)(2)(i): months end on the same day, or on the first of the following month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -24, max: 24 }), (date, months) => {
        expect(addMonthsFederal(date, months)).toBe(oracle.months(date, months, 'following-first'));
      }),
      runs,
    );
  });

  test('clamped months end on the same day, or on the last of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -24, max: 24 }), (date, months) => {
        const clamped = addMonthsClamped(date, months);
        expect(clamped).toBe(oracle.months(date, months, 'last-day'));
        expect(clamped <= addMonthsFederal(date, months)).toBe(true);
      }),
      runs,
    );
  });

  test('45 CFR 147.136(d)(2)(i): the missing days are exactly those Temporal rejects', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -24, max: 24 }), (date, months) => {
        const start = Temporal.PlainDate.from(date);
        let strict: string;
        try {
          strict = start.add({ months }, { overflow: 'reject' }).toString();
        } catch {
          strict = start
            .with({ day: 1 })
            .add({ months: months + 1 })
            .toString();
        }
        expect(addMonthsFederal(date, months)).toBe(strict);
        expect(addMonthsClamped(date, months)).toBe(start.add({ months }).toString());
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['2026-10-30', 4, '2027-03-01', '2027-02-28'],
    ['2026-10-31', 4, '2027-03-01', '2027-02-28'],
    ['2027-10-29', 4, '2028-02-29', '2028-02-29'],
    ['2027-10-30', 4, '2028-03-01', '2028-02-29'],
    ['2026-10-28', 4, '2027-02-28', '2027-02-28'],
    ['2026-12-31', 6, '2027-07-01', '2027-06-30'],
    ['2027-05-31', 4, '2027-10-01', '2027-09-30'],
    ['2028-02-29', 12, '2029-03-01', '2029-02-28'],
  ])('45 CFR 147.136(d)(2)(i): %s plus %i months is %s, clamped %s', (from, months, federal, clamped) => {
    expect(addMonthsFederal(plainDate(from), months)).toBe(federal);
    expect(addMonthsClamped(plainDate(from), months)).toBe(clamped);
  });
});

describe('business days', () => {
  const none: ReadonlySet<PlainDate> = new Set();

  test('counting business days agrees with walking the calendar day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20, max: 20 }), anyHolidays, (date, count, offsets) => {
        const zero = oracle.toDays(date);
        const closed = new Set(offsets.map((offset) => zero + offset));
        const holidays = new Set([...closed].map((days) => plainDate(oracle.fromDays(days))));
        const open = (days: number): boolean => (((days % 7) + 7 + 4) % 7) % 6 !== 0 && !closed.has(days);
        const direction = count < 0 ? -1 : 1;
        const walked: number[] = [];
        for (let days = zero + direction; walked.length < Math.abs(count); days += direction)
          if (open(days)) walked.push(days);
        expect(addBusinessDays(date, count, holidays)).toBe(oracle.fromDays(walked.at(-1) ?? zero));
        expect(isBusinessDay(date, holidays)).toBe(open(zero));
      }),
      { numRuns: 3000 },
    );
  });

  test('five business days before Monday 1 March 2027 is Monday 22 February', () => {
    expect(addBusinessDays(plainDate('2027-03-01'), -5, none)).toBe('2027-02-22');
    expect(addBusinessDays(plainDate('2027-03-01'), -5, new Set([plainDate('2027-02-24')]))).toBe(
      '2027-02-19',
    );
  });

  test('a Saturday rolls forward to Monday, past a closed Monday to Tuesday, and back to Friday', () => {
    const saturday = plainDate('2027-02-13');
    expect(rollForward(saturday, none)).toBe('2027-02-15');
    expect(rollForward(saturday, new Set([plainDate('2027-02-15')]))).toBe('2027-02-16');
    expect(rollBackward(saturday, none)).toBe('2027-02-12');
    expect(rollForward(plainDate('2027-02-12'), none)).toBe('2027-02-12');
  });
});

describe('the hour at which a date ends', () => {
  test.each([
    ['2027-03-01', 'America/Chicago', '2027-03-01T23:00:00Z'],
    ['2027-07-01', 'America/Chicago', '2027-07-01T22:00:00Z'],
    ['2027-03-14', 'America/New_York', '2027-03-14T21:00:00Z'],
    ['2027-07-01', 'America/Phoenix', '2027-07-02T00:00:00Z'],
    ['2027-07-01', 'Pacific/Guam', '2027-07-01T07:00:00Z'],
    ['2027-07-01', 'Pacific/Pago_Pago', '2027-07-02T04:00:00Z'],
  ])('%s ends in %s at %s', (date, zone, instant) => {
    expect(zonedFivePm(plainDate(date), zone)).toBe(instant);
  });

  test('where the recipient may be in two zones, the eastern 17:00 comes first', () => {
    const zones = ['America/Denver', 'America/Boise', 'America/Los_Angeles'];
    expect(earliestFivePm(plainDate('2027-01-05'), zones)).toBe('2027-01-06T00:00:00Z');
    expect(() => earliestFivePm(plainDate('2027-01-05'), [])).toThrow(RangeError);
    expect(() => zonedFivePm(plainDate('2027-01-05'), 'Mars/Olympus')).toThrow(RangeError);
  });

  test('one instant is two dates in two zones', () => {
    expect(dateInZone('2027-01-06T05:30:00Z', 'America/New_York')).toBe('2027-01-06');
    expect(dateInZone('2027-01-06T05:30:00Z', 'America/Los_Angeles')).toBe('2027-01-05');
  });
});
