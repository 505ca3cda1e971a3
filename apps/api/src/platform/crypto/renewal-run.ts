import { audit } from '../audit/audit.js';
import type { ReadTx, Tx } from '../database/db.js';
import { newId } from '../ids/ids.js';
import { liveProcesses } from './key-use.js';
import type { KeyProcessRow, SubjectRenewalRow } from './key-use.table.js';
import type { Whose } from './renew-subject-keys.js';

export interface RenewalAsked {
  readonly whose: Whose;
  /** Whether older keys go at the end; one that was asked for stays asked for. */
  readonly forgets: boolean;
}

export type Run = SubjectRenewalRow & { readonly run: string };

/** Null before any process was started. */
export const renewalIfAny = (tx: ReadTx): Promise<SubjectRenewalRow | null> =>
  tx.maybe('SELECT * FROM subject_renewal');

export const isUnfinished = ({ run, finishedAt }: SubjectRenewalRow): boolean =>
  run !== null && finishedAt === null;

export const whoseIs = ({ subjects }: Pick<SubjectRenewalRow, 'subjects'>): Whose =>
  subjects.length === 0 ? null : subjects;

/** Processes of a version that knows a subject's first key only: they could not open what is sealed under another one. */
export const ignorantProcesses = async (tx: ReadTx): Promise<readonly KeyProcessRow[]> =>
  (await liveProcesses(tx)).filter(({ round }) => round < 0);

/**
 * Begins a renewal, or takes up the one that was interrupted.
 * @param asked null: only what was begun is to be ended
 * @returns the processes that must be started again first, `none` where nothing is to be ended, and `other` where another one
 *   than was asked for is.
 */
export async function beginRun(
  tx: Tx,
  asked: RenewalAsked | null,
): Promise<Run | readonly KeyProcessRow[] | 'none' | 'other'> {
  const last = await tx.one<SubjectRenewalRow>('SELECT * FROM subject_renewal FOR UPDATE');
  const ignorant = await ignorantProcesses(tx);
  if (ignorant.length > 0) return ignorant;
  if (isUnfinished(last)) {
    if (asked === null) return last as Run;
    if (namesOf(asked.whose) !== namesOf(whoseIs(last))) return 'other';
    await tx.execute('UPDATE subject_renewal SET forgets = forgets OR $1', [asked.forgets]);
  } else {
    if (asked === null) return 'none';
    await tx.execute(
      'UPDATE subject_renewal SET run = $1, subjects = $2, forgets = $3, begun_at = now(), finished_at = NULL',
      [newId<'subject_renewal'>(), asked.whose ?? [], asked.forgets],
    );
    await auditRenewal(tx, 'keys.renewal-begun', asked.whose);
  }
  return tx.one<Run>('SELECT * FROM subject_renewal');
}

const namesOf = (whose: Whose): string => [...(whose ?? [])].sort().join(' ');

/** Every process is to read the key store anew from here on. */
export const nextRound = async (tx: Tx): Promise<number> =>
  (await tx.one<{ round: number }>('UPDATE subject_renewal SET round = round + 1 RETURNING round')).round;

/** Processes that may still act by what they had read of the key store before the round. */
export const behindRound = async (tx: ReadTx, round: number): Promise<readonly KeyProcessRow[]> =>
  (await liveProcesses(tx)).filter(({ writes, round: seen }) => writes !== '' && seen < round);

/**
 * Transactions that are under way in this database, but this one. Those that have written nothing yet too: an upload seals its
 * bytes, waits for the place where they lie, and only then writes its row.
 */
export const transactionsNow = async (tx: ReadTx): Promise<readonly string[]> =>
  (
    await tx.rows<{ mark: string }>(
      `SELECT l.virtualtransaction AS mark FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'virtualxid' AND l.virtualxid = l.virtualtransaction AND l.pid <> pg_backend_pid()
         AND a.datname = current_database() AND a.usesysid IS NOT NULL`,
    )
  ).map(({ mark }) => mark);

export async function finishRun(tx: Tx, { run }: Run): Promise<Date> {
  const { at } = await tx.one<{ at: Date }>(
    'UPDATE subject_renewal SET finished_at = now() WHERE run = $1 RETURNING finished_at AS at',
    [run],
  );
  return at;
}

/** Lets values be sealed anew without a new key: none is made by whoever takes up what an interruption leaves of it. */
export async function beginForgetting(tx: Tx): Promise<'begun' | 'unfinished'> {
  const last = await tx.one<SubjectRenewalRow>('SELECT * FROM subject_renewal FOR UPDATE');
  if (isUnfinished(last)) return 'unfinished';
  await tx.execute(
    `UPDATE subject_renewal SET run = NULL, subjects = '{}', forgets = false, begun_at = now(), finished_at = NULL`,
  );
  return 'begun';
}

export async function endForgetting(tx: Tx): Promise<void> {
  await tx.execute('UPDATE subject_renewal SET finished_at = now() WHERE run IS NULL');
  await auditRenewal(tx, 'keys.older-forgotten', null);
}

/** An entry about the keys of some subjects by their ids, or of everybody. */
export const auditRenewal = (tx: Tx, operation: string, whose: Whose): Promise<void> =>
  audit(tx, {
    operation,
    subjects: (whose ?? []).map((subject) => {
      const dash = subject.indexOf('-');
      return { kind: subject.slice(0, dash), id: subject.slice(dash + 1) };
    }),
  });
