import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { inventory } from './personal-data.js';
import { camelCase, snakeCase } from './platform/database/naming.js';
import { ofOwner, ownedRows } from './platform/personal-data/owner-sql.js';
import { owners, pathsOf } from './platform/personal-data/personal-data.js';
import { tables } from './schema.js';

/** The register of migrations is TypeORM's and holds names of classes. */
const notOurs = ['schema_migration'];

describe('the inventory of personal data', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await testDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  test('declares every column of every table of the database once', async () => {
    const { rows } = await owner.query<{ column: string }>(
      `SELECT table_name || '.' || column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND NOT table_name = ANY ($1) ORDER BY 1`,
      [notOurs],
    );
    const declared = inventory.flatMap(({ table, columns }) =>
      Object.keys(columns).map((column) => `${table}.${snakeCase(column)}`),
    );
    expect(declared.sort()).toEqual(rows.map(({ column }) => column).sort());
  });

  test('calls sealed what the tables call sealed, and says whose key opens it', () => {
    const sealed = tables.flatMap(({ options }) =>
      Object.entries(options.columns)
        .filter(([name, one]) => name.startsWith('sealed') && one?.type === 'bytea')
        .map(([name]) => `${options.tableName ?? snakeCase(options.name)}.${name}`),
    );
    const declared = inventory.flatMap(({ table, columns }) =>
      Object.entries(columns)
        .filter(([, held]) => held === 'sealed')
        .map(([name]) => `${table}.${name}`),
    );
    expect(declared.sort()).toEqual(sealed.sort());
    for (const { columns, sealedFor } of inventory)
      if (Object.values(columns).includes('sealed')) expect(sealedFor).toBeDefined();
  });

  const led = inventory.flatMap((declaration) =>
    owners
      .filter((kind) => pathsOf(declaration, kind).length > 0)
      .map((kind) => ({ table: declaration.table, kind, declaration })),
  );
  test.each(led)('leads from a row of $table to its $kind', async ({ kind, declaration }) => {
    const nobody = '00000000-0000-7000-8000-000000000009';
    const { rows } = await owner.query(
      `SELECT * FROM "${declaration.table}" t WHERE ${ofOwner(declaration, kind)}`,
      [nobody],
    );
    expect(rows).toEqual([]);
    for (const sql of ownedRows(declaration, kind, '1 AS one'))
      expect((await owner.query(`${sql} LIMIT 1`)).rows.length).toBeLessThan(2);
  });

  test('loses no row of a person or case without having said what becomes of it', () => {
    const silent = inventory
      .filter((one) => pathsOf(one, 'person').length > 0 || pathsOf(one, 'case').length > 0)
      .filter(({ erasure }) => erasure.person === undefined)
      .map(({ table }) => table);
    expect(silent).toEqual([]);
  });

  const emptied = inventory.flatMap(({ table, columns, erasure }) =>
    Object.values(erasure).flatMap((fate) =>
      typeof fate === 'object' && 'empty' in fate ? [{ table, columns, empty: fate.empty }] : [],
    ),
  );
  test.each(emptied)('empties every sealed column and keyed hash of $table', ({ columns, empty }) => {
    const telling = Object.entries(columns)
      .filter(([, held]) => held === 'sealed' || held === 'keyed_hash')
      .map(([name]) => name);
    expect(Object.keys(empty).map(camelCase)).toEqual(expect.arrayContaining(telling));
  });

  test('keeps nothing that is sealed or looked up by a hash where it keeps a row as it is', () => {
    const kept = inventory.filter(({ erasure }) =>
      Object.values(erasure).some((fate) => typeof fate === 'object' && 'keep' in fate),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { columns } of kept)
      expect(Object.values(columns)).not.toEqual(expect.arrayContaining(['sealed']));
  });
});
