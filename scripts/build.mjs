import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { fingerprint, isForTests, partsWithSources, root, stampOf, staleParts } from './stale.mjs';

/**
 * Builds what is stale, or everything with --force. Each part appears whole or not at all, and commands started at the same
 * moment build one after the other: the later finds nothing stale any more.
 */
export async function build(wishes = {}) {
  await alone(() => buildWanted(wishes));
}

/** Runs the work while no other process builds here. A lock left by a process that is gone does not count. */
async function alone(work) {
  const lock = stampOf({ name: 'building.lock' });
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) await pause(100);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder > 0 && !alive(holder)) rmSync(lock, { force: true });
  return false;
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function buildWanted({ names, force = false }) {
  const wanted = force
    ? partsWithSources().filter(({ name }) => names?.includes(name) ?? true)
    : staleParts(names);
  for (const part of wanted) {
    const began = Date.now();
    const stamp = fingerprint(part);
    if (part.name === 'web') buildWeb(part);
    else await buildTypeScript(part);
    mkdirSync(dirname(stampOf(part)), { recursive: true });
    writeFileSync(stampOf(part), stamp);
    process.stderr.write(`built ${part.folder} in ${Date.now() - began} ms\n`);
  }
}

/**
 * Every .ts file by swc into .js, everything else copied. Built aside and renamed, so that a build that is cut off, and a command
 * started meanwhile, never see half of it.
 */
async function buildTypeScript(part) {
  const { transformFile } = await import('@swc/core');
  const options = { ...JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')), swcrc: false };
  const source = join(root, part.folder, 'src');
  const target = join(root, part.folder, 'dist');
  const aside = `${target}.${process.pid}`;
  sweep(target);
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  await Promise.all(
    files.map(async (entry) => {
      const from = join(entry.parentPath, entry.name);
      const path = relative(source, from);
      const to = join(aside, path);
      if (path.split(sep).some(isForTests)) return;
      mkdirSync(dirname(to), { recursive: true });
      if (!/\.ts$/.test(entry.name)) return cpSync(from, to);
      if (/\.d\.ts$/.test(entry.name)) return;
      const { code, map } = await transformFile(from, options);
      const script = to.replace(/\.ts$/, '.js');
      writeFileSync(script, `${code}\n//# sourceMappingURL=${entry.name.replace(/\.ts$/, '.js.map')}\n`);
      writeFileSync(`${script}.map`, map ?? '');
    }),
  );
  swap(aside, target);
}

/** Throws away what builds left behind that failed or were killed; nobody else builds now. */
function sweep(target) {
  for (const name of readdirSync(dirname(target)))
    if (name.startsWith(`${basename(target)}.`)) rmSync(join(dirname(target), name), { recursive: true });
}

function swap(aside, target) {
  const old = `${target}.old.${process.pid}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(aside, target);
  rmSync(old, { recursive: true, force: true });
}

function buildWeb(part) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, part.folder),
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) throw new Error(`The web app could not be built (exit ${result.status}).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  try {
    await build({ names: names.length > 0 ? names : undefined, force: process.argv.includes('--force') });
  } catch (error) {
    // A compiler has said what is wrong with the sources; a folder that cannot be written says it by its message.
    process.stderr.write(`The build failed: ${error.message}\n`);
    process.exitCode = 1;
  }
}
