import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Redis } from 'ioredis';
import { readPdf } from '../../libs/templates/src/testing/read-pdf.js';
import type { Asker } from './asker.js';
import { lookInto } from './inside.js';
import type { Searcher } from './search.js';
import { metricsToken, type WatchedServer } from './world.js';
import { writtenAhead } from './write-ahead.js';

/** What PostgreSQL itself says, which the server passes on at the level `debug`: told to, it repeats every parameter. */
const saidByPostgres = /"msg":"(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ UTC \[\d+\]|\\t)/;

/** Looks everywhere while the server runs. */
export async function lookAtRunning(server: WatchedServer, asker: Asker, searcher: Searcher): Promise<void> {
  // Before the long looks: meanwhile the server closes connections nobody uses.
  searcher.look('metrics', await asker.http('/metrics', metricsToken));
  for (const complaint of asker.complaints) searcher.look('complaints', complaint);
  for (const location of asker.locations) searcher.look('addresses told', location);
  for (const { kind, bytes } of asker.papers) await lookInto(kind, bytes, searcher);
  for (const request of server.faxes.requests) searcher.look('addresses of the fax service', request);
  await lookAtMails(server, searcher);
  await server.lookAtSessions();
  for (const query of server.statements) searcher.look('pg_stat_activity', query);
  await lookAtTables(server, searcher);
  await lookAtRedis(server, searcher);
}

async function lookAtMails(server: WatchedServer, searcher: Searcher): Promise<void> {
  for (const [at, mail] of (await server.mails()).entries()) {
    const raw = server.sink.received[at] ?? Buffer.alloc(0);
    const carried = [];
    for (const { content } of mail.attachments) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
      const { text, title, metadata } = await readPdf(bytes);
      carried.push(text.replace(/-\s+/g, '-'));
      searcher.look('title of an attachment', `${title} ${metadata}`);
    }
    searcher.look('attachments of mails', carried.join('\n'));
    for (const { key, value } of mail.headers) {
      const place = ['to', 'reply-to'].includes(key) ? `header ${key} of mails` : 'headers of mails';
      searcher.look(place, value);
    }
    for (const { filename } of mail.attachments) searcher.look('names of attachments', filename ?? '');
    searcher.look('subjects of mails', mail.subject ?? '');
    searcher.look('bodies of mails', `${mail.text ?? ''}\n${mail.html ?? ''}`);
    const links = `${mail.text ?? ''} ${mail.html ?? ''}`.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
    for (const link of links) searcher.look('links in mails', link);
    // As it went over the wire, for whatever the parser above does not show.
    const head = raw
      .subarray(0, raw.indexOf('\r\n\r\n'))
      .toString('latin1')
      .replace(/^(?:to|reply-to):.*$/gim, '');
    searcher.look('headers of mails', head);
  }
  for (const { pdf } of server.faxes.faxes.values())
    searcher.look('faxes', (await readPdf(pdf)).text.replace(/-\s+/g, '-'));
}

/** Every column of every table of every schema, as a dump would hold it. */
async function lookAtTables(server: WatchedServer, searcher: Searcher): Promise<void> {
  const tables = await server.sql<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { schema, name } of tables) {
    const rows = await server.sql<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM "${schema}"."${name}" t`,
    );
    const columns = new Map<string, string[]>();
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        const values = columns.get(column) ?? [];
        values.push(typeof value === 'string' ? value : JSON.stringify(value));
        columns.set(column, values);
      }
    for (const [column, values] of columns) searcher.look(`table ${name}.${column}`, values.join('\n'));
  }
}

async function lookAtRedis(server: WatchedServer, searcher: Searcher): Promise<void> {
  if (server.redis === null) return;
  const redis = new Redis(server.redis.url);
  try {
    for (const key of await redis.keys('*')) {
      searcher.look('Redis', key);
      const type = await redis.type(key);
      const read: Readonly<Record<string, () => Promise<unknown>>> = {
        string: () => redis.get(key),
        hash: () => redis.hgetall(key),
        list: () => redis.lrange(key, 0, -1),
        set: () => redis.smembers(key),
        zset: () => redis.zrange(key, 0, -1),
        stream: () => redis.xrange(key, '-', '+'),
      };
      const reading = read[type];
      if (reading === undefined) throw new Error(`Redis holds a ${type}, which nobody has read.`);
      searcher.look('Redis', JSON.stringify(await reading()));
    }
  } finally {
    redis.disconnect();
  }
  searcher.look('commands given to Redis', server.redisCommands.join('\n'));
}

/** Looks at what a server leaves behind that has written everything down and ended. */
export async function lookAtRemains(server: WatchedServer, searcher: Searcher): Promise<void> {
  const lines = server.output.split('\n');
  const statements = lines.filter((line) => saidByPostgres.test(line));
  searcher.look('statements and their parameters', statements.join('\n'));
  searcher.look('log', lines.filter((line) => !saidByPostgres.test(line)).join('\n'));
  for (const { name, bytes } of server.temporary) {
    searcher.look('temporary files', name);
    await lookInto('temporary files', bytes, searcher);
  }
  for (const path of filesBelow(server.temporaryFolder))
    await lookInto('temporary files', readFileSync(path), searcher);
  await lookAtFiles(server, searcher);
}

/** Everything in the server's home, or what is not the database's: that one is written to while it runs. */
export async function lookAtFiles(
  server: WatchedServer,
  searcher: Searcher,
  besideDatabase = false,
): Promise<number> {
  let looked = 0;
  const ahead: string[] = [];
  for (const path of filesBelow(server.home)) {
    const name = relative(server.home, path);
    const [part = ''] = name.split('/');
    if (part === 'outbox' || (besideDatabase && part === 'postgres')) continue;
    searcher.look('names of files', name);
    if (path.includes('/pg_wal/')) ahead.push(path);
    else if (part === 'postgres') searcher.look('files of PostgreSQL', readFileSync(path));
    else await lookInto(`files in ${part}`, readFileSync(path), searcher);
    looked += 1;
  }
  const segments = ahead.sort().map((path) => readFileSync(path));
  for (const written of writtenAhead(segments)) searcher.look('files of PostgreSQL', written);
  return looked;
}

export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
