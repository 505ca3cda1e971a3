import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when an organization's facts are vouched for. For those of before it stands in the audit trail. */
export class VerifiedSince1764190000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization ADD COLUMN verified_at timestamptz');
    await runner.query(`SELECT set_config('chorus.actor_kind', 'system', true)`);
    await runner.query(
      `UPDATE organization o SET verified_at = v.at FROM (
         SELECT s.id, max(e.at) AS at FROM audit_entry e
         CROSS JOIN LATERAL jsonb_to_recordset(e.subjects) AS s (kind text, id uuid)
         WHERE e.operation = 'organization.verified' AND s.kind = 'organization' GROUP BY s.id) v
       WHERE o.id = v.id AND o.state <> 'applied'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP COLUMN verified_at');
  }
}
