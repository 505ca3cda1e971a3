import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who agrees that data of people is taken out sees what: whether with stories, how many people, which columns. Requests of
 * different members stand beside each other, since each is for one member's hands.
 */
export class WhatAnExportHolds1764020000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE approval ADD COLUMN facts jsonb');
    await runner.query('DROP INDEX approval_one_open');
    await runner.query(
      `CREATE UNIQUE INDEX approval_one_open ON approval (subject, subject_id) WHERE state IN ('requested', 'approved') AND subject <> 'personal_export'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX approval_one_open_export ON approval (subject_id, requested_by) WHERE state IN ('requested', 'approved') AND subject = 'personal_export'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX approval_one_open_export');
    await runner.query(
      `UPDATE approval SET state = 'withdrawn' WHERE state IN ('requested', 'approved') AND subject = 'personal_export'`,
    );
    await runner.query('DROP INDEX approval_one_open');
    await runner.query(
      `CREATE UNIQUE INDEX approval_one_open ON approval (subject, subject_id) WHERE state IN ('requested', 'approved')`,
    );
    await runner.query('ALTER TABLE approval DROP COLUMN facts');
  }
}
