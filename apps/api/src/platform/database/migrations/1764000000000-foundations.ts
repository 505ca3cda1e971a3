import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What row security and the clocks stand on. The functions about an account answer nothing until the features that
 * own accounts, authorities and memberships replace them: the platform knows no feature.
 */
export class Foundations1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE home (
        id smallint NOT NULL,
        sample boolean NOT NULL,
        business_now timestamptz,
        CONSTRAINT home_pkey PRIMARY KEY (id),
        CONSTRAINT home_single CHECK (id = 1),
        CONSTRAINT home_virtual_only_in_sample CHECK (business_now IS NULL OR sample)
      )`);
    await runner.query(`INSERT INTO home (id, sample, business_now) VALUES (1, false, NULL)`);
    // Everybody reads the time; only the system moves it.
    await runner.query('ALTER TABLE home ENABLE ROW LEVEL SECURITY');
    await runner.query('CREATE POLICY home_read ON home FOR SELECT USING (true)');
    await runner.query(
      `CREATE POLICY home_update ON home FOR UPDATE USING (current_setting('chorus.actor_kind', true) = 'system')`,
    );
    await runner.query('ALTER TABLE home FORCE ROW LEVEL SECURITY');
    await runner.query(`
      CREATE FUNCTION chorus_business_now() RETURNS timestamptz LANGUAGE sql STABLE AS
        $$ SELECT coalesce(business_now, now()) FROM home WHERE id = 1 $$`);
    await runner.query(`
      CREATE FUNCTION chorus_today() RETURNS date LANGUAGE sql STABLE AS
        $$ SELECT (chorus_business_now() AT TIME ZONE 'UTC')::date $$`);
    await runner.query(`
      CREATE FUNCTION chorus_is_system() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(current_setting('chorus.actor_kind', true), '') = 'system' $$`);
    await runner.query(`
      CREATE FUNCTION chorus_account_id() RETURNS uuid LANGUAGE sql STABLE AS
        $$ SELECT nullif(current_setting('chorus.account_id', true), '')::uuid $$`);
    await runner.query(`
      CREATE FUNCTION chorus_person_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT coalesce(nullif(current_setting('chorus.person_ids', true), ''), '{}')::uuid[] $$`);
    await runner.query(`
      CREATE FUNCTION chorus_organization_ids() RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT coalesce(nullif(current_setting('chorus.organization_ids', true), ''), '{}')::uuid[] $$`);
    await runner.query(`
      CREATE FUNCTION chorus_is_administrator() RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT coalesce(current_setting('chorus.administrator', true), '') = 'true' $$`);
    await runner.query(`
      CREATE FUNCTION chorus_administrates(account uuid) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT false $$`);
    await runner.query(`
      CREATE FUNCTION chorus_persons_of(account uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT '{}'::uuid[] $$`);
    await runner.query(`
      CREATE FUNCTION chorus_organizations_of(account uuid) RETURNS uuid[] LANGUAGE sql STABLE AS
        $$ SELECT '{}'::uuid[] $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'chorus_organizations_of(uuid)',
      'chorus_persons_of(uuid)',
      'chorus_administrates(uuid)',
      'chorus_is_administrator()',
      'chorus_organization_ids()',
      'chorus_person_ids()',
      'chorus_account_id()',
      'chorus_is_system()',
      'chorus_today()',
      'chorus_business_now()',
    ]) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query('DROP TABLE home');
  }
}
