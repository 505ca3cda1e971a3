import { describe, expect, test } from '@jest/globals';
import { deadlineEnds, jurisdictionCodes } from '../jurisdiction/jurisdictions.js';
import { addDays, plainDate, zonedFivePm } from '../shared/calendar.js';
import { countsFor, judgingZone, recipientPlace, stateOfAddress, unknownPlace } from './recipient-zone.js';
import { timeliness } from './timeliness.js';

describe('where a deadline ends (49 CFR part 71)', () => {
  test.each(jurisdictionCodes)('the zone kept for %s ends all through a year first of its zones', (code) => {
    const { state, zone } = recipientPlace(code);
    expect(state).toBe(code);
    for (let n = 0; n < 365; n += 5) {
      const day = addDays(plainDate('2027-01-01'), n);
      expect(zonedFivePm(day, zone)).toBe(deadlineEnds(day, code));
    }
  });

  test('an unknown recipient ends the day before any state does, but for the islands across the date line', () => {
    expect(unknownPlace.state).toBeNull();
    for (const code of jurisdictionCodes.filter((one) => one !== 'GU' && one !== 'MP')) {
      for (const day of [plainDate('2027-01-05'), plainDate('2027-07-01')])
        expect(zonedFivePm(day, unknownPlace.zone) <= deadlineEnds(day, code)).toBe(true);
    }
    expect(recipientPlace(null, ['MT', 'GU']).zone).toBe('Pacific/Guam');
    expect(recipientPlace('XX')).toEqual(unknownPlace);
  });
});

describe('where an act is judged', () => {
  const satisfied = (confirmed: string, state: string | null, near: readonly string[] = []) => {
    const receivedOn = countsFor(confirmed, judgingZone(state, near));
    return timeliness('2026-12-02', 'received', { sentOn: null, postmarkedOn: null, receivedOn });
  };

  test('a fax to an office of unknown state, confirmed at 13:30 in California on act-by, is in time', () => {
    expect(satisfied('2026-12-02T21:30:00Z', null)).toBe('in_time');
    expect(satisfied('2026-12-03T01:00:00Z', null)).toBe('in_time');
    expect(satisfied('2026-12-03T01:00:01Z', null)).toBe('late');
    expect(satisfied('2026-12-03T02:30:00Z', null, ['MT', 'HI'])).toBe('in_time');
  });

  test('a state of two zones is judged by the later one, one of a single zone by its own', () => {
    expect(satisfied('2026-12-02T22:30:00Z', 'IN')).toBe('in_time');
    expect(satisfied('2026-12-02T22:30:00Z', 'NY')).toBe('late');
  });

  test.each([...jurisdictionCodes, null])('%s is never judged before it was planned to be there', (state) => {
    for (const day of [plainDate('2027-01-05'), plainDate('2027-07-01')])
      expect(zonedFivePm(day, judgingZone(state)) >= zonedFivePm(day, recipientPlace(state).zone)).toBe(true);
  });
});

describe('the state of an address', () => {
  test.each([
    [['Appeals', 'PO Box 0000', 'Exampleville, MN 00000'], 'MN'],
    [['Appeals', 'Exampleville CA 00000-0000', 'Attn: Appeals'], 'CA'],
    [['PO Box 0000', 'Exampleton, West Virginia 00000'], 'WV'],
    [['PO Box 0000', 'Exampleton, District of Columbia, 00000'], 'DC'],
    [['PO Box 00000'], null],
    [['+1 202 555 0100'], null],
    [['1 Example Street', 'Sampletown, ZZ 00000'], null],
    [['Suite CO 00000 building', 'Sampletown'], null],
    [[], null],
  ])('%j stands in %s', (lines, state) => {
    expect(stateOfAddress(lines)).toBe(state);
  });
});

describe('the day an act counts for', () => {
  test('until 17:00 there it is that day, a second later the next, whatever the sender’s own clock says', () => {
    const { zone } = recipientPlace('HI');
    expect(countsFor('2026-12-03T03:00:00Z', zone)).toBe('2026-12-02');
    expect(countsFor('2026-12-03T03:00:01Z', zone)).toBe('2026-12-03');
    expect(countsFor('2026-12-03T03:00:00Z', recipientPlace('NY').zone)).toBe('2026-12-03');
    expect(countsFor('2026-12-02T22:00:00Z', recipientPlace('NY').zone)).toBe('2026-12-02');
    expect(countsFor('2026-12-02T22:00:00.500Z', recipientPlace('NY').zone)).toBe('2026-12-03');
  });

  test('a fax confirmed at 16:30 in California on act-by is in time, and late in Florida', () => {
    const confirmed = '2026-12-03T00:30:00Z';
    const at = (state: string) => {
      const receivedOn = countsFor(confirmed, recipientPlace(state).zone);
      return timeliness('2026-12-02', 'received', { sentOn: null, postmarkedOn: null, receivedOn });
    };
    expect([at('CA'), at('FL')]).toEqual(['in_time', 'late']);
  });
});
