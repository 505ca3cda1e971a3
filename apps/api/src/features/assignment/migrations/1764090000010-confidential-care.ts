import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

const tables = ['work_item', 'unassigned_case'];

/** What stands around a confidential case is hidden with it. */
export class ConfidentialWork1764090000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await keepConfidential(runner, table, 'chorus_hides_case(case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await tellConfidential(runner, table);
  }
}
