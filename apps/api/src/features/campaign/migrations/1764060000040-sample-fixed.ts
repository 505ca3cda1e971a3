import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A campaign is a sample if its organization is, and as fixed as there [24]. */
export class SampleFixed1764060000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TRIGGER campaign_sample_fixed BEFORE UPDATE OF sample ON campaign
      FOR EACH ROW EXECUTE FUNCTION chorus_keep_sample()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER campaign_sample_fixed ON campaign');
  }
}
