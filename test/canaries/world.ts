import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch, type FSWatcher } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import PostalMime, { type Email } from 'postal-mime';
import { runningEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import {
  startFakeFaxService,
  type FakeFaxService,
} from '../../apps/api/src/platform/transport/testing/fake-fax-service.js';
import { startSmtpSink, type SmtpSink } from '../../apps/api/src/platform/transport/testing/smtp-sink.js';
import { testRedis, type QueueBackend, type TestRedis } from '../support/redis.js';

export const metricsToken = 'sample-metrics-token-014';

/**
 * A server as an organization would run it: a process of its own with its own PostgreSQL, at the level of the log that
 * says most, with every place it could leave a word in watched from the first moment.
 */
export class WatchedServer {
  /** What the process said, line by line. */
  readonly lines: string[] = [];
  /** Every command Redis was given, with its arguments. */
  readonly redisCommands: string[] = [];
  /** Whatever came into being in the folder for temporary files, as far as it could still be read. */
  readonly temporary: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly statements = new Set<string>();
  private child: ChildProcess | null = null;
  private watcher: FSWatcher | null = null;
  private monitor: Redis | null = null;
  private sql_: pg.Pool | null = null;
  private said = '';
  url = '';

  private constructor(
    readonly home: string,
    readonly temporaryFolder: string,
    readonly sink: SmtpSink,
    readonly faxes: FakeFaxService,
    readonly redis: TestRedis | null,
  ) {}

  static async start(queue: QueueBackend): Promise<WatchedServer> {
    const folder = mkdtempSync(join(tmpdir(), 'chorus-canaries-'));
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const redis = queue === 'redis' ? await testRedis() : null;
    const server = new WatchedServer(
      join(folder, 'home'),
      temporary,
      await startSmtpSink(),
      await startFakeFaxService(),
      redis,
    );
    try {
      await server.launch();
    } catch (error) {
      await server.close();
      throw error;
    }
    return server;
  }

  private async launch(): Promise<void> {
    // What is stale is built before: the compiler puts a copy of itself into the folder for temporary files.
    spawnSync(process.execPath, ['apps/api/bin/chorus.mjs', '--version'], { stdio: 'ignore' });
    this.watcher = watch(this.temporaryFolder, { recursive: true }, (_kind, name) => this.copy(name));
    if (this.redis !== null) {
      const asking = new Redis(this.redis.url);
      this.monitor = await asking.monitor();
      // The connection that asked is another one and stays open by itself.
      asking.disconnect();
      this.monitor.on('monitor', (_time: string, args: readonly string[]) =>
        this.redisCommands.push(args.join(' ')),
      );
    }
    const child = spawn(process.execPath, ['apps/api/bin/chorus.mjs', 'serve'], {
      env: {
        PATH: process.env.PATH,
        TMPDIR: this.temporaryFolder,
        NODE_ENV: 'production',
        LOG_LEVEL: 'debug',
        PORT: '0',
        CHORUS_HOME: this.home,
        SMTP_URL: this.sink.url,
        FAX_URL: this.faxes.url,
        FAX_TOKEN: this.faxes.token,
        CHALLENGE_WORK: '2',
        LIMIT_COST_PER_MINUTE: '100000000',
        LIMIT_COST_PER_QUERY: '10000000',
        METRICS_TOKEN: metricsToken,
        OUTBOX_POLL_MS: '200',
        DUE_SCAN_SECONDS: '1',
        LIMIT_REQUESTS_PER_MINUTE: '1000000',
        LIMIT_SIGN_INS_PER_HOUR: '1000000',
        LIMIT_JOINS_PER_HOUR: '1000000',
        ...(this.redis === null ? {} : { REDIS_URL: this.redis.url }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const hear = (text: string): void => void (this.said += text);
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) =>
        reject(new Error(`Chorus did not start (${code}): ${this.said.slice(-2000)}`)),
      );
      const heard = (): void => {
        if (!this.said.includes('Sign in as the first administrator')) return;
        // Looking through all of it at each line would cost more than everything else here.
        child.stdout.off('data', heard);
        resolve();
      };
      child.stdout.on('data', heard);
    });
    this.url = /running at (\S+)/.exec(this.said)?.[1] ?? '';
    const urls = runningEmbeddedPostgres(this.home);
    if (urls === null) throw new Error('No PostgreSQL runs in this home.');
    this.sql_ = new pg.Pool({ connectionString: urls.ownerUrl, max: 2, application_name: 'the test' });
    // From here on PostgreSQL repeats every statement with its parameters, which no installation would let it do.
    await this.sql(`ALTER SYSTEM SET log_statement = 'all'`);
    await this.sql('SELECT pg_reload_conf()');
  }

  get output(): string {
    return this.said;
  }

  get firstAdministratorToken(): string {
    return /sign-in\?token=([A-Za-z0-9_-]+)/.exec(this.said)?.[1] ?? '';
  }

  /** As the owner of the database: letting time pass, and looking behind the walls. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.sql_ === null) throw new Error('No database.');
    return (await this.sql_.query<Row>(text, [...values])).rows;
  }

  /** What the sessions of the server are doing, as anybody who looks after the database sees it. */
  async lookAtSessions(): Promise<void> {
    const rows = await this.sql<{ query: string }>(
      `SELECT query FROM pg_stat_activity WHERE query <> '' AND application_name <> 'the test'`,
    );
    for (const { query } of rows) this.statements.add(query);
  }

  mails(after = 0): Promise<Email[]> {
    return Promise.all(this.sink.received.slice(after).map((bytes) => PostalMime.parse(bytes)));
  }

  /** @param after how many mails had come before the one that is waited for could be sent */
  async mailTo(address: string, wanted: (mail: Email) => boolean = () => true, after = 0): Promise<Email> {
    let found: Email | undefined;
    await until('the mail has come', async () => {
      found = (await this.mails(after)).findLast(
        (mail) => mail.to?.some((to) => to.address === address) === true && wanted(mail),
      );
      return found !== undefined;
    });
    if (found === undefined) throw new Error('No mail.');
    return found;
  }

  /** Ends the process; what it wrote stays. */
  async end(): Promise<void> {
    const { child, sql_ } = this;
    this.sql_ = null;
    await sql_?.end();
    if (child !== null && child.exitCode === null) {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const impatient = setTimeout(() => child.kill('SIGKILL'), 30_000);
      await exited;
      clearTimeout(impatient);
    }
    this.watcher?.close();
  }

  /** Also where a journey broke off: nobody else ends its process. */
  async close(): Promise<void> {
    await this.end();
    this.monitor?.disconnect();
    await this.sink.stop();
    await this.faxes.stop();
    await this.redis?.stop();
    rmSync(join(this.home, '..'), { recursive: true, force: true });
  }

  private copy(name: string | null): void {
    if (name === null) return;
    const path = join(this.temporaryFolder, name);
    let bytes: Uint8Array = Buffer.from(name);
    try {
      if (existsSync(path)) bytes = readFileSync(path);
    } catch {
      // Gone again, or a folder: its name is looked at all the same.
    }
    this.temporary.push({ name, bytes });
  }
}
