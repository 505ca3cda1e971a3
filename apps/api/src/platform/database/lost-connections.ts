import type { Pool } from 'pg';

/**
 * A connection that is lent out and lost between two statements (the database restarts) has nobody to say it to: the pool
 * listens only while it lies idle, and an error nobody listens for ends the process. Whoever has borrowed it learns of the
 * loss by the next statement, which fails.
 */
export function outliveLostConnections(pool: Pool): void {
  pool.on('connect', (client) => client.on('error', () => undefined));
}
