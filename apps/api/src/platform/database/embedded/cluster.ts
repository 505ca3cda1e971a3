import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError, type EmbeddedLog } from './embedded-log.js';
import { giveTo, type Identity } from './identity.js';

/** Where one home keeps its PostgreSQL. */
export interface ClusterPaths {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly loginPassword: string;
  readonly port: string;
  readonly links: string;
}

/** The owner of the database: the superuser that initdb makes; migrations run as it, the application never does. */
export const ownerRole = 'chorus_owner';

export function clusterPaths(home: string): ClusterPaths {
  const folder = join(home, 'postgres');
  return {
    folder,
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    loginPassword: join(folder, 'login-password'),
    port: join(folder, 'port'),
    links: join(folder, 'lib'),
  };
}

export interface Passwords {
  readonly owner: string;
  readonly login: string;
}

interface Making {
  readonly paths: ClusterPaths;
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly environment: Record<string, string>;
  readonly durable: boolean;
  readonly log: EmbeddedLog;
}

/**
 * Makes the data folder on the first start. initdb works in a folder of another name that is renamed when whole, so
 * a start killed half-way leaves nothing that looks like a database; its rest is swept away here.
 * Returns the passwords, which are written before anything that depends on them.
 */
export async function ensureCluster(making: Making): Promise<Passwords> {
  const { paths, identity, binaries, log } = making;
  for (const name of readdirSync(paths.folder)) {
    if (name.startsWith('data.')) rmSync(join(paths.folder, name), { recursive: true, force: true });
  }
  const exists = existsSync(join(paths.data, 'PG_VERSION'));
  if (exists) {
    refuseOtherVersion(paths.data, binaries);
    return { owner: existingPassword(paths), login: loginPassword(paths) };
  }
  rmSync(paths.data, { recursive: true, force: true });
  const password = existsSync(paths.password) ? existingPassword(paths) : newPassword(paths.password);
  giveTo(identity, paths.password);
  log.info('Preparing the embedded PostgreSQL (first start only)');
  const unfinished = join(paths.folder, `data.${process.pid}`);
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(identity, unfinished);
  await initdb(making, unfinished);
  renameSync(unfinished, paths.data);
  return { owner: password, login: loginPassword(paths) };
}

function newPassword(file: string): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** The application's password is set anew at every start, so a lost file costs nothing. */
function loginPassword(paths: ClusterPaths): string {
  const kept = existsSync(paths.loginPassword) ? readFileSync(paths.loginPassword, 'utf8').trim() : '';
  return kept === '' ? newPassword(paths.loginPassword) : kept;
}

function existingPassword(paths: ClusterPaths): string {
  const password = existsSync(paths.password) ? readFileSync(paths.password, 'utf8').trim() : '';
  if (password === '') {
    throw new EmbeddedPostgresError(
      `${paths.password} is missing, so the database in ${paths.data} cannot be opened: ` +
        'restore that file from your backup, or move the folder away to begin anew.',
    );
  }
  chmodSync(paths.password, 0o600);
  return password;
}

function refuseOtherVersion(data: string, binaries: Binaries): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = binaries.version.split('.')[0];
  if (made === ours) return;
  throw new EmbeddedPostgresError(
    `${data} was made by PostgreSQL ${made}, and this Chorus brings PostgreSQL ${ours}: ` +
      'dump it with the older Chorus and load the dump into a new home.',
  );
}

async function initdb(making: Making, folder: string): Promise<void> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${ownerRole}`,
    `--pwfile=${making.paths.password}`,
    '--auth=scram-sha-256',
    // The builtin provider sorts alike on every machine; the operating system's libraries do not.
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--no-instructions',
    ...(making.durable ? [] : ['--no-sync']),
  ];
  const [command = making.binaries.initdb, ...before] = [...making.identity.prefix, making.binaries.initdb];
  const child = spawn(command, [...before, ...options], {
    cwd: '/',
    env: making.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    uid: making.identity.uid,
    gid: making.identity.gid,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new EmbeddedPostgresError(`initdb could not make the database (exit ${code}): ${lastLines(said)}`);
}

/** The end of what a program said, on one line. */
export function lastLines(text: string, count = 4): string {
  return text.trim().split('\n').slice(-count).join(' | ');
}
