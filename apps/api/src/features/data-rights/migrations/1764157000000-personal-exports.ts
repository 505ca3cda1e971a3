import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** Copies people take along. Whoever asked for one sees it; it is written with the system's right by what makes it. */
export class PersonalExports1764157000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE personal_export (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        person_id uuid,
        state text NOT NULL,
        language text NOT NULL,
        asked_at timestamptz NOT NULL,
        bytes_key uuid,
        ready_at timestamptz,
        expires_at timestamptz,
        CONSTRAINT personal_export_state_words CHECK (state IN ('asked', 'ready', 'failed', 'gone')),
        CONSTRAINT personal_export_ready_has_bytes CHECK ((state = 'ready') = (bytes_key IS NOT NULL)
          AND (state <> 'ready' OR expires_at IS NOT NULL)),
        CONSTRAINT personal_export_pkey PRIMARY KEY (id),
        CONSTRAINT personal_export_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT personal_export_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
      )`);
    await runner.query('CREATE INDEX personal_export_by_account ON personal_export (account_id, asked_at)');
    await runner.query('CREATE INDEX personal_export_by_person ON personal_export (person_id)');
    await runner.query('CREATE UNIQUE INDEX personal_export_by_bytes ON personal_export (bytes_key)');
    await runner.query(
      `CREATE INDEX personal_export_due ON personal_export (expires_at) WHERE state = 'ready'`,
    );
    await protect(runner, 'personal_export', { read: `account_id = ${actorIs.account}`, write: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE personal_export');
  }
}
