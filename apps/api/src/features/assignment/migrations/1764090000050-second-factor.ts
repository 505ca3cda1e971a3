import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askSecondFactor, askNoSecondFactor } from '../../../platform/database/row-security.js';

const tables = ['work_item', 'planned_item', 'unassigned_case'] as const;

/** Who is to do what names people too, without asking participation. */
export class SecondFactorToSeeWork1764090000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await askSecondFactor(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await askNoSecondFactor(runner, table);
  }
}
