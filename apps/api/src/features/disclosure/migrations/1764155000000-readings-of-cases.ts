import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepConfidential, tellConfidential } from '../../../platform/database/row-security.js';

/** That a confidential case, or a document hidden with one, was opened is as confidential as the thing itself. */
export class ReadingsOfCases1764155000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keepConfidential(
      runner,
      'reading',
      `CASE WHEN case_id IS NOT NULL THEN chorus_hides_case(case_id)
            WHEN thing = 'file' THEN chorus_hides_file(thing_id, person_id, NULL) ELSE false END`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await tellConfidential(runner, 'reading');
  }
}
