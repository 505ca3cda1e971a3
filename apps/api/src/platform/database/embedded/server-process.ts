import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { lastLines } from './cluster.js';
import type { EmbeddedLog } from './embedded-log.js';
import type { Identity } from './identity.js';
import { eventually, isAlive, processesIn, servesData } from './processes.js';

export interface ServerPlan {
  readonly binaries: Binaries;
  readonly identity: Identity;
  readonly environment: Record<string, string>;
  readonly data: string;
  readonly port: number;
  /** False only for throw-away servers of tests: no fsync, a power cut loses everything. */
  readonly durable: boolean;
  readonly maxConnections: number;
  readonly log: EmbeddedLog;
}

/** Small on purpose: one organization on one machine, beside a Node process of 250 MB. */
function settings({ port, durable, maxConnections }: ServerPlan): Record<string, string> {
  const common = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    max_wal_size: '512MB',
    io_method: 'sync',
    jit: 'off',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // Statements may hold a person's words; the server's log never repeats them.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  };
  if (durable) return common;
  return {
    ...common,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  };
}

/** Starts the server and returns when it takes connections; throws with its last words when it does not. */
export async function launch(plan: ServerPlan): Promise<ChildProcess> {
  const { binaries, identity, log } = plan;
  const options = Object.entries(settings(plan)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = binaries.postgres, ...before] = [...identity.prefix, binaries.postgres];
  const child = spawn(command, [...before, '-D', plan.data, ...options], {
    cwd: '/',
    env: plan.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own process group: Ctrl-C goes to the whole group of the terminal, and the database must outlive the work
    // that is being finished.
    detached: true,
    uid: identity.uid,
    gid: identity.gid,
  });
  let said = '';
  let ready = false;
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (!ready)
        reject(new Error(`PostgreSQL did not start (${signal ?? `exit ${code}`}): ${lastLines(said)}`));
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.trim().split('\n')) log.debug(line);
      if (ready) return;
      said += text;
      if (!said.includes('database system is ready to accept connections')) return;
      ready = true;
      resolve();
    });
  });
  return child;
}

/**
 * Clears what an earlier start left in the data folder: a server whose Chorus died is stopped cleanly, the children of a
 * killed server are given time to notice, and a lock file that names a dead process or a stranger is removed (PostgreSQL itself
 * refuses to start when the number it wrote belongs to any live process of the same user).
 * The caller holds the home's lock, so no server here can belong to another Chorus.
 */
export async function clearLeftovers(data: string, log: EmbeddedLog): Promise<void> {
  if (!existsSync(data)) return;
  const folder = realpathSync(data);
  const lockFile = join(folder, 'postmaster.pid');
  if (existsSync(lockFile)) {
    const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
    if (Number.isInteger(pid) && pid > 1 && servesData(pid, folder)) {
      log.warn('Stopping the embedded PostgreSQL that an earlier Chorus left running');
      await endProcess(pid);
    }
    rmSync(lockFile, { force: true });
  }
  const gone = await eventually(() => processesIn(folder).length === 0, 5_000);
  if (gone) return;
  for (const pid of processesIn(folder)) process.kill(pid, 'SIGQUIT');
  await eventually(() => processesIn(folder).length === 0, 5_000);
}

async function endProcess(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await eventually(() => !isAlive(pid), 10_000)) return;
  }
}

/** Stops the server by its fast shutdown (open transactions roll back), and harder when it does not listen. */
export async function shutDown(child: ChildProcess, { binaries, data }: ServerPlan): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (process.platform === 'win32')
    spawnSync(binaries.pgCtl, ['stop', '-D', data, '-m', 'fast'], { stdio: 'ignore' });
  else child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 15_000);
  await exited;
  clearTimeout(impatient);
}
