import type { ErasureKind } from '@chorus/domain/data-rights/erasure';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { snakeCase } from '../../platform/database/naming.js';
import { ofOwner, ownedRows } from '../../platform/personal-data/owner-sql.js';
import { pathsOf, type Fate, type PersonalData } from '../../platform/personal-data/personal-data.js';
import type { ErasureRow } from './erasure.table.js';
import { INVENTORY } from './inventory.js';

/** What of one table goes. */
export interface Owned {
  readonly declaration: PersonalData;
  readonly fate: Exclude<Fate, { readonly keep: string }>;
  /** Empty for the few tables whose rows have no id: they go by their condition. */
  readonly ids: readonly string[];
}

export type Erased = Pick<ErasureRow, 'id' | 'kind' | 'personId' | 'accountId' | 'caseId'>;

const ownerIdOf = ({ kind, personId, accountId, caseId }: Erased): string => {
  const id = { person: personId, account: accountId, case: caseId }[kind];
  if (id === null) throw new Error('An erasure is of somebody.');
  return id;
};

const hasId = ({ columns }: PersonalData): boolean => 'id' in columns;

/** Tables whose lines the application may only add to; see the migration. */
const appendOnly = new Set(['case_call', 'reading', 'submission_signature', 'submission_move']);

/** Children before parents, as the foreign keys of the database stand; a reference to the own table does not count. */
const references = `
  SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent
  FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.conrelid <> c.confrelid`;

/** Finds and removes what the inventory says goes. A table that is declared needs nothing here. */
@Injectable()
export class OwnedRows {
  constructor(@Inject(INVENTORY) readonly inventory: readonly PersonalData[]) {}

  /** What is kept of them and goes, or is emptied. */
  going(kind: ErasureKind): readonly { declaration: PersonalData; fate: Fate }[] {
    return this.inventory.flatMap((declaration) => {
      const fate = declaration.erasure[kind === 'account' ? 'account' : 'person'];
      return fate === undefined || pathsOf(declaration, kind).length === 0 ? [] : [{ declaration, fate }];
    });
  }

  /** Everything that goes, found before anything has gone: some of it is found through the rest. */
  async find(tx: ReadTx, erased: Erased): Promise<readonly Owned[]> {
    const owned: Owned[] = [];
    for (const { declaration, fate } of this.going(erased.kind)) {
      if (fate !== 'delete' && 'keep' in fate) continue;
      const ids = hasId(declaration) ? await this.idsOf(tx, declaration, erased) : [];
      owned.push({ declaration, fate, ids });
    }
    return owned;
  }

  /** The keys of the bytes in the file store that go with what was found. */
  async bytesOf(tx: ReadTx, owned: readonly Owned[]): Promise<readonly string[]> {
    const keys: string[] = [];
    for (const { declaration, fate, ids } of owned) {
      if (declaration.bytes === undefined || fate !== 'delete') continue;
      const column = snakeCase(declaration.bytes);
      const rows = await tx.rows<{ key: string }>(
        `SELECT ${column} AS key FROM "${declaration.table}" WHERE id = ANY ($1) AND ${column} IS NOT NULL`,
        [ids],
      );
      keys.push(...rows.map(({ key }) => key));
    }
    return keys;
  }

  /** Of rows that would be deleted: what a finished erasure leaves none of. */
  async anyLeft(tx: ReadTx, erased: Erased): Promise<boolean> {
    const found = await this.find(tx, erased);
    return found.some(({ fate, ids }) => fate === 'delete' && ids.length > 0);
  }

  /** Removes and empties, in one transaction. Answers how many rows went, by table. */
  async remove(tx: Tx, erased: Erased, owned: readonly Owned[]): Promise<Readonly<Record<string, number>>> {
    const removed: Record<string, number> = {};
    for (const one of await childrenFirst(tx, owned)) {
      const count = await this.removeOf(tx, erased, one);
      if (count > 0) removed[one.declaration.table] = count;
    }
    return removed;
  }

  private async removeOf(tx: Tx, erased: Erased, { declaration, fate, ids }: Owned): Promise<number> {
    const { table } = declaration;
    if (fate !== 'delete') {
      const set = Object.entries(fate.empty).map(([name, sql]) => `${snakeCase(name)} = ${sql}`);
      return tx.execute(`UPDATE "${table}" SET ${set.join(', ')} WHERE id = ANY ($1)`, [ids]);
    }
    if (!hasId(declaration))
      return tx.execute(`DELETE FROM "${table}" t WHERE ${ofOwner(declaration, erased.kind)}`, [
        ownerIdOf(erased),
      ]);
    if (ids.length === 0) return 0;
    if (!appendOnly.has(table)) return tx.execute(`DELETE FROM "${table}" WHERE id = ANY ($1)`, [ids]);
    const { gone } = await tx.one<{ gone: number }>('SELECT chorus_erase_lines($1, $2, $3) AS gone', [
      erased.id,
      table,
      ids,
    ]);
    return gone;
  }

  private async idsOf(tx: ReadTx, declaration: PersonalData, erased: Erased): Promise<readonly string[]> {
    const ownerId = ownerIdOf(erased);
    const rows = await tx.rows<{ id: string }>(
      `SELECT t.id FROM "${declaration.table}" t WHERE ${ofOwner(declaration, erased.kind)} ORDER BY t.id`,
      [ownerId],
    );
    const ids = rows.map(({ id }) => id);
    if (erased.kind !== 'case' || declaration.shared !== true || ids.length === 0) return ids;
    const others = new Set<string>();
    for (const sql of ownedRows(declaration, 'case', 't.id AS id')) {
      const elsewhere = await tx.rows<{ id: string }>(
        `SELECT one.id FROM (${sql}) one WHERE one.id = ANY ($1) AND one.owner <> $2`,
        [ids, ownerId],
      );
      for (const { id } of elsewhere) others.add(id);
    }
    return ids.filter((id) => !others.has(id));
  }
}

async function childrenFirst(tx: ReadTx, owned: readonly Owned[]): Promise<readonly Owned[]> {
  const all = await tx.rows<{ child: string; parent: string }>(references);
  const waiting = new Map(owned.map((one) => [one.declaration.table, one]));
  const ordered: Owned[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.keys()].filter(
      (table) => !all.some(({ child, parent }) => parent === table && waiting.has(child)),
    );
    if (free.length === 0) throw new Error('Tables that point at each other cannot be erased in any order.');
    for (const table of free) {
      const one = waiting.get(table);
      if (one !== undefined) ordered.push(one);
      waiting.delete(table);
    }
  }
  return ordered;
}
