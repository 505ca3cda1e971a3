import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'written_decision_request', 'coverage_determination_request', 'drug_exception_request', 'internal_appeal', 'expedited_appeal', 'external_review', 'expedited_external_review', 'fair_hearing_request', 'judge_hearing_request', 'council_review_request', 'fast_track_review', 'continuation_of_benefits_request', 'good_cause_late_appeal', 'claim_file_request'`;

const allow = (types: string): string =>
  `ALTER TABLE submission DROP CONSTRAINT submission_filing_type_words,
     ADD CONSTRAINT submission_filing_type_words CHECK (filing_type IN (${types}))`;

/** A complaint to the office that oversees a plan is a filing like the others. */
export class Complaints1764110000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(`${before}, 'regulator_complaint'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(before));
  }
}
