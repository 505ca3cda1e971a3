import { setTimeout as wait } from 'node:timers/promises';
import { system } from '@chorus/domain/shared/actor';
import type { Db } from '../database/db.js';
import type { FileStore } from '../files/file-store.js';
import type { KeyStore } from './key-store.js';
import type { KeyProcessRow } from './key-use.table.js';
import type { KeyWatch } from './key-watch.js';
import {
  addKey,
  forgetOlder,
  markOlder,
  promoteKey,
  unmark,
  renewableSubjects,
  type Changed,
  type Whose,
} from './renew-subject-keys.js';
import {
  auditRenewal,
  beginForgetting,
  beginRun,
  behindRound,
  endForgetting,
  finishRun,
  nextRound,
  transactionsNow,
  whoseIs,
  type RenewalAsked,
  type Run,
} from './renewal-run.js';
import { emptyPass, sealAnew, type Pass } from './seal-anew.js';
import type { SealedTable } from './sealed-tables.js';
import { Vault, type Subject } from './vault.js';

export interface RenewalParts {
  readonly db: Db;
  /** Of the process that renews. */
  readonly watch: KeyWatch;
  readonly store: KeyStore;
  readonly files: FileStore;
  readonly tables: readonly SealedTable[];
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
  /** Between two looks at what others do; a quarter of a second where nothing else is said. */
  readonly pause?: () => Promise<unknown>;
}

export interface OldVersions {
  readonly state: 'waiting_for_restarts';
  readonly processes: readonly Pick<KeyProcessRow, 'name' | 'startedAt' | 'seenAt'>[];
}

export interface Renewed {
  readonly state: 'renewed';
  /** Subjects with a new key that writes, erased ones left out. */
  readonly subjects: number;
  readonly rows: number;
  readonly files: number;
  /** Values that open under no key there is; they stay as they are, and the older keys of their subjects too. */
  readonly unreadable: number;
  /** Subjects in the key store that none of the master keys given here opens: nothing was changed. */
  readonly unwrapped: number;
  /** What became of the older keys. */
  readonly olderKeys: 'kept_for_backups' | 'forgotten';
  /** Subjects whose older keys must stay all the same. */
  readonly kept: number;
  readonly seconds: number;
}

const command = system('command-line');
const waitMs = 250;
const pauseOf = ({ pause }: RenewalParts): Promise<unknown> => (pause === undefined ? wait(waitMs) : pause());
/** Waits, six minutes of them: longer than a stopped process counts. */
const patience = 1_440;
const tellWaitsEvery = 40;
/** Passes in which rows changed under our hands and nothing else was found; then nobody's changes are the cause. */
const missesAtMost = 20;
/** Values between two lines of progress. */
const toldEvery = 2_000;

/**
 * Gives subjects a new key and seals everything of theirs under it while others serve. Each step leaves everything readable
 * for every process, so it may be interrupted anywhere and run again. One at a time: whoever calls keeps others, and
 * rotations of the master key, out.
 */
export async function renew(
  parts: RenewalParts,
  asked: RenewalAsked | null,
): Promise<Renewed | OldVersions | 'none' | 'other'> {
  const begun = Date.now();
  const run = await parts.db.transaction(command, (tx) => beginRun(tx, asked));
  if (run === 'none' || run === 'other') return run;
  if (!('run' in run)) return { state: 'waiting_for_restarts', processes: run };
  const { store, watch, say } = parts;
  const whose = whoseIs(run);
  const added = await each(store, whose, (subject) => addKey(store, watch.ring, subject, run.run));
  say(`${added.changed} keys made, ${added.as_it_was} were made before. Nothing is written under them yet.`);
  await everybodyReadsAnew(parts);
  const promoted = await each(store, whose, (subject) => promoteKey(store, watch.ring, subject));
  await everybodyReadsAnew(parts);
  say('The new keys write. Sealing everything anew.');
  const pass = await sealEverything(parts, { whose, forgets: run.forgets });
  const kept = await endOf(parts, run, pass);
  return {
    state: 'renewed',
    subjects: promoted.changed + promoted.as_it_was,
    rows: pass.rows,
    files: pass.files,
    unreadable: pass.unreadable,
    unwrapped: promoted.unreadable,
    olderKeys: run.forgets ? 'forgotten' : 'kept_for_backups',
    kept,
    seconds: Math.round((Date.now() - begun) / 1_000),
  };
}

export interface Forgotten {
  readonly state: 'forgotten';
  /** Subjects that lost older keys. */
  readonly subjects: number;
  /** What a restored dump had brought back under older keys, sealed anew first. */
  readonly rows: number;
  readonly files: number;
  /** Subjects whose older keys must stay all the same. */
  readonly kept: number;
}

/** Takes out older keys that no backup from the instant on needs. */
export async function forgetBefore(parts: RenewalParts, instant: Date): Promise<Forgotten | 'unfinished'> {
  const { db, store, watch } = parts;
  if ((await db.transaction(command, beginForgetting)) === 'unfinished') return 'unfinished';
  const pass = await sealEverything(parts, { whose: null, forgets: true });
  const now = await databaseTime(db);
  const before = (unusedSince: string | null): boolean =>
    unusedSince !== null && new Date(unusedSince) < instant;
  const done = await each(store, null, async (subject) => {
    if (pass.unfinished.has(subject)) return 'unreadable';
    await markOlder(store, watch.ring, subject, now);
    return forgetOlder(store, watch.ring, subject, before);
  });
  await db.transaction(command, endForgetting);
  const { rows, files } = pass;
  return { state: 'forgotten', subjects: done.changed, rows, files, kept: pass.unfinished.size };
}

async function each(
  store: KeyStore,
  whose: Whose,
  work: (subject: string) => Promise<Changed>,
): Promise<Record<Changed, number>> {
  const done: Record<Changed, number> = { changed: 0, as_it_was: 0, destroyed: 0, unreadable: 0 };
  for await (const subject of renewableSubjects(store, whose)) done[await work(subject)] += 1;
  return done;
}

/** Until every process says that it has acted by nothing older since its beat before. */
async function everybodyReadsAnew(parts: RenewalParts): Promise<void> {
  const { db, watch, say } = parts;
  const round = await db.transaction(command, nextRound);
  for (let waits = 0; ; waits += 1) {
    await watch.beat();
    const late = await db.read(command, (tx) => behindRound(tx, round));
    if (late.length === 0 && watch.ring.round >= round) return;
    if (waits === patience)
      throw new Error(`These do not follow the renewal: ${late.map(({ name }) => name).join(', ')}.`);
    if (waits % tellWaitsEvery === 1) say(`Waiting for ${late.length} process(es) to read the keys anew.`);
    await pauseOf(parts);
  }
}

/**
 * Twice: what an operation under way wrote under an older key during the first time, the second finds. Between them every
 * process is two rounds further, so that nothing seals any more with what was read before the new keys wrote, and
 * whatever had been sealed is committed.
 */
async function sealEverything(parts: RenewalParts, { whose, forgets }: RenewalAsked): Promise<Pass> {
  const first = await untilNothingIsLeft(parts, whose);
  await everybodyReadsAnew(parts);
  // A seal that comes later still is found by whoever takes the older keys out, and readable until then.
  if (forgets) await transactionsDone(parts);
  const second = await untilNothingIsLeft(parts, whose);
  return { ...second, rows: first.rows + second.rows, files: first.files + second.files };
}

async function transactionsDone(parts: RenewalParts): Promise<void> {
  const { db, say } = parts;
  const before = new Set(await db.read(command, transactionsNow));
  for (let waits = 0; ; waits += 1) {
    if (!(await db.read(command, transactionsNow)).some((one) => before.has(one))) return;
    if (waits === patience) throw new Error('A transaction that may hold an older seal does not end.');
    if (waits % tellWaitsEvery === 1) say('Waiting for transactions that were begun before.');
    await pauseOf(parts);
  }
}

/** What the last pass still finds cannot be sealed anew. */
async function untilNothingIsLeft(
  { db, store, files, tables, watch, say }: RenewalParts,
  whose: Whose,
): Promise<Pass> {
  const total = emptyPass();
  const told = new Set<string>();
  // Before anything is sealed anew, or an interruption would forget that it was found.
  const found = async (subject: Subject, number: number): Promise<void> => {
    if (told.has(`${subject} ${number}`)) return;
    await unmark(store, watch.ring, subject, number);
    told.add(`${subject} ${number}`);
  };
  for (let misses = 0; ;) {
    const pass = emptyPass();
    for (const table of tables) {
      const before = pass.rows + pass.files;
      const done = (): number => pass.rows + pass.files - before;
      let said = 0;
      const parts = { db, files, vault: new Vault(store, watch.ring), found };
      await sealAnew(parts, table, whose, pass, () => {
        if (done() - said < toldEvery) return;
        said = done();
        say(`${table.table}: ${told} sealed anew so far.`);
      });
      if (done() > 0) say(`${table.table}: ${done()} sealed anew.`);
    }
    total.rows += pass.rows;
    total.files += pass.files;
    if (pass.rows + pass.files > 0) continue;
    if (pass.missed.size > 0 && (misses += 1) < missesAtMost) continue;
    return {
      ...pass,
      rows: total.rows,
      files: total.files,
      unfinished: new Set([...pass.unfinished, ...pass.missed]),
    };
  }
}

const databaseTime = async (db: Db): Promise<Date> =>
  (await db.read(command, (tx) => tx.one<{ now: Date }>('SELECT now() AS now'))).now;

/** Marks the older keys, or takes them out. Keys of subjects with something that could not be sealed anew stay unmarked. */
async function endOf(parts: RenewalParts, run: Run, pass: Pass): Promise<number> {
  const { db, store, watch } = parts;
  const now = await databaseTime(db);
  await each(store, whoseIs(run), async (subject) => {
    if (pass.unfinished.has(subject)) return 'unreadable';
    return run.forgets
      ? forgetOlder(store, watch.ring, subject, () => true)
      : markOlder(store, watch.ring, subject, now);
  });
  await db.transaction(command, async (tx) => {
    await finishRun(tx, run);
    await auditRenewal(tx, run.forgets ? 'keys.renewed-and-forgotten' : 'keys.renewed', whoseIs(run));
  });
  return pass.unfinished.size;
}
