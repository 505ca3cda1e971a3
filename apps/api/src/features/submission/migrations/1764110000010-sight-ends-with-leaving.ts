import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const ofTheCase = `${actorIs.actingFor('person_id')} AND EXISTS (SELECT 1 FROM denial_case d WHERE d.id = case_id)`;

/**
 * A credit is history and stays when somebody leaves; sight is not, and ends then. The filing asks for its own case; the
 * credit, which knows none and names nothing but ids, for its person. What shows an outcome, an attempt, a proof or a
 * document asks whether the filing is seen, and follows.
 */
export class SightEndsWithLeaving1764110000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY submission_read ON submission USING (${actorIs.system} OR (${ofTheCase}) OR EXISTS (
      SELECT 1 FROM submission_credit c
      JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = submission.case_id AND p.state <> 'left'
      WHERE c.submission_id = submission.id AND ${actorIs.memberOf('c.organization_id')}))`);
    await runner.query(`ALTER POLICY submission_credit_read ON submission_credit
      USING (${actorIs.system} OR ${actorIs.actingFor('person_id')} OR (${actorIs.memberOf('organization_id')} AND EXISTS (
        SELECT 1 FROM participation p WHERE p.campaign_id = submission_credit.campaign_id
          AND p.person_id = submission_credit.person_id AND p.state <> 'left')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY submission_read ON submission USING (${actorIs.system} OR (${ofTheCase}) OR EXISTS (
      SELECT 1 FROM submission_credit c
      WHERE c.submission_id = submission.id AND ${actorIs.memberOf('c.organization_id')}))`);
    await runner.query(`ALTER POLICY submission_credit_read ON submission_credit
      USING (${actorIs.system} OR ${actorIs.actingFor('person_id')} OR ${actorIs.memberOf('organization_id')})`);
  }
}
