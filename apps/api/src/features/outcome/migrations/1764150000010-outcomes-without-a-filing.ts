import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const ofThePerson = `${actorIs.system} OR ${actorIs.actingFor('person_id')}`;
const ofTheFiling = 'EXISTS (SELECT 1 FROM submission s WHERE s.id = submission_id)';

/** An outcome of a level that nobody filed here is seen by whoever the case takes part with; others follow the filing. */
export class OutcomesWithoutAFiling1764150000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY outcome_read ON outcome USING (${ofThePerson} OR ${ofTheFiling}
      OR (submission_id IS NULL AND EXISTS (SELECT 1 FROM participation p
            WHERE p.case_id = outcome.case_id AND p.state <> 'left' AND ${actorIs.memberOf('p.organization_id')})))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER POLICY outcome_read ON outcome USING (${ofThePerson} OR ${ofTheFiling})`);
  }
}
