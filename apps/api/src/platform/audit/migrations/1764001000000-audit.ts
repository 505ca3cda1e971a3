import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../database/row-security.js';

/** Append-only: the application may add entries and read its own, and has no right to change or remove any. */
export class Audit1764001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        account_id uuid,
        system_name text,
        operation text NOT NULL,
        subjects jsonb NOT NULL,
        request_id text,
        CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
        CONSTRAINT audit_entry_actor CHECK (actor_kind IN ('anonymous', 'account', 'system'))
      )`);
    await runner.query('CREATE INDEX audit_entry_by_time ON audit_entry (at)');
    await runner.query('ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY audit_entry_read ON audit_entry FOR SELECT USING (${actorIs.system} OR account_id = ${actorIs.account})`,
    );
    await runner.query('CREATE POLICY audit_entry_insert ON audit_entry FOR INSERT WITH CHECK (true)');
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM chorus_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry');
  }
}
