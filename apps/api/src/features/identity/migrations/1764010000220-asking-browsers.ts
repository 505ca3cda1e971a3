import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which browser asked for a sign-in mail, in two words of ours: shown where its link is opened in another one. */
export class AskingBrowsers1764010000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in ADD asked_from text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sign_in DROP asked_from');
  }
}
