import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../../platform/database/row-security.js';

/** What counsel read before clinicians are asked. Members see it; a use case that asked for the right to edit writes it. */
export class CounselChecklist1764105000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counsel_checklist (
        id uuid NOT NULL,
        campaign_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        sealed_counsel bytea NOT NULL,
        read_on date NOT NULL,
        confirmed text[] NOT NULL,
        template_versions text[] NOT NULL,
        recorded_by uuid,
        recorded_at timestamptz NOT NULL,
        CONSTRAINT counsel_checklist_pkey PRIMARY KEY (id)
      )`);
    for (const [name, target] of [
      ['campaign_id', 'campaign'],
      ['organization_id', 'organization'],
      ['recorded_by', 'account'],
    ] as const)
      await runner.query(
        `ALTER TABLE counsel_checklist ADD CONSTRAINT counsel_checklist_${name}_fkey FOREIGN KEY (${name}) REFERENCES ${target}(id)`,
      );
    await runner.query(
      'CREATE INDEX counsel_checklist_by_campaign ON counsel_checklist (campaign_id, recorded_at)',
    );
    await protect(runner, 'counsel_checklist', {
      read: actorIs.memberOf('organization_id'),
      write: 'false',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counsel_checklist');
  }
}
