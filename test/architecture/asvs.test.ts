import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'security', 'asvs.md'), 'utf8');

interface Row {
  readonly id: string;
  readonly level: string;
  readonly state: string;
  readonly evidence: string;
}

const rows: readonly Row[] = page.split('\n').flatMap((line) => {
  const [, id = '', level = '', , state = '', evidence = ''] = line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  return /^\d+\.\d+\.\d+$/.test(id) ? [{ id, level, state, evidence }] : [];
});

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has; its own list counts them. */
const asked: Readonly<Record<string, number>> = {
  1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16, 17: 7,
}; // prettier-ignore

const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) =>
      /^[\w.@-]+(?:\/[\w.@-]+)+\.\w+$|^[A-Z]+\.md$|^[\w-]+\.(?:json|yml|mjs)$|^Dockerfile$/.test(name),
    );

describe('the page about OWASP ASVS', () => {
  test('has every requirement of levels 1 and 2 once, chapter by chapter', () => {
    const counted: Record<string, number> = {};
    for (const { id } of rows) {
      const [chapter = ''] = id.split('.');
      counted[chapter] = (counted[chapter] ?? 0) + 1;
    }
    expect(counted).toEqual(asked);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(253);
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
  });

  test('names no file that is not there', () => {
    const named = filesIn(page);
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('says of each what shows it, why it does not apply, or what is planned', () => {
    const wanting = rows.filter(
      ({ state, evidence }) =>
        evidence === '' ||
        !['met', 'not applicable', 'gap'].includes(state) ||
        (state === 'gap' && !/Plan:|Kept:|See /.test(evidence)),
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  test('a requirement that is met is shown by a file; the inventory of cryptography is a table of the page', () => {
    const bare = rows.filter(({ state, evidence }) => state === 'met' && filesIn(evidence).length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['11.1.2']);
  });

  test.each(['1', '2'])('counts level %s rightly', (level) => {
    const count = (state: string): number =>
      rows.filter((row) => row.level === level && row.state === state).length;
    const line = new RegExp(`^\\| ${level} +\\| +(\\d+) +\\| +(\\d+) +\\| +(\\d+) +\\|`, 'm').exec(page);
    expect(line?.slice(1).map(Number)).toEqual([count('met'), count('not applicable'), count('gap')]);
  });
});
