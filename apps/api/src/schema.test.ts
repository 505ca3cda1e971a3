import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource, EntitySchema } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { makeDataSource } from './platform/database/data-source.js';
import { databaseProblems } from './platform/database/guard.js';
import { tables } from './schema.js';

describe('the schema', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    owner = makeDataSource({ url: database.ownerUrl, tables: tables as EntitySchema[] });
    await owner.initialize();
  });

  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  test('what the migrations make is exactly what the tables say', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('no table stands without forced row security', async () => {
    expect(await databaseProblems(owner)).toEqual([]);
  });

  test('a table without forced row security would be named', async () => {
    await owner.query('CREATE TABLE forgotten (id uuid)');
    expect(await databaseProblems(owner)).toEqual(['Table "forgotten" has no forced row security.']);
    await owner.query('DROP TABLE forgotten');
  });

  // Each table that a policy asks about in its own words brings its policies along, and each step multiplied them: a stored
  // file's plan once had 860 lines and took 39 MB and tenths of a second a statement.
  test('a statement about one table is planned without the policies of half the others', async () => {
    const shown = owner.createQueryRunner();
    await shown.startTransaction();
    await shown.query('SET LOCAL ROLE chorus_app');
    const lines = new Map<string, number>();
    for (const { options } of tables) {
      const asked = { SELECT: `SELECT * FROM "${options.name}"`, DELETE: `DELETE FROM "${options.name}"` };
      for (const [right, statement] of Object.entries(asked)) {
        const [may] = (await shown.query('SELECT has_table_privilege($1, $2) AS may', [
          options.name,
          right,
        ])) as { may: boolean }[];
        if (may?.may === true)
          lines.set(statement, ((await shown.query(`EXPLAIN ${statement}`)) as unknown[]).length);
      }
    }
    await shown.rollbackTransaction();
    await shown.release();
    expect(lines.size).toBeGreaterThan(150);
    expect([...lines].filter(([, count]) => count > 200)).toEqual([]);
  });
});
