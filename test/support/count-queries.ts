import { DataSource } from 'typeorm';
import type { TestApp } from './app.js';

interface Client {
  query: (...given: unknown[]) => unknown;
}

interface Pool {
  on(event: 'acquire', heard: (client: Client) => void): void;
  off(event: 'acquire', heard: (client: Client) => void): void;
}

/**
 * Statements the application sent while something ran, in order of their text; opening and closing transactions and
 * the session's own aside, and what a process says of its keys every few seconds. A list that costs the same for 1 and for 50 rows has no query per row.
 */
export async function queriesOf(world: TestApp, work: () => Promise<unknown>): Promise<readonly string[]> {
  const pool = (world.app.get(DataSource, { strict: false }).driver as unknown as { master: Pool }).master;
  const texts: string[] = [];
  const heard = new Set<Client>();
  const listen = (client: Client): void => {
    if (heard.has(client)) return;
    heard.add(client);
    const { query } = client;
    client.query = (...given) => {
      const [first] = given;
      texts.push(typeof first === 'string' ? first : (first as { text: string }).text);
      return query.apply(client, given);
    };
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    for (const client of heard) delete (client as { query?: unknown }).query;
  }
  return texts
    .filter((text) => !/^\s*(begin|commit|rollback)|\bsession\b|key_(process|use)\b/i.test(text))
    .sort();
}
