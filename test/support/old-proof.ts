import { DatabaseSessions } from '../../apps/api/src/features/identity/database-sessions.js';
import type { TestApp } from './app.js';

/**
 * Lets it be so many minutes ago that whoever is signed in showed who they are: everybody, or one account. A session asked for just now is
 * believed for some seconds, and is forgotten here.
 */
export async function provenAgo(world: TestApp, minutes: number, accountId?: string): Promise<void> {
  const aged = await world.sql<{ id: string }>(
    `UPDATE session SET authenticated_at = now() - make_interval(mins => $1),
       second_factor_at = CASE WHEN second_factor_at IS NULL THEN NULL ELSE now() - make_interval(mins => $1) END
     WHERE $2::uuid IS NULL OR account_id = $2 RETURNING id`,
    [minutes, accountId ?? null],
  );
  const sessions = world.app.get(DatabaseSessions, { strict: false });
  for (const { id } of aged) sessions.forget(id);
}
