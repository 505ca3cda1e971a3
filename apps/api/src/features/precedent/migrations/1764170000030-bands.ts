import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../../platform/database/row-security.js';

/** The bands of a campaign, as of a day. The steps are a secret of the server: only the system reads the table. */
export class Bands1764170000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE campaign_band (
        campaign_id uuid NOT NULL,
        joined integer NOT NULL,
        joined_step integer NOT NULL,
        filed integer NOT NULL,
        filed_step integer NOT NULL,
        counted_on date NOT NULL,
        CONSTRAINT campaign_band_pkey PRIMARY KEY (campaign_id)
      )`);
    await protect(runner, 'campaign_band', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE campaign_band');
  }
}
