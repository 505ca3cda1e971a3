#!/usr/bin/env node
/**
 * `npm run check`: everything that can be said about the tree without running it. Every step runs even when an
 * earlier one fails, so that one look shows all there is to mend.
 */
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';

const steps = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', 'npx', ['eslint', '.']],
  ['types of server and libraries', 'npx', ['tsc', '-p', 'tsconfig.json', '--noEmit']],
  ['types of the web app', 'npx', ['tsc', '-p', 'apps/web/tsconfig.json', '--noEmit']],
  [
    'boundaries',
    'npx',
    [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'apps/api/src',
      'apps/web/src',
      'libs/domain/src',
      'libs/templates/src',
    ],
  ],
  ['facts are compiled', 'npm', ['run', '--silent', 'facts', '--', '--check']],
  ['schema and types are generated', 'npm', ['run', '--silent', 'codegen', '--', '--check']],
  ['diagrams are generated', 'npm', ['run', '--silent', 'diagrams', '--', '--check']],
  ['bill of materials', 'node', ['scripts/sbom.mjs']],
];

/** @returns {Promise<{ name: string, ok: boolean, seconds: number, output: string }>} */
function run([name, command, args]) {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    const done = (ok) => resolve({ name, ok, seconds: (Date.now() - begun) / 1000, output });
    child.once('error', (error) => {
      output += error.message;
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}

const waiting = [...steps];
const results = [];
await Promise.all(
  Array.from({ length: Math.max(1, Math.min(cpus().length, 4)) }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await run(step);
      results.push(result);
      console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${result.name} (${result.seconds.toFixed(1)} s)`);
    }
  }),
);

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.error(`\n--- ${name} ---\n${output.trim()}`);
if (failed.length > 0) {
  console.error(
    `\n${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
console.log(`All ${results.length} checks passed.`);
