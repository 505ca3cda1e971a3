import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError, type Config } from './config.js';
import { environmentWithout } from './environment.js';
import { variables } from './variables.js';

/**
 * The master keys, 32 bytes each, newest last: from MASTER_KEY, from MASTER_KEY_FILE, from what MASTER_KEY_COMMAND prints, else from `CHORUS_HOME/keys/master`,
 * which a first start makes (mode 0600). That folder is not part of any database dump: who has only the dump can read no person's
 * data, and who loses the folder has lost it for good.
 */
export function masterKeys(config: Pick<Config, 'home' | 'masterKey'>): readonly Buffer[] {
  const { values, file, command } = config.masterKey;
  if (values !== null) return values.map(decodeKey);
  if (command !== null) return keysOf(printedBy(command), 'What MASTER_KEY_COMMAND prints');
  if (file !== null) {
    if (!existsSync(file)) throw new ConfigError(['MASTER_KEY_FILE names a file that does not exist.']);
    return keysIn(file, 'MASTER_KEY_FILE');
  }
  const own = ownKeyFile(config.home);
  if (!existsSync(own)) makeKey(own);
  chmodSync(own, 0o600);
  return keysIn(own, own);
}

const ownKeyFile = (home: string): string => join(home, 'keys', 'master');
const unfinished = 'master.new-';

/**
 * Adds a fresh key as the newest to `CHORUS_HOME/keys/master`: the file with it is written aside, synced and put in the
 * place of the old one, so that it is there whole or not at all. Nobody else may add at the same time. Processes read the file
 * when they start.
 * @throws ConfigError where the keys come from the environment or another file, which are not this program's to change.
 * @returns all keys, newest last.
 */
export function addMasterKey(config: Pick<Config, 'home' | 'masterKey'>): readonly Buffer[] {
  const { values, file, command } = config.masterKey;
  if (values !== null || file !== null || command !== null) {
    const source = values !== null ? 'MASTER_KEY' : file !== null ? 'MASTER_KEY_FILE' : 'MASTER_KEY_COMMAND';
    throw new ConfigError([
      `The master keys come from ${source}: add a new one there after the others ` +
        '(openssl rand -base64 32), start every process again, and run chorus keys rotate.',
    ]);
  }
  const keys = masterKeys(config);
  const path = ownKeyFile(config.home);
  const folder = dirname(path);
  for (const name of readdirSync(folder)) if (name.startsWith(unfinished)) rmSync(join(folder, name));
  const lines = readFileSync(path, 'utf8').trimEnd();
  const fresh = randomBytes(32);
  const aside = join(folder, `${unfinished}${process.pid}`);
  writeFileSync(aside, `${lines}\n${fresh.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(aside, path);
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
  return [...keys, fresh];
}

/** Written aside and linked into place: of two that start at once one makes the key and both use it. */
function makeKey(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const commandMs = 30_000;

/**
 * Run without a shell, once, when a process starts. What it says on standard error is the operator's to see; what it printed never is.
 * @throws ConfigError where it cannot be run, fails or takes too long.
 */
function printedBy([program = '', ...args]: readonly string[]): string {
  const { status, signal, error, stdout } = spawnSync(program, args, {
    env: environmentWithout(Object.keys(variables.shape)),
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: commandMs,
    maxBuffer: 64 * 1024,
    encoding: 'utf8',
  });
  if (error === undefined && status === 0) return stdout;
  const why = (error as NodeJS.ErrnoException | undefined)?.code ?? signal ?? `exit code ${status}`;
  throw new ConfigError([`MASTER_KEY_COMMAND printed no key (${why}).`]);
}

const keysIn = (file: string, name: string): Buffer[] => keysOf(readFileSync(file, 'utf8'), name);

function keysOf(text: string, name: string): Buffer[] {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(decodeKey);
  if (keys.length === 0 || keys.some(({ length }) => length !== 32)) {
    throw new ConfigError([`${name} must hold 32 random bytes as base64 or hexadecimal, one key a line.`]);
  }
  return keys;
}

function decodeKey(text: string): Buffer {
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64url');
}
