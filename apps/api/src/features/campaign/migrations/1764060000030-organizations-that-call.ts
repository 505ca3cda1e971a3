import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const before = `${actorIs.system} OR state = 'verified' OR ${actorIs.memberOf('id')} OR ${actorIs.administrator}`;

/**
 * Whoever sees a campaign sees who calls. A sample organization is never verified and has campaigns all the same: people
 * could join one and then not agree to anything towards it.
 */
export class OrganizationsThatCall1764060000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY organization_read ON organization USING (${before} OR EXISTS (
      SELECT 1 FROM campaign k WHERE k.organization_id = organization.id AND k.state NOT IN ('draft', 'ready')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY organization_read ON organization USING (${before})`);
  }
}
