import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { actPurposes } from '@chorus/domain/identity/authority';
import { permissions } from '@chorus/domain/identity/roles';
import { accessProblems, walkAccess } from '../../apps/api/src/platform/graphql/access.js';
import { accessPolicies } from '../../apps/api/src/policies.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../apps/api/src/generated/schema.graphql'), 'utf8'),
);

describe('the policies that the schema names', () => {
  let database: TestDatabase;
  let inDatabase: ReadonlySet<string>;

  beforeAll(async () => {
    database = await testDatabase();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>('SELECT policyname AS name FROM pg_policies');
    await client.end();
    inDatabase = new Set(rows.map(({ name }) => name));
  });
  afterAll(() => database.drop());

  test('every field of the committed schema has a rule, and every policy it names is known', () => {
    expect(accessProblems(schema, accessPolicies)).toEqual([]);
  });

  test('every known policy is named somewhere', () => {
    const named = new Set(walkAccess(schema).map(({ access }) => access?.policy));
    expect(Object.keys(accessPolicies).filter((name) => !named.has(name))).toEqual([]);
  });

  test('whatever a policy says of rows is a policy of the database', () => {
    const rows = Object.values(accessPolicies).flatMap((policy) => policy.rows);
    expect(rows.filter((name) => !inDatabase.has(name))).toEqual([]);
  });

  test.each(Object.entries(accessPolicies))(
    'something decides behind "%s"',
    (name, { decides, asks, rows }) => {
      expect(name === 'account: any' || decides.length + rows.length > 0).toBe(true);
      expect(decides.every((one) => typeof one === 'function')).toBe(true);
      const known: readonly string[] = [...actPurposes, ...permissions];
      expect(asks.filter((asked) => !known.includes(asked))).toEqual([]);
    },
  );
});
