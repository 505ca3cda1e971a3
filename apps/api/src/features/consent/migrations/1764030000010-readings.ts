import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/**
 * Who opened what of somebody they do not act for. Written by whoever opens it, shown to those who act for the person;
 * the application may add lines and has no right to change any.
 */
export class Readings1764030000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        case_id uuid,
        thing text NOT NULL,
        thing_id uuid NOT NULL,
        account_id uuid NOT NULL,
        organization_id uuid,
        roles text[] NOT NULL,
        helper boolean NOT NULL,
        hour timestamptz NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT reading_thing_words CHECK (thing IN ('case', 'case_facts', 'file', 'submission', 'document', 'submission_standing')),
        CONSTRAINT reading_pkey PRIMARY KEY (id),
        CONSTRAINT reading_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
        CONSTRAINT reading_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
        CONSTRAINT reading_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
      )`);
    await runner.query('CREATE UNIQUE INDEX reading_once ON reading (account_id, thing, thing_id, hour)');
    await runner.query('CREATE INDEX reading_by_person ON reading (person_id, at, id)');
    await protect(runner, 'reading', {
      read: `${actorIs.actingFor('person_id')} OR account_id = ${actorIs.account}`,
      write: `account_id = ${actorIs.account}`,
    });
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON reading FROM chorus_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading');
  }
}
