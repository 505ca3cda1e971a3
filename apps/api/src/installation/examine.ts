import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntitySchema } from 'typeorm';
import { system } from '@chorus/domain/shared/actor';
import type { Config } from '../platform/config/config.js';
import { applicationRole, makeDataSource } from '../platform/database/data-source.js';
import { Db } from '../platform/database/db.js';
import { databaseProblems, refuseBypassingRole } from '../platform/database/guard.js';
import { openFileStore } from '../platform/files/open-file-store.js';
import { openQueueBackend } from '../platform/jobs/queue-backend.js';
import { Outbound } from '../platform/outbound/outbound.js';
import { overdue } from '../features/data-rights/renew-erasures.js';
import { MalwareScanner } from '../platform/scanning/malware-scanner.js';
import { stuckErasures } from '../features/data-rights/stuck-erasures.js';
import { DeadLetters } from '../platform/outbox/dead-letters.js';
import { SendingStop } from '../platform/outbox/sending-stop.js';
import { migrations, tables } from '../schema.js';
import { examineAddress } from './examine-address.js';
import { examineKeys } from './examine-keys.js';
import { openDatabase, type OpenedDatabase } from './installation.js';

export interface Finding {
  readonly part: string;
  /** `note`: works, and somebody should know · `bad`: does not work. */
  readonly state: 'ok' | 'note' | 'bad';
  /** One sentence; no passwords, no addresses with passwords. */
  readonly says: string;
}

const ok = (part: string, says: string): Finding => ({ part, state: 'ok', says });
const note = (part: string, says: string): Finding => ({ part, state: 'note', says });
const bad = (part: string, says: string): Finding => ({ part, state: 'bad', says });
const quiet = { debug() {}, info() {}, warn() {} };

/** Looks at every part an installation stands on, changing nothing. A part that cannot be looked at is bad. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const findings = [
    examineNode(process.versions.node),
    examineHome(config.home),
    ...(await examineAddress(config, new Outbound(config.outbound))),
    ...examineSending(config),
    await examineDocuments(config),
    await examineScanner(config),
  ];
  if (config.database.kind === 'embedded' && !existsSync(join(config.home, 'postgres', 'data'))) {
    return [...findings, note('database', 'None yet; the first start makes the embedded one.')];
  }
  let database: OpenedDatabase;
  try {
    database = await openDatabase(config, { log: quiet, besideRunning: true });
  } catch (error) {
    return [...findings, bad('database', (error as Error).message)];
  }
  try {
    findings.push(...(await examineDatabase(config, database)), await examineQueue(config, database));
  } finally {
    await database.close();
  }
  return findings;
}

export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  if (!enough) return bad('node', `${version} is too old; 20.19 or newer is needed, 24 is advised.`);
  return major < 24 ? note('node', `${version} works; 24 is faster.`) : ok('node', version);
}

function examineHome(home: string): Finding {
  const place = existsSync(home) ? home : dirname(home);
  try {
    accessSync(place, constants.W_OK);
  } catch {
    return bad('home', `${place} cannot be written to.`);
  }
  if (!existsSync(home)) return note('home', `${home} does not exist yet; the first start makes it.`);
  const mode = statSync(home).mode & 0o777;
  return mode & 0o066
    ? note('home', `${home} can be read by others (mode ${mode.toString(8)}).`)
    : ok('home', home);
}

function examineSending({ mail, fax }: Config): Finding[] {
  const outbox = 'mails go to the local outbox and count as held: this server does not send.';
  return [
    mail.smtp === null
      ? note('mail', `No SMTP_URL: ${outbox}`)
      : mail.smtp.delivers
        ? ok('mail', `Delivers by ${new URL(mail.smtp.url).hostname}.`)
        : note('mail', 'SMTP_DELIVERS is false: the mail server catches mails and delivers none.'),
    fax === null
      ? note('fax', 'No FAX_URL: faxes are held in the local outbox.')
      : ok('fax', `Delivers by ${new URL(fax.url).hostname}.`),
  ];
}

/** The folder may not be there yet: looking makes nothing. A bucket is asked. */
async function examineDocuments(config: Config): Promise<Finding> {
  const { files } = config;
  if (files.kind === 'disk') return ok('documents', 'Kept below the home, sealed.');
  const store = openFileStore(config, new Outbound(config.outbound));
  try {
    await store.probe();
    return ok('documents', `Kept in the bucket ${files.bucket}, sealed; it answers.`);
  } catch (error) {
    return bad('documents', `The bucket ${files.bucket} cannot be used: ${(error as Error).message}`);
  } finally {
    await store.close();
  }
}

async function examineScanner(config: Config): Promise<Finding> {
  const scanner = new MalwareScanner(config.scanner, new Outbound(config.outbound));
  if (!scanner.isConfigured)
    return note('scanner', 'No MALWARE_SCANNER: files are not looked through for harmful programs.');
  try {
    await scanner.probe();
    return ok('scanner', 'Answers; every file is looked through before it is kept.');
  } catch (error) {
    return bad('scanner', `No file is taken: ${(error as Error).message}`);
  }
}

async function examineDatabase(config: Config, database: OpenedDatabase): Promise<Finding[]> {
  const kind = config.database.kind === 'embedded' ? 'embedded' : 'DATABASE_URL';
  const owner = makeDataSource({
    url: database.ownerUrl,
    tables: tables as EntitySchema[],
    migrations,
    poolSize: 1,
  });
  const findings: Finding[] = [];
  try {
    await owner.initialize();
    const [server] = (await owner.query(`select current_setting('server_version') as version`)) as [
      { version: string },
    ];
    findings.push(ok('database', `PostgreSQL ${server.version} (${kind}).`));
    if (await owner.showMigrations()) {
      return [...findings, bad('schema', 'Not up to date: run chorus migrate, or start the server.')];
    }
    const problems = await databaseProblems(owner);
    findings.push(...problems.map((problem) => bad('row security', problem)));
    if (problems.length === 0) findings.push(ok('row security', 'Forced on every table.'));
    findings.push(await examineRole(database), ...(await examineWork(config, database)));
  } catch (error) {
    findings.push(bad('database', `It cannot be used: ${(error as Error).message}`));
  } finally {
    if (owner.isInitialized) await owner.destroy();
  }
  return findings;
}

async function examineRole(database: OpenedDatabase): Promise<Finding> {
  const pool = makeDataSource({ url: database.url, tables: [], role: applicationRole, poolSize: 1 });
  try {
    await pool.initialize();
    await refuseBypassingRole(pool);
    return ok('roles', `The pool acts as ${applicationRole}, which row security binds.`);
  } catch (error) {
    return bad('roles', (error as Error).message);
  } finally {
    if (pool.isInitialized) await pool.destroy();
  }
}

/** What failed for the last time, by name: whose mail or filing it was, only `chorus retry` or an administrator mends. */
async function examineWork(config: Config, database: OpenedDatabase): Promise<Finding[]> {
  const pool = makeDataSource({ url: database.url, tables: [], role: applicationRole, poolSize: 1 });
  try {
    await pool.initialize();
    const db = new Db(pool);
    const keys = await examineKeys(config, db, new Date());
    return await db.read(system('command-line'), async (tx) => {
      const since = await new SendingStop().since(tx);
      const letters = await new DeadLetters().byReaction(tx);
      const stuck = await stuckErasures(tx);
      const named = letters.map(({ reaction, count }) => `${reaction} (${count})`).join(', ');
      return [
        keys,
        letters.length === 0
          ? ok('work', 'Nothing has failed for the last time.')
          : bad('work', `Failed for the last time: ${named}. chorus retry tries them again.`),
        stuck.count === 0
          ? ok('erasures', 'None is stuck.')
          : bad(
              'erasures',
              `${stuck.count} cannot be carried out (${stuck.failures.join(', ')}), the first since ${stuck.since?.toISOString() ?? 'today'}. Each is tried again every five minutes.${
                stuck.failures.includes(overdue)
                  ? ' Overdue ones wait for you: chorus erasures renew tells their people and gives them three days anew.'
                  : ''
              }`,
            ),
        ...(since === null
          ? []
          : [note('sending', `Stopped since ${since.toISOString()}; chorus sending resume lets it go on.`)]),
      ];
    });
  } catch (error) {
    return [bad('work', (error as Error).message)];
  } finally {
    if (pool.isInitialized) await pool.destroy();
  }
}

async function examineQueue(config: Config, database: OpenedDatabase): Promise<Finding> {
  try {
    const place = { redisUrl: config.redisUrl, databaseUrl: database.url, databaseRole: applicationRole };
    const backend = await openQueueBackend(place, () => {});
    await backend.close();
    return ok('queue', backend.kind === 'redis' ? 'Redis answers.' : 'On the same PostgreSQL.');
  } catch (error) {
    return bad('queue', (error as Error).message);
  }
}
