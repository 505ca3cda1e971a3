import { runMigrations } from 'bullmq';
import type pg from 'pg';

/** The queue's own schema; BullMQ's tables never mix with ours. */
export const jobsSchema = 'bullmq';

/**
 * Brings BullMQ's tables up to date as the owner and lets the application role use them. Safe to run
 * from several processes at once, and again.
 * @param client one connection of the owner, not a pool: BullMQ's lock and transaction share it.
 */
export async function migrateJobs(client: pg.ClientBase, applicationRole: string): Promise<void> {
  await runMigrations(client as Parameters<typeof runMigrations>[0], jobsSchema);
  const role = `"${applicationRole.replaceAll('"', '""')}"`;
  for (const statement of [
    // CREATE because BullMQ makes a sequence for each queue when it first adds to it.
    `GRANT USAGE, CREATE ON SCHEMA ${jobsSchema} TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobsSchema} TO ${role}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${jobsSchema} TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobsSchema} TO ${role}`,
  ]) {
    await client.query(statement);
  }
}
