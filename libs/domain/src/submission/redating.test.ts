import { describe, expect, test } from '@jest/globals';
import { movedUp, redated, type FilingDates } from './redating.js';

const dates = (actBy: string | null, lastArguable = actBy): FilingDates => ({
  actBy,
  lastArguable,
  satisfiedBy: 'received',
});

describe('the dates of an unsent filing after a correction [16]', () => {
  test('a signed filing takes the earlier of two dates and never a later one', () => {
    const kept = dates('2027-04-28');
    expect(redated('queued', kept, dates('2027-02-01'))).toEqual(dates('2027-02-01'));
    expect(redated('queued', dates('2027-02-01', '2027-04-28'), dates('2027-04-28'))).toBeNull();
  });

  test('what is still being written follows its case either way', () => {
    expect(redated('draft', dates('2027-02-01'), dates('2027-04-28'))).toEqual(dates('2027-04-28'));
    expect(redated('ready', dates('2027-04-28'), dates('2027-02-01'))).toEqual(dates('2027-02-01'));
  });

  test('a date that became known counts at once; one that became unknown takes none away', () => {
    expect(redated('signed', dates(null), dates('2027-02-01'))).toEqual(dates('2027-02-01'));
    expect(redated('signed', dates('2027-02-01'), dates(null))).toBeNull();
  });

  test.each(['attempting', 'sent', 'reported_sent', 'proved', 'answered', 'withdrawn'] as const)(
    'a filing that is %s keeps the date it went by',
    (state) => {
      expect(redated(state, dates('2027-04-28'), dates('2027-02-01'))).toBeNull();
    },
  );

  test('the last arguable day is never before the day to act by', () => {
    const after = redated('queued', dates('2027-01-10'), { ...dates('2027-02-01'), lastArguable: null });
    expect(after).toBeNull();
    const unknown = { ...dates('2026-12-01'), lastArguable: null };
    expect(redated('queued', dates('2027-01-10'), unknown)).toEqual(dates('2026-12-01', '2027-01-10'));
  });

  test('only a nearer day, or one where none was known, is news', () => {
    expect(movedUp('2027-04-28', '2027-02-01')).toBe(true);
    expect(movedUp(null, '2027-02-01')).toBe(true);
    expect(movedUp('2027-02-01', '2027-02-01')).toBe(false);
    expect(movedUp('2027-02-01', '2027-04-28')).toBe(false);
  });
});
