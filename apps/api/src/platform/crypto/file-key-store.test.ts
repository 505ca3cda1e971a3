import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../ids/ids.js';
import { FileKeyStore } from './file-key-store.js';

describe('keys as files', () => {
  const before = Buffer.alloc(61, 1);
  const after = Buffer.alloc(61, 2);
  let folder: string;
  let store: FileKeyStore;
  const subjectOf = (): string => `person-${newId<'person'>()}`;
  const filesOf = (subject: string): string[] =>
    readdirSync(join(folder, subject.slice(-2))).filter((name) => name.startsWith(subject));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chorus-key-files-'));
    store = new FileKeyStore(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a key is replaced where it stands as it was read, and nowhere else', async () => {
    const subject = subjectOf();
    expect(await store.replace(subject, before, after)).toBe(false);
    await store.putIfAbsent(subject, before);
    expect(await store.replace(subject, after, before)).toBe(false);
    expect(await store.replace(subject, before, after)).toBe(true);
    expect(await store.get(subject)).toEqual(after);
    expect(filesOf(subject)).toEqual([`${subject}.key`]);
  });

  test('a key that was destroyed is told from one that is missing', async () => {
    const [gone, lost] = [subjectOf(), subjectOf()];
    await store.putIfAbsent(gone, before);
    await store.destroy(gone);
    await store.destroy(gone);
    expect(await store.isBuried(gone)).toBe(true);
    expect(await store.isBuried(lost)).toBe(false);
    expect(await store.list(null, 10)).toEqual([]);
  });

  test.each([1, 2])('a key destroyed after look %i of its replacement stays destroyed', async (look) => {
    const subject = subjectOf();
    await store.putIfAbsent(subject, before);
    let looks = 0;
    class Interrupted extends FileKeyStore {
      override async get(of: string): Promise<Buffer | null> {
        const found = await super.get(of);
        looks += 1;
        if (looks === look) expect(await store.destroy(of)).toBe(true);
        return found;
      }
    }
    expect(await new Interrupted(folder).replace(subject, before, after)).toBe(false);
    expect(looks).toBeGreaterThanOrEqual(look);
    expect(await store.get(subject)).toBeNull();
    expect(filesOf(subject)).toEqual([]);
  });

  test('whoever destroys and whoever replaces at once, nothing is left', async () => {
    for (let turn = 0; turn < 150; turn += 1) {
      const subject = subjectOf();
      await store.putIfAbsent(subject, before);
      const ticks = async (count: number): Promise<void> => {
        for (let i = 0; i < count; i += 1) await new Promise((resolve) => setImmediate(resolve));
      };
      await Promise.all([
        store.replace(subject, before, after),
        ticks(turn % 15).then(() => store.destroy(subject)),
      ]);
      expect(filesOf(subject)).toEqual([]);
    }
  });

  test('what an interrupted write left of a key goes with it', async () => {
    const subject = subjectOf();
    await store.putIfAbsent(subject, before);
    writeFileSync(join(folder, subject.slice(-2), `${subject}.key.0123456789ab`), before);
    expect(await store.list(null, 10)).toEqual([subject]);
    expect(await store.destroy(subject)).toBe(true);
    expect(filesOf(subject)).toEqual([]);
    expect(await store.destroy(subject)).toBe(false);
  });

  test('a replacement takes away what a killed one left beside the key', async () => {
    const [subject, other] = [subjectOf(), subjectOf()];
    for (const one of [subject, other]) {
      await store.putIfAbsent(one, before);
      writeFileSync(join(folder, one.slice(-2), `${one}.key.0123456789ab`), before);
    }
    expect(await store.replace(subject, before, after)).toBe(true);
    expect(filesOf(subject)).toEqual([`${subject}.key`]);
    expect(filesOf(other)).toHaveLength(2);
  });

  test('all subjects are listed once, page by page', async () => {
    const subjects = Array.from({ length: 600 }, subjectOf);
    for (const subject of subjects) {
      await store.putIfAbsent(subject, before);
    }
    const seen: string[] = [];
    for (let last: string | null = null; ;) {
      const page: readonly string[] = await store.list(last, 50);
      seen.push(...page);
      last = page[page.length - 1] ?? null;
      if (page.length < 50) break;
    }
    expect([...seen].sort()).toEqual([...subjects].sort());
  });
});
