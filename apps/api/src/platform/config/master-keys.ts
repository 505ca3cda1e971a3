import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError, type Config } from './config.js';

/**
 * The master keys, 32 bytes each, newest last: from MASTER_KEY, from MASTER_KEY_FILE, else from `CHORUS_HOME/keys/master`,
 * which a first start makes (mode 0600). That folder is not part of any database dump: who has only the dump can read no person's
 * data, and who loses the folder has lost it for good.
 */
export function masterKeys(config: Pick<Config, 'home' | 'masterKey'>): readonly Buffer[] {
  const { values, file } = config.masterKey;
  if (values !== null) return values.map(decodeKey);
  if (file !== null) {
    if (!existsSync(file)) throw new ConfigError(['MASTER_KEY_FILE names a file that does not exist.']);
    return keysIn(file, 'MASTER_KEY_FILE');
  }
  const own = join(config.home, 'keys', 'master');
  if (!existsSync(own)) makeKey(own);
  chmodSync(own, 0o600);
  return keysIn(own, own);
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

function keysIn(file: string, name: string): Buffer[] {
  const keys = readFileSync(file, 'utf8')
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
