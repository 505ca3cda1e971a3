import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { routesOf } from '../../scripts/reading/levels.js';

const features = join(import.meta.dirname, '..', '..', 'apps', 'api', 'src', 'features');

/** Every address that a mail or a calendar of the server names, with who shows it. */
const addresses: Readonly<Record<string, 'server' | 'people' | 'staff'>> = {
  '/': 'people',
  '/hearings/*': 'people',
  '/me/dates': 'people',
  '/clinic': 'staff',
  '/authorities/*': 'server',
  '/calendar/*': 'server',
  '/campaigns/*/delivery': 'server',
  '/cases/*': 'server',
  '/erasures/*': 'server',
  '/erasures/cases/*': 'server',
  '/exports/*': 'server',
  '/h/*': 'server',
  '/i/*': 'server',
  '/o/*': 'server',
  '/p/*': 'server',
  '/sign-in': 'server',
  '/submissions/*': 'server',
};

const sources = (): readonly string[] =>
  readdirSync(features, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts') && !/\.test\.ts$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** `/o/${await token()}` is `/o/*`. */
const shape = (written: string): string => {
  let depth = 0;
  let path = '';
  for (let at = 0; at < written.length; at += 1) {
    if (written.startsWith('${', at) || (depth > 0 && written[at] === '{')) {
      if (depth === 0) path += '*';
      depth += 1;
      if (written[at] === '$') at += 1;
    } else if (depth > 0 && written[at] === '}') depth -= 1;
    else if (depth === 0) path += written[at] ?? '';
  }
  return path.replace(/\?.*$/, '').replace(/\*\.ics$/, '*');
};

test('every address in a mail is one that somebody shows', async () => {
  const written = sources().flatMap((text) =>
    [...text.matchAll(/\.link\(\s*(?:'(\/[^']*)'|`(\/[^`]*)`)/g)].map(
      ([, plain, made]) => plain ?? made ?? '',
    ),
  );
  expect([...new Set(written.map(shape))].sort()).toEqual(Object.keys(addresses).sort());

  const pages = { people: await routesOf('people'), staff: await routesOf('staff') };
  const lost = Object.entries(addresses).filter(
    ([address, by]) =>
      by !== 'server' && !pages[by].some(({ path }) => path.replace(/:\w+/g, '*') === address),
  );
  expect(lost).toEqual([]);
});
