import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

/** Authorities by invitation, with the paper seen; one record of oneself; rows changed by use cases only. */
export class AskingForAuthority1764010000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE authority ADD COLUMN invited_by uuid, ADD COLUMN accepted_at timestamptz,
      ADD CONSTRAINT authority_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id)`);
    await runner.query('UPDATE authority SET accepted_at = created_at');
    // Two tabs could enter somebody twice; the record that was there first is the one that goes on.
    await runner.query(`UPDATE authority a SET state = 'ended', ended_at = now()
      WHERE a.basis = 'self' AND a.state = 'in_force' AND EXISTS (SELECT 1 FROM authority b
        WHERE b.account_id = a.account_id AND b.basis = 'self' AND b.state = 'in_force' AND b.id < a.id)`);
    await runner.query(
      `CREATE UNIQUE INDEX authority_one_self_of_account ON authority (account_id) WHERE basis = 'self' AND state = 'in_force'`,
    );
    await runner.query('CREATE INDEX authority_by_person ON authority (person_id)');
    await runner.query(
      'CREATE INDEX authority_by_paper ON authority (evidence_file_id) WHERE evidence_file_id IS NOT NULL',
    );
    for (const command of ['update', 'delete'])
      await runner.query(`DROP POLICY authority_${command} ON authority`);
    // "FOR NO KEY UPDATE" asks the policy for updates too: whoever sees a row may hold it still, and write nothing.
    await runner.query(
      `CREATE POLICY authority_update ON authority FOR UPDATE
         USING (${actorIs.system} OR account_id = ${actorIs.account} OR ${actorIs.actingFor('person_id')} OR ${actorIs.administrator})
         WITH CHECK (${actorIs.system})`,
    );
    await runner.query(`CREATE POLICY authority_delete ON authority FOR DELETE USING (${actorIs.system})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const seen = `account_id = ${actorIs.account} OR ${actorIs.actingFor('person_id')} OR ${actorIs.administrator}`;
    await runner.query('DROP POLICY authority_update ON authority');
    await runner.query('DROP POLICY authority_delete ON authority');
    await runner.query(
      `CREATE POLICY authority_update ON authority FOR UPDATE USING (${actorIs.system} OR (${seen})) WITH CHECK (${actorIs.system} OR (${seen}))`,
    );
    await runner.query(
      `CREATE POLICY authority_delete ON authority FOR DELETE USING (${actorIs.system} OR (${seen}))`,
    );
    for (const index of ['authority_one_self_of_account', 'authority_by_person', 'authority_by_paper'])
      await runner.query(`DROP INDEX ${index}`);
    await runner.query('ALTER TABLE authority DROP COLUMN invited_by, DROP COLUMN accepted_at');
  }
}
