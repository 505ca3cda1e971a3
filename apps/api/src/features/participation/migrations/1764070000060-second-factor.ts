import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askSecondFactor, askNoSecondFactor } from '../../../platform/database/row-security.js';

const tables = ['participation', 'consent_event'] as const;

/**
 * Sight of other people's cases runs through participation: cases, filings, outcomes and files ask it. So it is here, and
 * where an organization reads what people agreed to, that a mailbox alone shows nothing.
 */
export class SecondFactorToSeeOthers1764070000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await askSecondFactor(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await askNoSecondFactor(runner, table);
  }
}
