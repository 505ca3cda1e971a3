import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from '../../../platform/database/row-security.js';

const staff = `${actorIs.memberOf('organization_id')} OR ${actorIs.administrator}`;

/**
 * A change of an open campaign that goes beyond what was approved waits beside it for a second person. `approved` was a
 * state of no campaign: the approval itself says that.
 */
export class ChangesOnceOpen1764060000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE campaign ADD COLUMN proposed jsonb');
    await rewrite(runner, ['draft', 'ready', 'open', 'paused', 'closed', 'killed'], ['draft', 'ready']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE campaign DROP COLUMN proposed');
    await rewrite(
      runner,
      ['draft', 'ready', 'approved', 'open', 'paused', 'closed', 'killed'],
      ['draft', 'ready', 'approved'],
    );
  }
}

async function rewrite(
  runner: QueryRunner,
  states: readonly string[],
  hidden: readonly string[],
): Promise<void> {
  const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
  await runner.query('ALTER TABLE campaign DROP CONSTRAINT campaign_state_words');
  await runner.query(
    `ALTER TABLE campaign ADD CONSTRAINT campaign_state_words CHECK (state IN (${list(states)}))`,
  );
  await runner.query(
    `ALTER POLICY campaign_read ON campaign USING (${actorIs.system} OR (state NOT IN (${list(hidden)}) OR ${staff}))`,
  );
}
