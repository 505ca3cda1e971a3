import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceLoader } from '../support/source-loader.js';

/**
 * `npm run bench` runs every benchmark, `npm run bench jobs start` those named. Each is `<name>.bench.ts` with an
 * exported `run(options)` that prints lines of the form `name ours … floor … ratio N`, and gets a process of its own, so
 * that none inherits another's memory or warm code. What follows `--` or begins with a dash is passed on as options.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const suffix = '.bench.ts';
const known = readdirSync(folder)
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();

const [first = '', ...rest] = process.argv.slice(2);
if (first === '--only') {
  const [name = '', ...options] = rest;
  const { run } = (await import(pathToFileURL(`${folder}${name}${suffix}`).href)) as {
    run(options: readonly string[]): Promise<void>;
  };
  await run(options);
  process.exit(0);
}

const words = process.argv.slice(2);
const split = words.findIndex((word) => word.startsWith('-'));
const names = split === -1 ? words : words.slice(0, split);
const options = split === -1 ? [] : words.slice(split).filter((word) => word !== '--');
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
let failed = false;
for (const name of names.length > 0 ? names : known) {
  const command = [...sourceLoader, fileURLToPath(import.meta.url), '--only', name, ...options];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status === 0) continue;
  failed = true;
  console.error(`The benchmark ${name} ended with exit code ${status}.`);
}
process.exit(failed ? 1 : 0);
