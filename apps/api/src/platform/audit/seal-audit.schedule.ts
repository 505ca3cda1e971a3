import { Injectable } from '@nestjs/common';
import type { Vault } from '../crypto/vault.js';
import type { Tx } from '../database/db.js';
import type { Schedule } from '../outbox/schedules.js';
import { beginning, chainedEntry, chainEnds, chainKey, link, type ChainedEntry } from './audit-chain.js';

const batch = 1_000;

/**
 * Entries written up to this long before the last seal are still taken: the longest a transaction may last, and clocks that
 * differ. What turns up behind that was not written by a transaction of ours, stays unsealed, and is what verifying finds.
 */
export const sealableBehind = '1 hour';

/** SQL: from when on an unsealed entry is taken. Before the first seal ever, all are. */
export const sealableFrom = `
  (SELECT coalesce(max(sealed_at) - interval '${sealableBehind}', '-infinity') FROM audit_seal)`;

const unsealed = `
  SELECT ${chainedEntry} FROM audit_entry e
  WHERE e.at > ${sealableFrom} AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
  ORDER BY e.at, e.id LIMIT ${batch}`;

const addSeals = `
  INSERT INTO audit_seal (partition, sequence, entry_id, hash, sealed_at)
  SELECT p, s, e, h, clock_timestamp() FROM unnest($1::text[], $2::bigint[], $3::uuid[], $4::bytea[]) AS t (p, s, e, h)`;

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
    const entries = await tx.rows<ChainedEntry>(unsealed);
    if (entries.length === 0) return 'drained';
    const key = await chainKey(this.vault);
    const ends = new Map((await chainEnds(tx)).map((end) => [end.partition, end]));
    const links = entries.map((entry) => {
      const { partition } = entry;
      const before = ends.get(partition) ?? { partition, sequence: 0, hash: beginning };
      const sequence = before.sequence + 1;
      const end = { partition, sequence, hash: link(key, entry, sequence, before.hash) };
      ends.set(partition, end);
      return { ...end, entryId: entry.entryId };
    });
    await tx.execute(addSeals, [
      links.map(({ partition }) => partition),
      links.map(({ sequence }) => sequence),
      links.map(({ entryId }) => entryId),
      links.map(({ hash }) => hash),
    ]);
    return entries.length === batch ? 'more' : 'drained';
  }
}
