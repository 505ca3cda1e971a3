import { describe, expect, test } from '@jest/globals';
import { eventNames, isEventName, payloadKeysOf } from './events.js';

describe('events', () => {
  test('carry ids and nothing else', () => {
    expect(
      eventNames.flatMap((name) => payloadKeysOf(name)).filter((key) => !/^[a-z][A-Za-z]*Id$/.test(key)),
    ).toEqual([]);
  });

  test('each carry at least one id, and none twice', () => {
    for (const name of eventNames) {
      expect(payloadKeysOf(name).length).toBeGreaterThan(0);
      expect(new Set(payloadKeysOf(name)).size).toBe(payloadKeysOf(name).length);
    }
  });

  test('are told from other words', () => {
    expect(isEventName('participant.joined')).toBe(true);
    expect(isEventName('toString')).toBe(false);
  });
});
