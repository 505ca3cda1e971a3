import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const member = actorIs.memberOf('organization_id');
const before = {
  organization: `${actorIs.memberOf('id')} OR ${actorIs.administrator}`,
  membership: member,
  approval: member,
} as const;

/**
 * Being a member gave the right to write the organization, its memberships and its approvals: a query of ours that forgot
 * to ask for a role would have made owners and verified organizations. The use cases decide, and write with the system's
 * right; a founder inserts what has applied. Whether something is a sample never changes [24], whoever writes.
 */
export class DecidedByUseCases1764020000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(before)) await write(runner, table, 'false');
    await runner.query(`ALTER POLICY organization_insert ON organization
      WITH CHECK (${actorIs.system} OR (state = 'applied' AND ${actorIs.account} IS NOT NULL))`);
    await runner.query('ALTER TABLE approval ADD COLUMN approvers integer NOT NULL DEFAULT 2');
    await runner.query('ALTER TABLE approval ALTER COLUMN approvers DROP DEFAULT');
    await runner.query(`
      CREATE FUNCTION chorus_keep_sample() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.sample IS DISTINCT FROM OLD.sample THEN
          RAISE EXCEPTION 'Whether % is a sample is set when it is made and never changes.', TG_TABLE_NAME
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`CREATE TRIGGER organization_sample_fixed BEFORE UPDATE OF sample ON organization
      FOR EACH ROW EXECUTE FUNCTION chorus_keep_sample()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER organization_sample_fixed ON organization');
    await runner.query('DROP FUNCTION chorus_keep_sample()');
    await runner.query('ALTER TABLE approval DROP COLUMN approvers');
    for (const [table, words] of Object.entries(before)) await write(runner, table, words);
    await runner.query(`ALTER POLICY organization_insert ON organization
      WITH CHECK (${actorIs.system} OR (${before.organization} OR (state = 'applied' AND ${actorIs.account} IS NOT NULL)))`);
  }
}

async function write(runner: QueryRunner, table: string, words: string): Promise<void> {
  const rule = `${actorIs.system} OR (${words})`;
  await runner.query(`ALTER POLICY ${table}_insert ON ${table} WITH CHECK (${rule})`);
  await runner.query(`ALTER POLICY ${table}_update ON ${table} USING (${rule}) WITH CHECK (${rule})`);
  await runner.query(`ALTER POLICY ${table}_delete ON ${table} USING (${rule})`);
}
