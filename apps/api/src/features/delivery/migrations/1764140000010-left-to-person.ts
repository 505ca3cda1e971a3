import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An uncertain try nobody else settles is its person's; and one fax machine is one line, however it was printed. */
export class LeftToPerson1764140000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE attempt ADD left_to_person_at timestamptz');
    await words(runner, 'attempt', 'attempt_state_words', 'state', [...states, 'given_up']);
    await words(runner, 'proof', 'proof_proof_kind_words', 'proof_kind', [...kinds, 'recipient_said']);
    for (const table of ['attempt', 'submission']) {
      await runner.query(
        `UPDATE ${table} SET line_key = regexp_replace(line_key, '^fax:1?(\\d{10})$', 'fax:+1\\1') WHERE line_key LIKE 'fax:%'`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE attempt SET state = 'failed' WHERE state = 'given_up'`);
    await runner.query(`UPDATE proof SET proof_kind = 'receipt' WHERE proof_kind = 'recipient_said'`);
    await words(runner, 'attempt', 'attempt_state_words', 'state', states);
    await words(runner, 'proof', 'proof_proof_kind_words', 'proof_kind', kinds);
    await runner.query('ALTER TABLE attempt DROP COLUMN left_to_person_at');
  }
}

const states = [
  'planned',
  'released',
  'tried',
  'proved',
  'uncertain',
  'failed',
  'held_locally',
  'bounced',
  'rejected_by_recipient',
  'cancelled',
];
const kinds = [
  'tracking_number',
  'delivery_record',
  'fax_confirmation',
  'portal_number',
  'receipt',
  'server_acceptance',
];

async function words(
  runner: QueryRunner,
  table: string,
  name: string,
  column: string,
  allowed: readonly string[],
): Promise<void> {
  await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await runner.query(
    `ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${column} IN (${allowed.map((word) => `'${word}'`).join(', ')}))`,
  );
}
