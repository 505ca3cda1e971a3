import { spawnSync } from 'node:child_process';
import { existsSync, lchownSync, lstatSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { environmentForChildren } from '../../config/environment.js';

/**
 * As whom PostgreSQL runs. It refuses to run as root, and so does initdb; a container often has no other user.
 * `prefix` is put before the program, `owner` is the user its files must belong to (outside any namespace).
 */
export interface Identity {
  readonly name: 'ourselves' | 'nobody' | 'namespace' | 'capability';
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  readonly owner: number | null;
}

const nobody = 65534;

function program(name: string): string | null {
  const folders = (environmentForChildren().PATH ?? '').split(delimiter);
  for (const folder of [...folders, '/usr/bin', '/bin', '/usr/sbin']) {
    if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/**
 * Asks the kernel to stop PostgreSQL when this process dies without a word (kill -9, out of memory): SIGINT is its
 * fast, clean shutdown. Where setpriv is missing, the next start finds the orphan and stops it.
 */
function stopWithParent(): string[] {
  const setpriv = process.platform === 'linux' ? program('setpriv') : null;
  if (setpriv === null) return [];
  const works = spawnSync(setpriv, ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;
  return works ? [setpriv, '--pdeathsig', 'INT'] : [];
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Every way to run PostgreSQL that this machine could offer, the plainest first. */
export function possibleIdentities(effectiveUser = process.geteuid?.() ?? null): Identity[] {
  const guard = stopWithParent();
  const unshare = program('unshare');
  // Inside, the owner is called nobody: initdb wants a user that has a name, and that one has it everywhere.
  const map = unshare === null ? null : [unshare, '-U', `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (effectiveUser !== 0) {
    const ourselves: Identity = { name: 'ourselves', prefix: guard, owner: null };
    // A container run with a bare number as its user has none.
    if (hasName() || map === null) return [ourselves];
    return [{ name: 'namespace', prefix: [...map, ...guard], owner: null }, ourselves];
  }
  const identities: Identity[] = [{ name: 'nobody', prefix: guard, uid: nobody, gid: nobody, owner: nobody }];
  if (map !== null) identities.push({ name: 'namespace', prefix: [...map, ...guard], owner: 0 });
  const [setpriv, ...guardOptions] = guard;
  if (setpriv !== undefined) {
    // Containers forbid user namespaces but usually leave root the right to pass folders it owns.
    const user = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
    const right = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
    identities.push({
      name: 'capability',
      prefix: [setpriv, ...user, ...right, ...guardOptions],
      owner: nobody,
    });
  }
  return identities;
}

/**
 * Whether that user can run the program: tried, not computed from permission bits. PostgreSQL's programs look for
 * each other by access(2), which knows no capabilities, so those do not help here.
 */
export function canRun(identity: Identity, executable: string): boolean {
  const { uid, gid } = identity.name === 'capability' ? { uid: nobody, gid: nobody } : identity;
  const prefix = identity.name === 'capability' ? [] : identity.prefix;
  const [command = executable, ...before] = [...prefix, executable];
  return spawnSync(command, [...before, '--version'], { stdio: 'ignore', cwd: '/', uid, gid }).status === 0;
}

/** Whether that user can work in the folder once it belongs to it; gives it the folder to find out. */
export function canWorkIn(identity: Identity, folder: string): boolean {
  const { uid, gid, owner } = identity;
  if (owner !== null) lchownSync(folder, owner, gid ?? owner);
  const [command = '/bin/sh', ...before] = [...identity.prefix, '/bin/sh'];
  const script = 'cd "$1" && test -w .';
  const result = spawnSync(command, [...before, '-c', script, 'sh', folder], {
    stdio: 'ignore',
    cwd: '/',
    uid,
    gid,
  });
  return result.status === 0;
}

/** Gives a folder and all in it to the user PostgreSQL runs as; a home may have been made under another identity. */
export function giveTo(identity: Identity, path: string): void {
  if (identity.owner === null) return;
  const status = lstatSync(path);
  if (status.uid !== identity.owner) lchownSync(path, identity.owner, identity.gid ?? identity.owner);
  if (!status.isDirectory()) return;
  for (const entry of readdirSync(path)) giveTo(identity, join(path, entry));
}
