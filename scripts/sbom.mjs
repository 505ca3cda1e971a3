#!/usr/bin/env node
/**
 * Writes the CycloneDX bill of materials of what production installs (`bom.json`, not committed) and fails when a
 * component has no licence, or one we have not decided to accept.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const accepted = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'Zlib',
  'CC0-1.0',
  'Unlicense',
  'PostgreSQL',
  'Python-2.0',
  // libvips beneath sharp: a library of its own file, loaded when it runs, unchanged and replaceable.
  'LGPL-3.0-or-later',
]);

/** Packages whose manifest names its licence in a form older than SPDX; read in the package itself. */
const readByHand = { busboy: 'MIT', streamsearch: 'MIT' };

const file = 'bom.json';
execFileSync(
  'npx',
  [
    'cyclonedx-npm',
    '--package-lock-only',
    '--omit',
    'dev',
    '--output-format',
    'JSON',
    '--output-reproducible',
    '--output-file',
    file,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

const licencesOf = (component) => {
  const stated = (component.licenses ?? []).map(
    ({ expression, license }) => expression ?? license?.id ?? license?.name,
  );
  return stated.length > 0 ? stated : [readByHand[component.name] ?? 'none stated'];
};
/** An expression is acceptable when one side of every OR, and both sides of every AND, is; some write them small. */
const isAccepted = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(/\s+AND\s+/i)
    .every((part) => part.split(/\s+OR\s+/i).some((name) => accepted.has(name.trim())));

const { components } = JSON.parse(readFileSync(file, 'utf8'));
const bad = components.flatMap((component) =>
  licencesOf(component)
    .filter((licence) => !isAccepted(licence))
    .map((licence) => `${component.name}@${component.version}: ${licence}`),
);
if (bad.length > 0) {
  console.error(`Components whose licence nobody has accepted:\n${bad.join('\n')}`);
  process.exit(1);
}
console.log(`${components.length} components, all under accepted licences; written to ${file}.`);
