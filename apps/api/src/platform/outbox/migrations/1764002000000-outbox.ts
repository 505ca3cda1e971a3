import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, protect } from '../../database/row-security.js';

/**
 * Messages may be published by whoever acts, and are read by the system alone: what happened to others is nobody's
 * business. The trigger wakes the relay from within the transaction, so that no path can forget to.
 */
export class Outbox1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_message (
        id uuid NOT NULL,
        event text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz,
        settled_at timestamptz,
        CONSTRAINT outbox_message_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      'CREATE INDEX outbox_message_unrelayed ON outbox_message (id) WHERE relayed_at IS NULL',
    );
    await runner.query(
      `CREATE INDEX outbox_message_unsettled ON outbox_message (relayed_at)
         WHERE settled_at IS NULL AND relayed_at IS NOT NULL`,
    );
    await runner.query(
      'CREATE INDEX outbox_message_settled ON outbox_message (settled_at) WHERE settled_at IS NOT NULL',
    );
    await runner.query(`
      CREATE FUNCTION outbox_message_wake() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_notify('chorus_outbox', ''); RETURN NULL; END $$`);
    await runner.query(`
      CREATE TRIGGER outbox_message_wake AFTER INSERT ON outbox_message
        FOR EACH STATEMENT EXECUTE FUNCTION outbox_message_wake()`);
    await runner.query('ALTER TABLE outbox_message ENABLE ROW LEVEL SECURITY');
    await runner.query('ALTER TABLE outbox_message FORCE ROW LEVEL SECURITY');
    await runner.query('CREATE POLICY outbox_message_insert ON outbox_message FOR INSERT WITH CHECK (true)');
    for (const action of ['SELECT', 'UPDATE', 'DELETE'] as const) {
      await runner.query(
        `CREATE POLICY outbox_message_${action.toLowerCase()} ON outbox_message FOR ${action} USING (${actorIs.system})`,
      );
    }
    await runner.query(`
      CREATE TABLE reaction_receipt (
        message_id uuid NOT NULL,
        reaction text NOT NULL,
        begun integer NOT NULL DEFAULT 0,
        ended integer NOT NULL DEFAULT 0,
        lease_token uuid,
        lease_until timestamptz,
        done_at timestamptz,
        CONSTRAINT reaction_receipt_pkey PRIMARY KEY (message_id, reaction),
        CONSTRAINT reaction_receipt_message FOREIGN KEY (message_id) REFERENCES outbox_message (id),
        CONSTRAINT reaction_receipt_ends_what_began CHECK (ended >= 0 AND ended <= begun)
      )`);
    await protect(runner, 'reaction_receipt', { read: 'false' });
    await runner.query(`
      CREATE TABLE dead_letter (
        message_id uuid NOT NULL,
        reaction text NOT NULL,
        attempts integer NOT NULL,
        error_class text NOT NULL,
        error_message text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT dead_letter_pkey PRIMARY KEY (message_id, reaction),
        CONSTRAINT dead_letter_message FOREIGN KEY (message_id) REFERENCES outbox_message (id)
      )`);
    await runner.query('CREATE INDEX dead_letter_by_time ON dead_letter (parked_at)');
    await protect(runner, 'dead_letter', { read: 'false' });
    await runner.query(`
      CREATE TABLE schedule_run (
        name text NOT NULL,
        next_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        failures integer NOT NULL DEFAULT 0,
        error_class text,
        error_message text,
        CONSTRAINT schedule_run_pkey PRIMARY KEY (name)
      )`);
    await protect(runner, 'schedule_run', { read: 'false' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE schedule_run');
    await runner.query('DROP TABLE dead_letter');
    await runner.query('DROP TABLE reaction_receipt');
    await runner.query('DROP TABLE outbox_message');
    await runner.query('DROP FUNCTION outbox_message_wake()');
  }
}
