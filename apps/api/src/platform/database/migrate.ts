import type { ClientBase } from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import { playbooks, type PlaybookRegistry } from '@chorus/domain/playbook/registry';
import { migrations, tables } from '../../schema.js';
import { migrateJobs } from '../jobs/jobs-schema.js';
import { seedPlaybooks } from '../playbooks/seed-playbooks.js';
import { applicationRole, makeDataSource } from './data-source.js';
import { letSystemIn, prepareSystemRole } from './system-role.js';

/** One number every Chorus process agrees on, so that two of them starting together migrate one after the other. */
const migrationLock = 7_264_811;

/**
 * Brings the database at `ownerUrl` up to date: the roles and their rights, then every pending migration,
 * each in its own transaction, then what the tables of today ask for, the rows of the registered playbooks, then the
 * queue's own tables. Safe to run from several processes at once and again after a crash.
 * @returns the names of the migrations that ran.
 */
export async function migrate(
  ownerUrl: string,
  kinds: PlaybookRegistry = playbooks,
): Promise<readonly string[]> {
  const source = makeDataSource({ url: ownerUrl, tables: tables as EntitySchema[], migrations, poolSize: 2 });
  await source.initialize();
  const guard = source.createQueryRunner();
  try {
    const client = (await guard.connect()) as ClientBase;
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await prepareRole(source);
    await prepareSystemRole(source);
    const ran = await source.runMigrations();
    await letSystemIn(source);
    await seedPlaybooks(source, kinds);
    await migrateJobs(client, applicationRole);
    return ran.map((migration) => migration.name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => []);
    await guard.release();
    await source.destroy();
  }
}

/** Roles belong to the cluster, not the database, so another database may have made this one a moment ago. */
async function prepareRole(source: DataSource): Promise<void> {
  await source.query(`
    DO $$ BEGIN
      CREATE ROLE ${applicationRole} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await source.query(`
    DO $$ BEGIN
      IF NOT pg_has_role(current_user, '${applicationRole}', 'MEMBER') THEN
        EXECUTE format('GRANT ${applicationRole} TO %I', current_user);
      END IF;
    END $$`);
  await source.query(`GRANT USAGE ON SCHEMA public TO ${applicationRole}`);
  await source.query(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${applicationRole}`,
  );
  await source.query(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${applicationRole}`,
  );
}
