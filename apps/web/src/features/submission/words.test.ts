import { expect, it } from '@jest/globals';
import { differentWords } from './words.js';

it('counts different words, whatever stands between them', () => {
  expect(differentWords('')).toBe(0);
  expect(differentWords('I can’t walk. I can’t, I really can’t walk!')).toBe(4);
  expect(differentWords('Mañana, mañana')).toBe(1);
});
