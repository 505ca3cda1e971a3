import { expect, test } from '@jest/globals';
import { operationsOf } from '@chorus/domain/disclosure/trail';
import { knownOperation, trailOperations } from './trail-words.js';

test('every operation of the trail has its words, and there are words for nothing else', () => {
  expect([...trailOperations].sort()).toEqual([...operationsOf(null)].sort());
  expect(knownOperation('campaign.opened')).toBe('campaign.opened');
  expect(knownOperation('something.newer')).toBeNull();
});
