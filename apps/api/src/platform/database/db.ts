import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { PoolClient } from 'pg';
import { DataSource, type EntitySchema, type QueryRunner } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { beginAs, sightOf } from './actor-settings.js';
import { namedQuery, namedWrite, noticeChangedTables, rowsOf, type Sight } from './rows.js';
import { snakeCase } from './naming.js';

declare const txBrand: unique symbol;

export type Insertable<E> = { [K in keyof E as undefined extends E[K] ? never : K]: E[K] } & Partial<E>;

export interface InsertOptions {
  /** `nothing`: a row that meets a unique or exclusion constraint is left out instead of raising. */
  readonly onConflict?: 'raise' | 'nothing';
}

/** What a short read sees: rows that row security lets the actor see, and no way to write. */
export interface ReadTx {
  readonly actor: Actor;
  /** All rows of a query, keys in camelCase. */
  rows<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** Exactly one row; anything else throws, because then the query was wrong, not the person. */
  one<T>(sql: string, params?: readonly unknown[]): Promise<T>;
  maybe<T>(sql: string, params?: readonly unknown[]): Promise<T | null>;
}

/** A writing transaction. Only `Db.transaction` makes one, and every write takes it as its first argument. */
export interface Tx extends ReadTx {
  readonly [txBrand]: true;
  /** Number of rows written. */
  insert<E extends object>(
    table: EntitySchema<E>,
    rows: Insertable<E> | readonly Insertable<E>[],
    options?: InsertOptions,
  ): Promise<number>;
  update<E extends object>(table: EntitySchema<E>, where: Partial<E>, patch: Partial<E>): Promise<number>;
  remove<E extends object>(table: EntitySchema<E>, where: Partial<E>): Promise<number>;
  /** Runs a statement and answers how many rows it touched. */
  execute(sql: string, params?: readonly unknown[]): Promise<number>;
  /** `FOR NO KEY UPDATE`: this row is about to change. */
  lock<E extends object>(table: EntitySchema<E>, id: string): Promise<E | null>;
  /** `FOR SHARE`: this row must stay as it was read. */
  hold<E extends object>(table: EntitySchema<E>, id: string): Promise<E | null>;
  /**
   * Runs `work` with the system's sight inside this transaction: for a step that a use case has decided is allowed
   * though the actor has no such right of their own (accepting an invitation, founding an organization, comparing
   * with rows the person must not see). The actor stays who they are for the audit trail.
   */
  elevated<T>(work: () => Promise<T>): Promise<T>;
}

@Injectable()
export class Db {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction as `actor`. It commits when `work` returns a value, and rolls back when it
   * throws or returns a Refusal: a refused use case leaves nothing behind. Of two that wait for each other PostgreSQL ends
   * one; that one begins once more, because its person did nothing wrong and the other is done by then.
   */
  async transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.once(actor, work);
    } catch (error) {
      if (!isDeadlock(error)) throw error;
      return this.once(actor, work);
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return await inTransaction(client, beginAs(actor, 'read write'), () =>
        work(new RunningTx(actor, client, runner) as unknown as Tx),
      );
    } finally {
      await runner.release();
    }
  }

  /** A short read-only transaction as `actor`; loaders batch inside one of these. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return await inTransaction(client, beginAs(actor, 'read only'), () =>
        work(new RunningReadTx(actor, client)),
      );
    } finally {
      await runner.release();
    }
  }
}

async function inTransaction<T>(client: PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  let open = false;
  try {
    await client.query(begin);
    open = true;
    const result = await work();
    open = false;
    await client.query(isRefusal(result) ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    if (open || isOpenAfterBegin(error))
      await client.query('ROLLBACK').catch(() => undefinedConnection(client));
    noticeChangedTables(error);
    throw error;
  }
}

const isDeadlock = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '40P01';

/** A failure inside the opening batch leaves the transaction aborted but open. */
const isOpenAfterBegin = (error: unknown): boolean => (error as { code?: string }).code !== undefined;

/** The connection is gone, so the server has rolled back already; the pool drops broken clients by itself. */
function undefinedConnection(_client: PoolClient): void {}

class RunningReadTx implements ReadTx {
  protected sight: Sight;

  constructor(
    readonly actor: Actor,
    protected readonly client: PoolClient,
  ) {
    this.sight = actor.kind === 'system' ? 'system' : 'account';
  }

  async rows<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return rowsOf<T>(await this.client.query(namedQuery(sql, params, this.sight)));
  }

  async one<T>(sql: string, params: readonly unknown[] = []): Promise<T> {
    const rows = await this.rows<T>(sql, params);
    if (rows.length !== 1) throw new Error(`Expected exactly one row, found ${rows.length}.`);
    return rows[0] as T;
  }

  async maybe<T>(sql: string, params: readonly unknown[] = []): Promise<T | null> {
    const rows = await this.rows<T>(sql, params);
    if (rows.length > 1) throw new Error(`Expected at most one row, found ${rows.length}.`);
    return rows[0] ?? null;
  }
}

class RunningTx extends RunningReadTx {
  private elevations = 0;
  /** An elevated step is over and its sight not yet taken back: that is done before anything more is asked. */
  private sightOwed = false;

  constructor(
    actor: Actor,
    client: PoolClient,
    private readonly runner: QueryRunner,
  ) {
    super(actor, client);
  }

  async insert<E extends object>(
    table: EntitySchema<E>,
    rows: Insertable<E> | readonly Insertable<E>[],
    options: InsertOptions = {},
  ): Promise<number> {
    const values = (Array.isArray(rows) ? rows : [rows]) as QueryDeepPartialEntity<E>[];
    if (values.length === 0) return 0;
    let insert = this.runner.manager
      .createQueryBuilder()
      .insert()
      .into(table)
      .values(values)
      .updateEntity(false);
    if (options.onConflict === 'nothing') insert = insert.orIgnore();
    const [sql, params] = insert.getQueryAndParameters();
    return this.execute(sql, params as unknown[]);
  }

  async update<E extends object>(
    table: EntitySchema<E>,
    where: Partial<E>,
    patch: Partial<E>,
  ): Promise<number> {
    const update = this.runner.manager
      .createQueryBuilder()
      .update(table)
      .set(patch as QueryDeepPartialEntity<E>)
      .where(requireCondition(where));
    const [sql, params] = update.updateEntity(false).getQueryAndParameters();
    return this.execute(sql, params as unknown[]);
  }

  async remove<E extends object>(table: EntitySchema<E>, where: Partial<E>): Promise<number> {
    const remove = this.runner.manager
      .createQueryBuilder()
      .delete()
      .from(table)
      .where(requireCondition(where));
    const [sql, params] = remove.getQueryAndParameters();
    return this.execute(sql, params as unknown[]);
  }

  override async rows<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    await this.ownSight();
    return super.rows<T>(sql, params);
  }

  async execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    await this.ownSight();
    const result = await this.client.query(namedWrite(sql, params, this.sight));
    return result.rowCount ?? 0;
  }

  lock<E extends object>(table: EntitySchema<E>, id: string): Promise<E | null> {
    return this.byId(table, id, 'FOR NO KEY UPDATE');
  }

  hold<E extends object>(table: EntitySchema<E>, id: string): Promise<E | null> {
    return this.byId(table, id, 'FOR SHARE');
  }

  async elevated<T>(work: () => Promise<T>): Promise<T> {
    if (this.actor.kind === 'system') return work();
    if (this.sightOwed) this.sightOwed = false;
    else if (this.elevations === 0) await this.seeAs('system');
    this.elevations += 1;
    try {
      return await work();
    } finally {
      this.elevations -= 1;
      this.sightOwed = this.elevations === 0;
    }
  }

  /**
   * Taken back when something is asked again, and not at once: most transactions end with an elevated step, and between it
   * and the commit a journey to the database would keep others waiting for the rows it holds.
   */
  private async ownSight(): Promise<void> {
    if (!this.sightOwed) return;
    this.sightOwed = false;
    // Said first: what is asked at the same time comes after it on the wire, and is planned for it.
    this.sight = 'account';
    await this.seeAs(this.actor.kind);
  }

  private async seeAs(kind: Actor['kind']): Promise<void> {
    await this.client.query(`SELECT ${sightOf(kind)}`);
    this.sight = kind === 'system' ? 'system' : 'account';
  }

  private byId<E extends object>(table: EntitySchema<E>, id: string, strength: string): Promise<E | null> {
    const name = table.options.tableName ?? snakeCase(table.options.name);
    return this.maybe<E>(`SELECT * FROM "${name}" WHERE id = $1 ${strength}`, [id]);
  }
}

/** An empty condition would touch every row; no use case ever means that. */
function requireCondition<E extends object>(where: Partial<E>): Partial<E> {
  const given = Object.values(where).filter((value) => value !== undefined);
  if (given.length === 0) throw new Error('A write without a condition would touch every row.');
  return where;
}
