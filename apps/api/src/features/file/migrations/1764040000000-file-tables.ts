import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** What is known of documents; their bytes lie sealed outside the database. */
export class File1764040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        sha256 text NOT NULL,
        origin text NOT NULL,
        sealed_name bytea,
        added_by uuid,
        added_at timestamptz NOT NULL,
        CONSTRAINT stored_file_state_words CHECK (state IN ('received', 'checked', 'kept', 'refused', 'erased')),
        CONSTRAINT stored_file_media_type_words CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'text/plain')),
        CONSTRAINT stored_file_origin_words CHECK (origin IN ('uploaded_by_person', 'uploaded_by_helper', 'inbound_reply', 'made_here')),
        CONSTRAINT stored_file_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `ALTER TABLE stored_file ADD CONSTRAINT stored_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)`,
    );
    await runner.query(
      `ALTER TABLE stored_file ADD CONSTRAINT stored_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id)`,
    );
    await runner.query(`CREATE INDEX stored_file_by_person ON stored_file (person_id, added_at)`);
    await protect(runner, 'stored_file', { read: `${actorIs.actingFor('person_id')}` });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stored_file']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
