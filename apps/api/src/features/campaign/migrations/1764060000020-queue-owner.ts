import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who answers for what waits in a campaign: the helper of the person, else who was named, else who made the campaign, else
 * the longest-standing owner or organizer; always somebody who is a member now. Null only for an asker who sees no
 * members.
 */
export class QueueOwner1764060000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE campaign ADD COLUMN queue_owner_id uuid');
    await runner.query(
      'ALTER TABLE campaign ADD CONSTRAINT campaign_queue_owner_id_fkey FOREIGN KEY (queue_owner_id) REFERENCES account(id)',
    );
    await runner.query(`
      CREATE FUNCTION chorus_queue_owner(campaign uuid, helper uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT m.account_id FROM campaign k JOIN membership m ON m.organization_id = k.organization_id
        WHERE k.id = $1 AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())
          AND (m.role IN ('owner', 'organizer') OR (m.role = 'navigator' AND m.account_id IN ($2, k.queue_owner_id)))
        ORDER BY m.account_id IS NOT DISTINCT FROM $2 DESC, m.account_id IS NOT DISTINCT FROM k.queue_owner_id DESC,
          m.account_id = k.created_by DESC, m.created_at, m.account_id
        LIMIT 1
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_queue_owner(uuid, uuid)');
    await runner.query('ALTER TABLE campaign DROP COLUMN queue_owner_id');
  }
}
