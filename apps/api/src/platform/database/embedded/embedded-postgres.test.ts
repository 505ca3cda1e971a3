import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabase } from '../../../../../../test/support/database.js';

describe('the test database', () => {
  it('gives each test file a database of its own', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()];
    const client = new pg.Client({ connectionString: one.ownerUrl });
    await client.connect();
    const answer = await client.query<{ name: string }>('select current_database() as name');
    await client.end();
    expect(answer.rows[0]?.name).toBe(new URL(one.ownerUrl).pathname.slice(1));
    expect(one.ownerUrl).not.toBe(other.ownerUrl);
    const application = new pg.Client({ connectionString: one.appUrl });
    await application.connect();
    const who = await application.query('select session_user::text as login, current_user::text as role');
    await application.end();
    expect(who.rows[0]).toEqual({ login: 'chorus_login', role: 'chorus_app' });
    await one.drop();
    await other.drop();
  });
});
