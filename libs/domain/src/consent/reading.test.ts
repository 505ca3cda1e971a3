import { expect, test } from '@jest/globals';
import { hourOf } from './reading.js';

test('two looks are one look until the hour is over, whatever the zone of the server', () => {
  expect(hourOf(new Date('2026-11-22T09:59:59.999Z'))).toEqual(new Date('2026-11-22T09:00:00Z'));
  expect(hourOf(new Date('2026-11-22T10:00:00Z'))).toEqual(new Date('2026-11-22T10:00:00Z'));
});
