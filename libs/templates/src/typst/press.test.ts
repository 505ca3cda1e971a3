import { expect, test } from '@jest/globals';
import { letters } from '../letters/registry.js';
import { renderLetter } from '../render.js';
import { typesetPdf } from '../typeset.js';
import { typesetter } from './compiler.js';

const { internal_appeal: appeal } = letters;
const letter = renderLetter(appeal, appeal.sample, { locale: 'en' });
const lettersOf = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...letter,
    sender: { ...letter.sender, name: `Sample Person ${first + index}` },
  }));

test('what is asked for at once comes back to whoever asked for it', async () => {
  const alone = [];
  for (const one of lettersOf(1, 3)) alone.push(await typesetPdf(one));
  expect(await Promise.all(lettersOf(1, 3).map(typesetPdf))).toEqual(alone);
});

test('a page that cannot be set is refused without a word of it, and the next one is set', async () => {
  const engine = await typesetter();
  await expect(engine.pdf({ language: 'Sample Person 999' }, [], true)).rejects.toThrow(/^(?!.*Person 999)/);
  expect((await typesetPdf(letter)).length).toBeGreaterThan(1_000);
});

test('a thread that has printed its share makes room for another, and what it still had to print comes', async () => {
  const engine = await typesetter();
  const before = engine.thread();
  const printed = await Promise.all(lettersOf(100, 151).map(typesetPdf));
  expect(engine.thread()).not.toBe(before);
  expect(printed.every((pdf) => pdf.length > 1_000)).toBe(true);
});
