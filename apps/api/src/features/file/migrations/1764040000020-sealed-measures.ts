import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Size and digest of a document are sealed from now on: in clear beside the person's id they tell which known form or
 * leaflet somebody has. What is there already is sealed by `SealMeasures`, which has the keys; a migration has none.
 */
export class SealedMeasures1764040000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE stored_file ADD COLUMN sealed_measure bytea,
      ALTER COLUMN size DROP NOT NULL, ALTER COLUMN sha256 DROP NOT NULL,
      ADD CONSTRAINT stored_file_is_measured CHECK (sealed_measure IS NOT NULL OR sha256 IS NOT NULL)`);
    await runner.query('CREATE INDEX stored_file_in_clear ON stored_file (id) WHERE sha256 IS NOT NULL');
  }

  /** What is sealed cannot be told without keys: going back leaves it untold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX stored_file_in_clear');
    await runner.query('ALTER TABLE stored_file DROP CONSTRAINT stored_file_is_measured');
    await runner.query(`UPDATE stored_file SET size = 0, sha256 = '' WHERE sha256 IS NULL`);
    await runner.query(`ALTER TABLE stored_file DROP COLUMN sealed_measure,
      ALTER COLUMN size SET NOT NULL, ALTER COLUMN sha256 SET NOT NULL`);
  }
}
