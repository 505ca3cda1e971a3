import { expect, test } from '@jest/globals';
import { screenAt } from './urgent-screen.js';

test.each([
  ['', 3, 1],
  ['#2', 3, 2],
  ['#3', 3, 3],
  ['#3', 2, 2],
  ['#3', 1, 1],
  ['#content', 3, null],
  ['#4', 3, null],
])('the address %s with answers up to screen %s shows %s', (hash, furthest, screen) => {
  expect(screenAt(hash, furthest)).toBe(screen);
});
