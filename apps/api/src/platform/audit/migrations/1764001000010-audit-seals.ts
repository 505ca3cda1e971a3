import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../../database/row-security.js';

/** The links of the audit trail's chains: added, never changed or removed, and seen by the system alone. */
export class AuditSeals1764001000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No reference to the entry: removing one must leave its link behind, or nobody would find that it is gone.
    await runner.query(`
      CREATE TABLE audit_seal (
        partition text NOT NULL,
        sequence bigint NOT NULL,
        entry_id uuid NOT NULL,
        hash bytea NOT NULL,
        entry_at timestamptz NOT NULL,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT audit_seal_pkey PRIMARY KEY (partition, sequence),
        CONSTRAINT audit_seal_once UNIQUE (entry_id),
        CONSTRAINT audit_seal_hash CHECK (length(hash) = 32)
      )`);
    await runner.query('CREATE INDEX audit_seal_by_time ON audit_seal (entry_at)');
    await protect(runner, 'audit_seal', { read: 'false' });
    await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON audit_seal FROM chorus_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_seal');
  }
}
