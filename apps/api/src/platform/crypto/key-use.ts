import type { ReadTx, Tx } from '../database/db.js';
import type { KeyProcessRow, MasterKeyUseRow } from './key-use.table.js';
import { MasterKeyUnknown, type Keyring } from './keyring.js';

/** Beats are seconds apart; whoever was not heard of for so long is taken for stopped. Generous: a laptop's lid, a debugger. */
const goneAfter = "interval '5 minutes'";

export interface KeyProcess {
  readonly id: string;
  readonly name: string;
  /** It writes under the key it took up and no other, so nobody waits for it to follow, alive or killed. */
  readonly rotates: boolean;
}

const writes = (ring: Keyring, { rotates }: KeyProcess): string => (rotates ? '' : ring.writing.number);

/**
 * Tells the database that this process is there, and this process which key writes. The first process of all decides: the
 * newest of its list. Takes its turn with `promote`: either that one sees the process, or the process sees its number.
 */
export async function register(tx: Tx, ring: Keyring, self: KeyProcess): Promise<void> {
  await tx.execute(
    `INSERT INTO master_key_use (id, number, since, finished_at)
     VALUES (1, $1, now(), CASE WHEN $2 THEN now() END) ON CONFLICT DO NOTHING`,
    [ring.newest.number, ring.numbers.length === 1],
  );
  await tx.execute(
    `INSERT INTO subject_renewal (id, round, subjects, forgets) VALUES (1, 0, '{}', false) ON CONFLICT DO NOTHING`,
  );
  const { number } = await tx.one<{ number: string }>('SELECT number FROM master_key_use FOR SHARE');
  const { round } = await tx.one<{ round: number }>('SELECT round FROM subject_renewal FOR SHARE');
  ring.writeWith(number);
  ring.beginRound(round);
  if (!ring.numbers.includes(number)) throw new MasterKeyUnknown(number);
  await tx.execute(
    `INSERT INTO key_process (id, name, knows, writes, round, started_at, seen_at) VALUES ($1, $2, $3, $4, $5, now(), now())
     ON CONFLICT (id) DO UPDATE SET seen_at = now(), writes = EXCLUDED.writes, round = EXCLUDED.round`,
    [self.id, self.name, ring.numbers, writes(ring, self), round],
  );
}

/**
 * A sign of life. What it says of writing, and of the round of the subjects' keys, is what held since the beat before: by
 * now, whatever was begun under the key that wrote earlier is done.
 */
export async function beat(tx: Tx, ring: Keyring, self: KeyProcess): Promise<'heard' | 'unknown'> {
  const known = await tx.execute(
    'UPDATE key_process SET seen_at = now(), writes = $2, round = $3 WHERE id = $1',
    [self.id, writes(ring, self), ring.round],
  );
  const { number, round } = await tx.one<{ number: string; round: number }>(
    'SELECT m.number, r.round FROM master_key_use m CROSS JOIN subject_renewal r',
  );
  ring.writeWith(number);
  ring.beginRound(round);
  await tx.execute(`DELETE FROM key_process WHERE seen_at < now() - interval '1 day'`);
  return known === 1 ? 'heard' : 'unknown';
}

export const keyUse = (tx: ReadTx): Promise<MasterKeyUseRow> => tx.one('SELECT * FROM master_key_use');

/** Null before any process was started. */
export const keyUseIfAny = (tx: ReadTx): Promise<MasterKeyUseRow | null> =>
  tx.maybe('SELECT * FROM master_key_use');

/** Processes that were heard of lately. */
export const liveProcesses = (tx: ReadTx): Promise<KeyProcessRow[]> =>
  tx.rows(`SELECT * FROM key_process WHERE seen_at > now() - ${goneAfter} ORDER BY started_at, id`);

/** Processes that may still write under another key than this one. */
export const lateProcesses = async (tx: ReadTx, number: string): Promise<readonly KeyProcessRow[]> =>
  (await liveProcesses(tx)).filter(({ writes: under }) => under !== '' && under !== number);

/** Makes a key the one that writes, unless a process that may be running does not know it. Answers those processes. */
export async function promote(tx: Tx, number: string): Promise<readonly KeyProcessRow[]> {
  await tx.one('SELECT number FROM master_key_use FOR UPDATE');
  const ignorant = (await liveProcesses(tx)).filter(({ knows }) => !knows.includes(number));
  if (ignorant.length === 0) {
    await tx.execute(
      'UPDATE master_key_use SET number = $1, since = now(), finished_at = NULL WHERE number <> $1',
      [number],
    );
  }
  return ignorant;
}

export const finish = (tx: Tx, number: string): Promise<number> =>
  tx.execute('UPDATE master_key_use SET finished_at = now() WHERE number = $1', [number]);
