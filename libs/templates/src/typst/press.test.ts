import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { letters } from '../letters/registry.js';
import { renderLetter } from '../render.js';
import { typesetPdf } from '../typeset.js';
import { createTypesetter, typesetter, useExtraFonts } from './compiler.js';

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
  await expect(engine.pdf({ language: 'Sample Person 999' }, [], true)).rejects.toThrow(
    /^(?![^]*Person 999)/,
  );
  expect((await typesetPdf(letter)).length).toBeGreaterThan(1_000);
});

test('a page that does not come to an end is refused in words, and what waited behind it is printed elsewhere', async () => {
  // Five seconds of work, so that its thread ends soon after the test.
  const layout =
    '#if "endless" in sys.inputs.payload { for a in range(30000) { for b in range(1000) {} } }\nA';
  const engine = await createTypesetter([], { layout, limitMs: 2_000 });
  const thread = engine.thread();
  const endless = engine.pdf({ sort: 'endless' }, [], false);
  const behind = [engine.pdf({}, [], false), engine.pdf({}, [], false)];
  await expect(endless).rejects.toThrow('the page took too long to typeset');
  for (const pdf of await Promise.all(behind)) expect(pdf.length).toBeGreaterThan(500);
  expect(engine.thread()).not.toBe(thread);
});

test('a thread that has printed its share makes room for another, and what it still had to print comes', async () => {
  const engine = await typesetter();
  const before = engine.thread();
  const printed = await Promise.all(lettersOf(100, 151).map(typesetPdf));
  expect(engine.thread()).not.toBe(before);
  expect(printed.every((pdf) => pdf.length > 1_000)).toBe(true);
});

test('an engine that could not start is started again with the next page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-fonts-'));
  const file = join(folder, 'later.ttf');
  useExtraFonts([{ family: 'Source Sans 3', file }]);
  await expect(typesetPdf(letter)).rejects.toThrow('ENOENT');
  copyFileSync(
    createRequire(import.meta.url).resolve(
      '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    ),
    file,
  );
  expect((await typesetPdf(letter)).length).toBeGreaterThan(1_000);
  useExtraFonts([]);
  rmSync(folder, { recursive: true });
});

test('a picture that cannot be read is one page’s fault alone, and the thread goes on', async () => {
  const engine = await typesetter();
  const thread = engine.thread();
  const unreadable = engine.pdf({}, [{ path: 'sample.png', bytes: undefined as never }], false);
  const behind = typesetPdf(letter);
  await expect(unreadable).rejects.toThrow('the page could not be typeset');
  expect((await behind).length).toBeGreaterThan(1_000);
  expect(engine.thread()).toBe(thread);
});
