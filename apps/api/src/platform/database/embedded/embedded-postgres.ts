import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { binaryEnvironment, copyBinaries, installedBinaries, type Binaries } from './binaries.js';
import { clusterPaths, ensureCluster, ownerRole, type ClusterPaths, type Passwords } from './cluster.js';
import { EmbeddedPostgresError, silentLog, type EmbeddedLog } from './embedded-log.js';
import { holderOf, lockHome } from './home-lock.js';
import { canRun, canWorkIn, giveTo, possibleIdentities, type Identity } from './identity.js';
import { choosePort } from './port.js';
import { ensureDatabaseAndLogin, loginRole } from './roles.js';
import { clearLeftovers, launch, shutDown, type ServerPlan } from './server-process.js';

export interface EmbeddedPostgresOptions {
  /** The folder of this Chorus; data goes below `home/postgres`. */
  readonly home: string;
  /** A fixed port; without it last time's port, else a free one. */
  readonly port?: number;
  readonly log?: EmbeddedLog;
  /** False only for throw-away servers of tests: no fsync. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

export interface EmbeddedPostgres {
  /** The owner's connection to the database `chorus`: migrations only, never the application's pool. */
  readonly ownerUrl: string;
  /** The application's connection: login chorus_login, acting as chorus_app, which row security binds. */
  readonly appUrl: string;
  /** The number of the server's process now; it changes when a killed server was brought back. */
  pid(): number;
  /** Stops the server and frees the home. Safe to call twice. */
  stop(): Promise<void>;
}

const databaseName = 'chorus';

/**
 * Starts a real PostgreSQL of this home and returns when the database `chorus` takes connections. A first start makes it
 * (under a second), later ones keep its data. Recovers from a killed Chorus, a killed server, a lock file left behind
 * and a first start that was cut off; a server killed while Chorus runs is started again on the same port.
 * Throws EmbeddedPostgresError with one clear line where a person must act.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = resolve(options.home);
  const log = options.log ?? silentLog;
  const releaseHome = lockHome(home);
  try {
    const paths = clusterPaths(home);
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    chmodSync(paths.folder, 0o700);
    await clearLeftovers(paths.data, log);
    const { identity, binaries } = chooseIdentity(home, paths);
    giveTo(identity, paths.folder);
    const environment = binaryEnvironment(binaries, paths.links);
    const durable = options.durable ?? true;
    const passwords = await ensureCluster({ paths, binaries, identity, environment, durable, log });
    const port = await choosePort(paths.port, options.port);
    const maxConnections = options.maxConnections ?? 60;
    const plan: ServerPlan = {
      binaries,
      identity,
      environment,
      data: paths.data,
      port,
      durable,
      maxConnections,
      log,
    };
    const server = await Supervised.start(plan);
    const urls = urlsOf(passwords, port);
    await ensureDatabaseAndLogin(urls.maintenanceUrl, databaseName, passwords.login);
    return {
      ownerUrl: urls.ownerUrl,
      appUrl: urls.appUrl,
      pid: () => server.pid,
      stop: async () => {
        await server.stop();
        releaseHome();
      },
    };
  } catch (error) {
    releaseHome();
    throw error;
  }
}

function urlsOf(passwords: Passwords, port: number) {
  const owner = `postgresql://${ownerRole}:${passwords.owner}@127.0.0.1:${port}`;
  const login = `postgresql://${loginRole}:${passwords.login}@127.0.0.1:${port}`;
  return {
    maintenanceUrl: `${owner}/postgres`,
    ownerUrl: `${owner}/${databaseName}`,
    appUrl: `${login}/${databaseName}`,
  };
}

/**
 * The addresses of the embedded PostgreSQL that a live Chorus runs in this home, or null where none does. For commands
 * that work beside a running server.
 */
export function runningEmbeddedPostgres(home: string): { ownerUrl: string; appUrl: string } | null {
  const folder = resolve(home);
  if (holderOf(folder) === null) return null;
  const paths = clusterPaths(folder);
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  const port = Number(read(paths.port));
  const passwords = { owner: read(paths.password), login: read(paths.loginPassword) };
  if (!existsSync(join(paths.data, 'postmaster.pid')) || !port || !passwords.owner || !passwords.login)
    return null;
  const { ownerUrl, appUrl } = urlsOf(passwords, port);
  return { ownerUrl, appUrl };
}

/** Where root keeps binaries that the unprivileged user must read; only root can write there. */
const systemCache = '/var/cache/chorus/postgres';

/**
 * The plainest identity that reaches both the binaries and the home. Where none can run the installed binaries (a
 * checkout below a folder only root may enter), a copy of them is made: in the home where that can be reached.
 */
function chooseIdentity(home: string, paths: ClusterPaths): { identity: Identity; binaries: Binaries } {
  const installed = installedBinaries();
  const identities = possibleIdentities();
  const [only] = identities;
  if (only !== undefined && identities.length === 1) return { identity: only, binaries: installed };
  const [plainest] = identities;
  const homeIsOpen = plainest !== undefined && canWorkIn(plainest, paths.folder);
  const copyPlace = homeIsOpen ? join(home, 'binaries') : systemCache;
  for (const place of [() => installed, () => copyBinaries(installed, copyPlace)]) {
    const binaries = place();
    for (const identity of identities) {
      if (!canRun(identity, binaries.postgres)) continue;
      if (canWorkIn(identity, paths.folder)) return { identity, binaries };
    }
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and the unprivileged user it runs as cannot reach ${home}: ` +
      'set CHORUS_HOME to a folder others may enter (for example /var/lib/chorus), or run Chorus as an ordinary user.',
  );
}

/** A server that is started again when it dies without being asked to, at most five times a minute. */
class Supervised {
  private stopping = false;
  private restarts: number[] = [];
  private restarting: Promise<void> | null = null;

  private constructor(
    private readonly plan: ServerPlan,
    private child: ChildProcess,
  ) {
    process.once('exit', this.lastResort);
    this.watch();
  }

  static async start(plan: ServerPlan): Promise<Supervised> {
    return new Supervised(plan, await launch(plan));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    process.removeListener('exit', this.lastResort);
    await this.restarting;
    await shutDown(this.child, this.plan);
  }

  private readonly lastResort = () => {
    this.child.kill('SIGINT');
  };

  private watch(): void {
    this.child.once('exit', () => {
      if (!this.stopping) this.restarting = this.restart();
    });
  }

  private async restart(): Promise<void> {
    const { log, data } = this.plan;
    const now = Date.now();
    this.restarts = [...this.restarts.filter((at) => now - at < 60_000), now];
    if (this.restarts.length > 5) {
      log.warn('The embedded PostgreSQL stopped again and again and is left stopped; see its log above');
      return;
    }
    log.warn('The embedded PostgreSQL stopped by itself; starting it again');
    try {
      await clearLeftovers(data, log);
      this.child = await launch(this.plan);
      this.watch();
    } catch (error) {
      log.warn(`The embedded PostgreSQL could not be started again: ${(error as Error).message}`);
    }
  }
}
