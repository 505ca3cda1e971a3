import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

const ofFiling = ['attempt', 'proof', 'filing_return'];

/** How a filing of confidential care went out, and what reminds of its date, is hidden with its case. */
export class ConfidentialSending1764140000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ofFiling) await keepConfidential(runner, table, 'chorus_hides_filing(submission_id)');
    await keepConfidential(runner, 'reminder', 'chorus_hides_case(case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...ofFiling, 'reminder']) await tellConfidential(runner, table);
  }
}
