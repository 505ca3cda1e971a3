import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimsSurge } from '@chorus/domain/playbook/claims-surge/claims-surge';
import { playbookRegistry, playbooks } from '@chorus/domain/playbook/registry';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { migrate } from '../database/migrate.js';

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

async function kinds(): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM playbook ORDER BY id');
  return rows.map(({ id }) => id);
}

describe('the rows of the kinds of campaign', () => {
  const ours = playbooks.all.map(({ key }) => key);

  test('are there for every registered kind once an installation is prepared', async () => {
    expect(await kinds()).toEqual(ours);
  });

  test('follow the registry an installation is brought up to date with, and outlive a kind that was taken out', async () => {
    const fifth = { ...claimsSurge, key: 'RECORDS_REQUEST' };
    await migrate(database.ownerUrl, playbookRegistry([...playbooks.all, fifth]));
    expect(await kinds()).toEqual([...ours, 'RECORDS_REQUEST'].sort());
    await migrate(database.ownerUrl, playbookRegistry([claimsSurge]));
    expect(await kinds()).toEqual([...ours, 'RECORDS_REQUEST'].sort());
  });
});
