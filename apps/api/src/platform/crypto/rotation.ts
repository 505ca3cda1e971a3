import { setTimeout as wait } from 'node:timers/promises';
import { system } from '@chorus/domain/shared/actor';
import { audit } from '../audit/audit.js';
import type { Db } from '../database/db.js';
import { renewHashes, type HashedColumn, type Renewed } from './hashed-column.js';
import { finish, keyUse, lateProcesses, promote } from './key-use.js';
import type { KeyProcessRow } from './key-use.table.js';
import type { KeyStore } from './key-store.js';
import type { KeyWatch } from './key-watch.js';
import { rewrapSubjectKeys, type Rewrapped } from './subject-keys.js';
import { Vault } from './vault.js';

export interface RotationParts {
  readonly db: Db;
  /** Of the process that rotates. */
  readonly watch: KeyWatch;
  readonly store: KeyStore;
  readonly columns: readonly HashedColumn[];
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
}

export interface WaitingForRestarts {
  readonly state: 'waiting_for_restarts';
  /** Number of the key that cannot be written with yet. */
  readonly newest: string;
  /** Processes that were started before it was in their list, and were heard of in the last five minutes. */
  readonly processes: readonly Pick<KeyProcessRow, 'name' | 'startedAt' | 'seenAt'>[];
}

export interface Rotated {
  readonly state: 'rotated';
  readonly newest: string;
  readonly subjectKeys: Rewrapped;
  readonly hashes: readonly ({ readonly column: string } & Renewed)[];
  /** Numbers of the other keys given here. */
  readonly older: readonly string[];
  readonly olderMayBeRemoved: boolean;
  /** A sentence for each thing that still needs an older key. */
  readonly because: readonly string[];
}

const command = system('command-line');
/** Longer than a stopped process is waited for. */
const patienceSeconds = 360;

/**
 * Makes the newest master key the one that writes, once every process knows it, and brings everything under it while they
 * serve. Each step leaves everything readable and findable with the keys of the list, so it may be interrupted anywhere and
 * run again. One at a time: whoever calls keeps others out.
 */
export async function rotate(parts: RotationParts): Promise<Rotated | WaitingForRestarts> {
  const { db, watch, store, say } = parts;
  const { ring } = watch;
  const newest = ring.newest.number;
  const processes = await db.transaction(command, async (tx) => {
    const before = await keyUse(tx);
    const ignorant = await promote(tx, newest);
    if (ignorant.length === 0 && before.number !== newest)
      await auditKey(tx, 'keys.master-key-taken', newest);
    return ignorant;
  });
  if (processes.length > 0) return { state: 'waiting_for_restarts', newest, processes };
  await untilAllWrite(parts, newest);
  say(`Everything is written under ${newest}. Wrapping the subject keys.`);
  const subjectKeys = await rewrapSubjectKeys(store, ring, (seen) => say(`${seen} subject keys seen.`));
  const hashes = [];
  for (const column of parts.columns) hashes.push(await renewColumn(parts, column));
  const because = hindrances(subjectKeys, hashes);
  await db.transaction(command, async (tx) => {
    if (because.length === 0) await finish(tx, newest);
    await auditKey(tx, 'keys.rotated', newest);
  });
  const older = ring.numbers.filter((number) => number !== newest);
  return {
    state: 'rotated',
    newest,
    subjectKeys,
    hashes,
    older,
    olderMayBeRemoved: because.length === 0,
    because,
  };
}

/** An entry about a master key, by its number. */
export const auditKey = (tx: Parameters<typeof audit>[0], operation: string, number: string): Promise<void> =>
  audit(tx, { operation, subjects: [{ kind: 'master_key', id: number }] });

/** Nothing older may be written once the rest begins, or it would be missed. */
async function untilAllWrite({ db, watch, say }: RotationParts, newest: string): Promise<void> {
  for (let seconds = 0; ; seconds += 1) {
    await watch.beat();
    const late = await db.read(command, (tx) => lateProcesses(tx, newest));
    if (late.length === 0) return;
    if (seconds === patienceSeconds) {
      throw new Error(
        `These do not write under the newest master key yet: ${late.map(({ name }) => name).join(', ')}.`,
      );
    }
    if (seconds % 10 === 1) say(`Waiting for ${late.length} process(es) to write under ${newest}.`);
    await wait(1_000);
  }
}

/** Until a pass finds nothing more: what the second pass still finds cannot be written anew. */
async function renewColumn(
  { db, watch: { ring }, store, say }: RotationParts,
  column: HashedColumn,
): Promise<{ column: string } & Renewed> {
  const name = `${column.table}.${column.column}`;
  const vault = new Vault(store, ring);
  for (let renewed = 0; ;) {
    const pass = await renewHashes(db, { ring, vault }, column);
    renewed += pass.renewed;
    if (pass.renewed === 0) return { column: name, ...pass, renewed };
    say(`${name}: ${renewed} written anew.`);
  }
}

function hindrances(subjectKeys: Rewrapped, hashes: Rotated['hashes']): readonly string[] {
  const said: string[] = [];
  if (subjectKeys.unreadable > 0)
    said.push(`${subjectKeys.unreadable} subject keys are wrapped by none of the master keys given here.`);
  for (const { column, unmatched, inTheWay } of hashes) {
    if (unmatched > 0)
      said.push(`${unmatched} hashes in ${column} are none of their values under the keys given here.`);
    if (inTheWay.length > 0)
      said.push(`${column}: another row has the new hash of ${inTheWay.slice(0, 10).join(', ')} already.`);
  }
  return said;
}
