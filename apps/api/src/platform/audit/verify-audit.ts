import type { OpenKey, Vault } from '../crypto/vault.js';
import type { ReadTx } from '../database/db.js';
import type { Anchor } from './anchors.js';
import { beginning, chainEnds, chainedEntry, chainKey, link, type ChainedEntry } from './audit-chain.js';
import { sealableFrom } from './seal-audit.schedule.js';

/**
 * edited: an entry, its link or its place is not what it was when it was sealed. deleted: a link stands without its entry, or
 * is gone from between others. inserted: an entry that turned up behind the sealing. truncated: the end that an anchor outside
 * the database knows is not there any more.
 */
export type TamperKind = 'edited' | 'deleted' | 'inserted' | 'truncated';

export interface Tampering {
  readonly kind: TamperKind;
  readonly partition: string;
  /** Place in the partition's chain, from 1; null for an entry that is in none. */
  readonly sequence: number | null;
  readonly entryId: string | null;
}

export interface AuditReport {
  /** Links that hold, with their entry. */
  readonly verified: number;
  /** Entries which no link holds yet: those of the last seconds, while a worker runs. */
  readonly unsealedTail: number;
  /** ISO instant since when nothing was chained although there was something to chain; null while it goes on. */
  readonly notSealedSince: string | null;
  readonly anchors: number;
  readonly problems: readonly Tampering[];
}

interface Sealed extends ChainedEntry {
  readonly sequence: number;
  readonly hash: Buffer;
  readonly sealedId: string;
  readonly sealedIn: string;
  /** Null where the entry is gone. */
  readonly found: boolean;
}

const page = 2_000;

const nextLinks = `
  SELECT s.partition AS sealed_in, s.sequence, s.hash, s.entry_id AS sealed_id, e.id IS NOT NULL AS found, ${chainedEntry}
  FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
  WHERE (s.partition, s.sequence) > ($1, $2) ORDER BY s.partition, s.sequence LIMIT ${page}`;

/** A worker that runs has chained an entry long before that. */
const sealedWithin = '10 minutes';

const strays = `
  SELECT e.id AS entry_id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM') AS partition, e.at > $1 AS tail,
    e.at, e.at < now() - interval '${sealedWithin}' AS overdue
  FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id) ORDER BY e.at, e.id`;

interface Stray {
  readonly entryId: string;
  readonly partition: string;
  readonly tail: boolean;
  readonly at: Date;
  readonly overdue: boolean;
}

/**
 * Goes through every chain from its beginning, then looks for what no chain holds and for what anchors miss. Throws KeyDestroyed
 * where the key of the chain is not in this key store: then nothing can be said.
 */
export async function verifyAudit(
  tx: ReadTx,
  vault: Vault,
  anchors: readonly Anchor[],
): Promise<AuditReport> {
  const begun = (await chainEnds(tx)).length > 0;
  const walk = new Walk(begun ? await chainKey(vault, begun) : null, anchors);
  let from: readonly [string, number] = ['', 0];
  for (;;) {
    const links = await tx.rows<Sealed>(nextLinks, [...from]);
    for (const sealed of links) walk.step(sealed);
    const last = links.at(-1);
    if (last === undefined) break;
    from = [last.sealedIn, last.sequence];
  }
  const unsealed = await tx.rows<Stray>(strays, [await sealableFrom(tx)]);
  const inserted = unsealed
    .filter(({ tail }) => !tail)
    .map(({ entryId, partition }) => ({ kind: 'inserted' as const, partition, sequence: null, entryId }));
  return {
    verified: walk.verified,
    unsealedTail: unsealed.length - inserted.length,
    notSealedSince: unsealed.find(({ tail, overdue }) => tail && overdue)?.at.toISOString() ?? null,
    anchors: anchors.length,
    problems: [...walk.problems, ...inserted, ...walk.missing()],
  };
}

class Walk {
  verified = 0;
  readonly problems: Tampering[] = [];
  private partition: string | null = null;
  private sequence = 0;
  /** Null where the link before this one is gone: what follows it can be compared with nothing. */
  private previous: Buffer | null = beginning;
  /** By place; two anchors of one place that speak of different ends contradict the trail whatever it says. */
  private readonly anchored = new Map<string, { readonly anchor: Anchor; readonly hashes: Set<string> }>();

  constructor(
    private readonly key: OpenKey | null,
    anchors: readonly Anchor[],
  ) {
    for (const anchor of anchors) {
      const place = placeOf(anchor.partition, anchor.sequence);
      const known = this.anchored.get(place);
      if (known === undefined) this.anchored.set(place, { anchor, hashes: new Set([anchor.hash]) });
      else known.hashes.add(anchor.hash);
    }
  }

  step(sealed: Sealed): void {
    if (sealed.sealedIn !== this.partition) this.begin(sealed.sealedIn);
    if (sealed.sequence !== this.sequence + 1) {
      this.note('deleted', this.sequence + 1, null);
      this.previous = null;
    }
    this.sequence = sealed.sequence;
    this.judge(sealed);
    this.previous = sealed.hash;
  }

  /** Anchors whose link nobody met. */
  missing(): readonly Tampering[] {
    return [...this.anchored.values()].map(({ anchor: { partition, sequence } }) => ({
      kind: 'truncated',
      partition,
      sequence,
      entryId: null,
    }));
  }

  private begin(partition: string): void {
    this.partition = partition;
    this.sequence = 0;
    this.previous = beginning;
  }

  private judge(sealed: Sealed): void {
    const { sequence, hash, sealedId } = sealed;
    const place = placeOf(sealed.sealedIn, sequence);
    const hashes = this.anchored.get(place)?.hashes;
    this.anchored.delete(place);
    if (!sealed.found) return this.note('deleted', sequence, sealedId);
    const moved = sealed.partition !== sealed.sealedIn;
    const { key, previous } = this;
    const comparable = key !== null && previous !== null;
    const holds = !comparable || link(key, sealed, sequence, previous).equals(hash);
    const asAnchored = hashes === undefined || (hashes.size === 1 && hashes.has(hash.toString('hex')));
    if (moved || !holds || !asAnchored) return this.note('edited', sequence, sealedId);
    if (comparable) this.verified += 1;
  }

  private note(kind: TamperKind, sequence: number | null, entryId: string | null): void {
    this.problems.push({ kind, partition: this.partition ?? '', sequence, entryId });
  }
}

const placeOf = (partition: string, sequence: number): string => `${partition} ${sequence}`;
