import { Injectable } from '@nestjs/common';
import type { Vault } from '../crypto/vault.js';
import type { ReadTx, Tx } from '../database/db.js';
import type { Schedule } from '../outbox/schedules.js';
import { beginning, chainedEntry, chainEnds, chainKey, link, type ChainedEntry } from './audit-chain.js';

const batch = 1_000;

/**
 * Entries written up to this long before the newest sealed one are still taken: the longest a transaction may last, and clocks
 * that differ. What turns up further back was not written by a transaction of ours, stays unsealed, and is what verifying
 * finds. Counted from what is sealed and not from now, so that a backlog, or a night without a worker, is sealed in the end.
 */
const sealableBehind = '1 hour';

/** From when on an unsealed entry is taken; before the first seal ever, all are. */
export async function sealableFrom(tx: ReadTx): Promise<Date | '-infinity'> {
  const { from } = await tx.one<{ from: Date | null }>(
    `SELECT max(entry_at) - interval '${sealableBehind}' AS from FROM audit_seal`,
  );
  return from ?? '-infinity';
}

/** Asked with the bound in hand: the planner then knows that it is the last hour, and not a third of the whole trail. */
const unsealed = `
  SELECT ${chainedEntry}, e.at FROM audit_entry e
  WHERE e.at > $1 AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
  ORDER BY e.at, e.id LIMIT ${batch}`;

/** An entry dated ahead by a wrong clock must not carry the bound with it. */
const addSeals = `
  INSERT INTO audit_seal (partition, sequence, entry_id, hash, entry_at, sealed_at)
  SELECT p, s, e, h, least(a, clock_timestamp()), clock_timestamp()
  FROM unnest($1::text[], $2::bigint[], $3::uuid[], $4::bytea[], $5::timestamptz[]) AS t (p, s, e, h, a)`;

/**
 * Chains what was written down since it last looked, a second ago [11]: each link is keyed and holds the one before it. One
 * scanner at a time (the schedule's own row), so a chain has no forks.
 */
@Injectable()
export class SealAudit implements Schedule {
  readonly name = 'audit.seal-entries';
  readonly everyWallSeconds = 1;

  constructor(private readonly vault: Vault) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const entries = await tx.rows<ChainedEntry & { readonly at: Date }>(unsealed, [await sealableFrom(tx)]);
    if (entries.length === 0) return 'drained';
    const ends = new Map((await chainEnds(tx)).map((end) => [end.partition, end]));
    const key = await chainKey(this.vault, ends.size > 0);
    const links = entries.map((entry) => {
      const { partition } = entry;
      const before = ends.get(partition) ?? { partition, sequence: 0, hash: beginning };
      const sequence = before.sequence + 1;
      const end = { partition, sequence, hash: link(key, entry, sequence, before.hash) };
      ends.set(partition, end);
      return { ...end, entryId: entry.entryId, at: entry.at };
    });
    await tx.execute(addSeals, [
      links.map(({ partition }) => partition),
      links.map(({ sequence }) => sequence),
      links.map(({ entryId }) => entryId),
      links.map(({ hash }) => hash),
      links.map(({ at }) => at),
    ]);
    return entries.length === batch ? 'more' : 'drained';
  }
}
