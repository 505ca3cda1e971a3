import { system } from '@chorus/domain/shared/actor';
import type { Db, ReadTx } from '../database/db.js';
import type { FileStore } from '../files/file-store.js';
import type { Whose } from './renew-subject-keys.js';
import { isLinesOnly, type SealedTable } from './sealed-tables.js';
import { headLength, keyNumberOf, UnreadableSeal } from './sealing.js';
import { KeyDestroyed, type OpenKey, type Subject, type Vault } from './vault.js';

export interface SealingParts {
  readonly db: Db;
  readonly vault: Vault;
  readonly files: FileStore;
  /** Told before anything of a subject is sealed anew, by the number of the key that it was found under. */
  readonly found: (subject: Subject, number: number) => Promise<void>;
}

/** What one pass over everything sealed came to. */
export interface Pass {
  rows: number;
  files: number;
  /** Values and files that open under none of their subject's keys; left as they are. */
  unreadable: number;
  /** Whose those are: their older keys must stay. */
  readonly unfinished: Set<string>;
  /** Whose rows were not as they had been read, or were not let be written: whether they are done, another pass sees. */
  readonly missed: Set<string>;
}

export const emptyPass = (): Pass => ({
  rows: 0,
  files: 0,
  unreadable: 0,
  unfinished: new Set(),
  missed: new Set(),
});

/** Rows looked at in one read, by the first bytes of their values. */
const page = 500;
/** Rows a transaction writes. Small: whoever wants one of them meanwhile waits for the others too. */
const batch = 50;
const command = system('command-line');
const beforeAll = '00000000-0000-0000-0000-000000000000';

interface Head {
  readonly id: string;
  readonly subject: Subject;
  readonly key: OpenKey;
  /** Where the row's bytes lie in the file store. */
  readonly bytes: string | null;
  readonly heads: readonly (Buffer | null)[];
  readonly staleColumns: boolean;
}

/**
 * Seals everything of a table that is not under its subject's key that writes anew, in the order of ids and in small
 * transactions. A value is replaced only while it stands as it was read: a row changed meanwhile was changed by somebody whose
 * values are of the newer key, or is found by the next pass. Nothing remembers how far it came: what is under an older key
 * is what is left to do. Who was erased, or is while this goes on, is left alone.
 */
export async function sealAnew(
  parts: SealingParts,
  table: SealedTable,
  whose: Whose,
  pass: Pass,
  step: () => void,
): Promise<void> {
  for (let after = beforeAll; ;) {
    const found = await parts.db.read(command, (tx) => headsOf(tx, table, whose, after));
    const heads: Head[] = [];
    for (const row of found) {
      const key = await keyOrNull(parts.vault, row.subject);
      if (key !== null)
        heads.push({ ...row, key, staleColumns: row.heads.some((head) => isStale(head, key)) });
    }
    for (const { subject, key, heads: values } of heads)
      for (const value of values)
        if (value !== null && isStale(value, key)) await tell(parts, subject, value);
    const stale = heads.filter(({ staleColumns }) => staleColumns);
    for (let i = 0; i < stale.length; i += batch) {
      await sealRows(parts, table, stale.slice(i, i + batch), pass);
      step();
    }
    if (table.bytes !== null) await sealFiles(parts, table, heads, pass, step);
    const last = found[found.length - 1];
    if (last === undefined || found.length < page) return;
    after = last.id;
  }
}

/** Empty values are what an erasure left. */
const isStale = (sealed: Buffer | null, key: OpenKey): boolean =>
  sealed !== null && sealed.length > 0 && keyNumberOf(sealed) !== key.number;

async function tell({ found }: SealingParts, subject: Subject, sealed: Buffer): Promise<void> {
  const number = keyNumberOf(sealed);
  if (number !== null) await found(subject, number);
}

interface FoundHead {
  readonly id: string;
  readonly subject: Subject;
  readonly bytes: string | null;
  readonly heads: readonly (Buffer | null)[];
}

async function headsOf(tx: ReadTx, table: SealedTable, whose: Whose, after: string): Promise<FoundHead[]> {
  const heads = table.columns.map((name, i) => `substring(${name} FROM 1 FOR ${headLength}) AS h${i}`);
  const owners = table.owners.map(({ column }, i) => `${column} AS o${i}`);
  const bytes = table.bytes === null ? [] : [`${table.bytes} AS bytes`];
  const ids = whose?.map((subject) => subject.slice(subject.indexOf('-') + 1)) ?? null;
  const narrowed = table.owners.map(({ column }) => `${column} = ANY ($2)`).join(' OR ');
  const rows = await tx.rows<Record<string, unknown>>(
    `SELECT id, ${[...owners, ...bytes, ...heads].join(', ')} FROM "${table.table}"
     WHERE id > $1 ${ids === null ? '' : `AND (${narrowed})`} ORDER BY id LIMIT ${page}`,
    ids === null ? [after] : [after, ids],
  );
  return rows.flatMap((row) => {
    const owner = table.owners.findIndex((_, i) => row[`o${i}`] !== null);
    const subject = table.owners[owner]?.subjectOf(row[`o${owner}`] as string);
    if (subject === undefined || whose?.includes(subject) === false) return [];
    return {
      id: row.id as string,
      subject,
      bytes: (row.bytes as string | null | undefined) ?? null,
      heads: table.columns.map((_, i) => row[`h${i}`] as Buffer | null),
    };
  });
}

async function keyOrNull(vault: Vault, subject: Subject): Promise<OpenKey | null> {
  try {
    return await vault.existingKey(subject);
  } catch (error) {
    if (error instanceof KeyDestroyed || error instanceof UnreadableSeal) return null;
    throw error;
  }
}

interface Sealed {
  readonly id: string;
  readonly before: readonly (Buffer | null)[];
  readonly after: readonly (Buffer | null)[];
}

async function sealRows(
  { db }: SealingParts,
  table: SealedTable,
  heads: readonly Head[],
  pass: Pass,
): Promise<void> {
  const rows = await db.read(command, (tx) =>
    tx.rows<Record<string, Buffer | string | null>>(
      `SELECT id, ${table.columns.map((name, i) => `${name} AS c${i}`).join(', ')} FROM "${table.table}" WHERE id = ANY ($1)`,
      [heads.map(({ id }) => id)],
    ),
  );
  const keys = new Map(heads.map((head) => [head.id, head]));
  const sealed: Sealed[] = [];
  for (const row of rows) {
    const head = keys.get(row.id as string);
    if (head === undefined) continue;
    const before = table.columns.map((_, i) => row[`c${i}`] as Buffer | null);
    const after = before.map((value, i) => {
      const place = { table: table.table, column: table.columns[i] ?? '', row: head.id };
      return value === null || !isStale(value, head.key) ? value : anew(head, place, value, pass);
    });
    if (after.some((value, i) => value !== before[i])) sealed.push({ id: head.id, before, after });
  }
  if (sealed.length === 0) return;
  const written = await write(db, table, sealed);
  pass.rows += written;
  if (written < sealed.length) for (const { id } of sealed) pass.missed.add(keys.get(id)?.subject ?? '');
}

/** The value itself where it does not open. */
function anew(
  { key, subject }: Head,
  place: Parameters<OpenKey['openBytes']>[0],
  value: Buffer,
  pass: Pass,
): Buffer {
  try {
    return key.sealBytes(place, key.openBytes(place, value));
  } catch (error) {
    if (!(error instanceof UnreadableSeal)) throw error;
    pass.unreadable += 1;
    pass.unfinished.add(subject);
    return value;
  }
}

function write(db: Db, table: SealedTable, sealed: readonly Sealed[]): Promise<number> {
  const ids = sealed.map(({ id }) => id);
  if (isLinesOnly(table)) return writeLines(db, table, ids, sealed);
  const values = table.columns.flatMap((_, i) => [
    sealed.map(({ before }) => before[i] ?? null),
    sealed.map(({ after }) => after[i] ?? null),
  ]);
  const each = <T>(of: (name: string, i: number) => T): T[] => table.columns.map(of);
  return db.transaction(command, (tx) =>
    tx.execute(
      `UPDATE "${table.table}" t SET ${each((name, i) => `${name} = n.a${i}`).join(', ')}
       FROM unnest($1::uuid[], ${values.map((_, i) => `$${i + 2}::bytea[]`).join(', ')})
         AS n (id, ${each((_, i) => `b${i}, a${i}`).join(', ')})
       WHERE t.id = n.id AND ${each((name, i) => `t.${name} IS NOT DISTINCT FROM n.b${i}`).join(' AND ')}`,
      [ids, ...values],
    ),
  );
}

/** Column by column; the function of the database takes no more. */
function writeLines(
  db: Db,
  table: SealedTable,
  ids: readonly string[],
  sealed: readonly Sealed[],
): Promise<number> {
  return db.transaction(command, async (tx) => {
    let most = 0;
    for (const [i, column] of table.columns.entries()) {
      const { written } = await tx.one<{ written: number }>(
        'SELECT chorus_seal_lines_anew($1, $2, $3, $4, $5) AS written',
        [
          table.table,
          column,
          ids,
          sealed.map(({ before }) => before[i]),
          sealed.map(({ after }) => after[i]),
        ],
      );
      most = Math.max(most, written);
    }
    return most;
  });
}

async function sealFiles(
  parts: SealingParts,
  { table, bytes }: SealedTable,
  heads: readonly Head[],
  pass: Pass,
  step: () => void,
): Promise<void> {
  const { db, files } = parts;
  const replaced: string[] = [];
  for (const head of heads) {
    if (head.bytes === null) continue;
    const begins = await files.head(head.bytes, headLength);
    if (begins === null || !isStale(begins, head.key)) continue;
    await tell(parts, head.subject, begins);
    const sealed = await files.get(head.bytes);
    if (sealed === null) continue;
    const fresh = anew(head, { table, column: 'bytes', row: head.id }, sealed, pass);
    if (fresh === sealed || !(await files.replace(head.bytes, fresh))) continue;
    pass.files += 1;
    replaced.push(head.bytes);
    step();
  }
  if (replaced.length === 0) return;
  // A file erased while it was replaced has come back: without a row, and soon without a key. It goes at once.
  const left = await db.read(command, (tx) =>
    tx.rows<{ bytes: string }>(`SELECT ${bytes} AS bytes FROM "${table}" WHERE ${bytes} = ANY ($1)`, [
      replaced,
    ]),
  );
  const known = new Set(left.map((row) => row.bytes));
  for (const gone of replaced.filter((key) => !known.has(key))) await files.remove(gone);
}
