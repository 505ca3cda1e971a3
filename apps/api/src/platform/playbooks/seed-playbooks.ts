import type { PlaybookRegistry } from '@chorus/domain/playbook/registry';

interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Gives each registered kind its row, after the migrations: campaigns name their kind by a foreign key, and no kind should
 * need a migration. A kind that was taken out keeps its row, because its campaigns keep their name.
 * @param runner the owner's connection, which sees as the system does
 */
export async function seedPlaybooks(runner: Runner, { all }: PlaybookRegistry): Promise<void> {
  const keys = all.map(({ key }) => key);
  await runner.query('INSERT INTO playbook (id) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [keys]);
}
