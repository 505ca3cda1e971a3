import pg from 'pg';

/**
 * Work on the key store while no other goes on: two that replace the same key at once would lose one of them. Whichever way
 * the holder ends, the database lets go of its lock.
 */
export async function alone<T>(databaseUrl: string, work: () => Promise<T>): Promise<T | 'busy'> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'chorus-keys' });
  // A lost connection is met again by the work itself, which uses the same server.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('chorus keys rotate', 0)) AS held`,
    );
    return rows[0]?.held === true ? await work() : 'busy';
  } finally {
    await client.end();
  }
}
