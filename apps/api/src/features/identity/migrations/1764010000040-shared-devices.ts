import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session on somebody else's device: short, and forgotten by the browser when it is closed. */
export class SharedDevices1764010000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session ADD shared_device boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE session ALTER shared_device DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP shared_device');
  }
}
