import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which language the signer read what they attested. Until now it was shown in the language of the filing, which never
 * changes: whatever was signed before was read in it.
 */
export class AttestationLanguage1764110000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission_signature ADD attestation_language text');
    await runner.query(
      'UPDATE submission_signature g SET attestation_language = s.language FROM submission s WHERE s.id = g.submission_id',
    );
    await runner.query('ALTER TABLE submission_signature ALTER attestation_language SET NOT NULL');
    await runner.query(
      `ALTER TABLE submission_signature ADD CONSTRAINT submission_signature_attestation_language_words
       CHECK (attestation_language IN ('en', 'es'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE submission_signature DROP COLUMN attestation_language');
  }
}
