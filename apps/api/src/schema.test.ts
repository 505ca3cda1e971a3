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
});
