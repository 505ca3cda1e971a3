import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two people also decide about changes of an open campaign and about editions of its figures. */
export class WhatTwoPeopleDecide1764020000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, [
      'campaign_opening',
      'campaign_change',
      'edition',
      'mass_send',
      'personal_export',
      'kill_lift',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, ['campaign_opening', 'mass_send', 'personal_export', 'kill_lift']);
  }
}

async function allow(runner: QueryRunner, words: readonly string[]): Promise<void> {
  const list = words.map((word) => `'${word}'`).join(', ');
  await runner.query(`ALTER TABLE approval DROP CONSTRAINT approval_subject_words`);
  await runner.query(
    `ALTER TABLE approval ADD CONSTRAINT approval_subject_words CHECK (subject IN (${list}))`,
  );
}
