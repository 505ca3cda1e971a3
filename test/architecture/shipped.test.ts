import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const parts = ['libs/domain', 'libs/templates', 'apps/api'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

let built: readonly string[];
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), 'domain', 'templates', 'api'], {
    stdio: 'ignore',
  });
  built = parts.flatMap((part) => filesBelow(join(root, part, 'dist')));
}, 120_000);

test('what is shipped holds no tests, and nothing that was made for them', () => {
  expect(built.length).toBeGreaterThan(500);
  expect(built.filter((path) => /[\\/]testing[\\/]|\.test\./.test(path))).toEqual([]);
});

test('nothing that is shipped imports what was made for tests', () => {
  const scripts = built.filter((path) => path.endsWith('.js'));
  const reaching = scripts.filter((path) =>
    /(?:from|import\()\s*['"][^'"]*(?:\/testing\/|\.test(?:\.js)?['"])/.test(readFileSync(path, 'utf8')),
  );
  expect(reaching).toEqual([]);
});
