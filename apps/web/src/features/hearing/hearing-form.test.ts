import { describe, expect, it } from '@jest/globals';
import { detailsOf, emptyForm, missingIn, whichOf } from './hearing-form.js';

const filled = {
  ...emptyForm,
  jurisdiction: 'MT',
  zone: 'America/Denver',
  day: '2026-12-15',
  hour: '09:00',
  slots: '4',
};

describe('the form of a hearing', () => {
  it('names what is missing before anything is sent', () => {
    expect(missingIn(emptyForm)).toEqual(['jurisdiction', 'zone', 'day', 'hour']);
    expect(missingIn({ ...filled, each: 'three' })).toEqual(['each']);
    expect(missingIn(filled)).toEqual([]);
  });

  it('tells the two hours of an autumn night apart', () => {
    expect(whichOf('2026-11-01T07:30:00Z', 'America/Denver')).toBe('first');
    expect(whichOf('2026-11-01T08:30:00Z', 'America/Denver')).toBe('second');
    expect(whichOf('2026-11-01T09:30:00Z', 'America/Denver')).toBe('');
  });

  it('gives slots only where the campaign gives them out', () => {
    expect(detailsOf(filled).slots).toBeNull();
    expect(detailsOf({ ...filled, owner: 'campaign' }).slots).toBe(4);
  });

  it('says of an oath what is known of it, and not that nothing is known', () => {
    expect([detailsOf(filled).underOath, detailsOf({ ...filled, oath: 'no' }).underOath]).toEqual([
      null,
      false,
    ]);
    expect(detailsOf({ ...filled, oath: 'yes' }).underOath).toBe(true);
  });

  it('takes a day without an hour as the end of office hours', () => {
    expect(detailsOf({ ...filled, commentsDay: '2027-01-04' }).commentsClose).toEqual({
      date: '2027-01-04',
      time: '17:00',
    });
  });
});
