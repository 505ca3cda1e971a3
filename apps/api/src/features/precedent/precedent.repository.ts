import { Injectable } from '@nestjs/common';
import type { CountedGroup } from '@chorus/domain/precedent/measure';
import type { DecisionSource, ImportedDecision } from '@chorus/domain/precedent/sources/decision-source';
import type { Page } from '../../platform/graphql/connections.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { DecisionRow } from './precedent.table.js';
import { contentHash } from './decision-file.js';

/** How many rows of a batch were new, changed, or already stored as they are. */
export interface Stored {
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What to list of a source; values as published, null for any. */
export interface DecisionFilter {
  readonly decidedYear: number | null;
  readonly result: string | null;
  /** Published columns with the value each must have. */
  readonly published: Readonly<Record<string, string>>;
}

/** What makes one import: where rows come from and which import row they point at. */
export interface Batch {
  readonly source: DecisionSource;
  readonly importId: string;
  readonly importedAt: Date;
}

@Injectable()
export class PrecedentRepository {
  /**
   * Stores decisions with different keys. A key that is new gets version 1, one whose content differs a next version,
   * one that is the same nothing. Two imports of a source take turns, so that no key gets two current versions.
   */
  async store(tx: Tx, batch: Batch, decisions: readonly ImportedDecision[]): Promise<Stored> {
    const { source } = batch;
    await tx.execute(`SELECT pg_advisory_xact_lock(hashtext('decision'), hashtext($1))`, [source.key]);
    const current = await this.currentVersions(tx, source.key, decisions);
    const fresh: (ImportedDecision & { version: number; hash: Buffer })[] = [];
    const superseded: string[] = [];
    for (const decision of decisions) {
      const hash = contentHash(source, decision);
      const known = current.get(decision.sourceKey);
      if (known?.contentHash.equals(hash)) continue;
      if (known) superseded.push(known.id);
      fresh.push({ ...decision, hash, version: (known?.version ?? 0) + 1 });
    }
    if (superseded.length > 0) {
      await tx.execute('UPDATE decision SET superseded_at = $1 WHERE id = ANY ($2::uuid[])', [
        batch.importedAt,
        superseded,
      ]);
    }
    await this.add(tx, batch, fresh);
    return {
      imported: fresh.length - superseded.length,
      updated: superseded.length,
      unchanged: decisions.length - fresh.length,
    };
  }

  /** How many decisions of a source are current. */
  async countCurrent(tx: ReadTx, source: string): Promise<number> {
    const { count } = await tx.one<{ count: number }>(
      'SELECT count(*) AS count FROM decision WHERE source = $1 AND superseded_at IS NULL',
      [source],
    );
    return count;
  }

  /**
   * Current decisions of a source counted by published columns or our own dimensions, missing values as ''. The
   * statement's text depends on the number of dimensions only: names travel as parameters.
   */
  async count(tx: ReadTx, source: string, dimensions: readonly string[]): Promise<CountedGroup[]> {
    const keys = dimensions.map((_, index) => `coalesce(${valueOf(`$${index + 2}::text`)}, '')`);
    const rows = await tx.rows<{ keys: string[]; result: CountedGroup['result']; count: number }>(
      `SELECT ARRAY[${keys.join(', ')}]::text[] AS keys, result, count(*) AS count
         FROM decision WHERE source = $1 AND superseded_at IS NULL
        GROUP BY 1, 2`,
      [source, ...dimensions],
    );
    return rows;
  }

  /** Current decisions of a source in key order, one page. */
  list(tx: ReadTx, source: string, filter: DecisionFilter, page: Page): Promise<DecisionRow[]> {
    return tx.rows<DecisionRow>(
      `SELECT id, import_id, source, source_key, version, result, authority_level, jurisdiction, payer_party,
              treatment, condition, reason, level, published, decided_year, decided_on, content_hash, imported_at,
              superseded_at
         FROM decision
        WHERE source = $1 AND superseded_at IS NULL
          AND ($2::integer IS NULL OR decided_year = $2)
          AND ($3::text IS NULL OR result = $3)
          AND published @> $4::jsonb
          AND ($5::text IS NULL OR source_key > $5)
        ORDER BY source_key LIMIT $6`,
      [
        source,
        filter.decidedYear,
        filter.result,
        JSON.stringify(filter.published),
        page.after?.[0] ?? null,
        page.limit,
      ],
    );
  }

  private async currentVersions(
    tx: Tx,
    source: string,
    decisions: readonly ImportedDecision[],
  ): Promise<Map<string, Pick<DecisionRow, 'id' | 'version' | 'contentHash'>>> {
    const rows = await tx.rows<Pick<DecisionRow, 'id' | 'sourceKey' | 'version' | 'contentHash'>>(
      `SELECT id, source_key, version, content_hash FROM decision
        WHERE source = $1 AND source_key = ANY ($2::text[]) AND superseded_at IS NULL`,
      [source, decisions.map(({ sourceKey }) => sourceKey)],
    );
    return new Map(rows.map((row) => [row.sourceKey, row]));
  }

  private async add(
    tx: Tx,
    { source, importId, importedAt }: Batch,
    fresh: readonly (ImportedDecision & { version: number; hash: Buffer })[],
  ): Promise<void> {
    if (fresh.length === 0) return;
    const column = <T>(of: (decision: (typeof fresh)[number]) => T): T[] => fresh.map(of);
    await tx.execute(
      `INSERT INTO decision (id, import_id, source, source_key, version, result, authority_level, jurisdiction,
                             payer_party, treatment, condition, reason, level, published, decided_year, decided_on,
                             content_hash, imported_at)
       SELECT row.id, $1, $2, row.source_key, row.version, row.result, row.authority_level, row.jurisdiction,
              row.payer_party, row.treatment, row.condition, row.reason, row.level, row.published, row.decided_year,
              row.decided_on, row.content_hash, $3
         FROM unnest($4::uuid[], $5::text[], $6::integer[], $7::text[], $8::text[], $9::text[], $10::text[],
                     $11::text[], $12::text[], $13::text[], $14::text[], $15::jsonb[], $16::integer[], $17::date[],
                     $18::bytea[])
           AS row (id, source_key, version, result, authority_level, jurisdiction, payer_party, treatment, condition,
                   reason, level, published, decided_year, decided_on, content_hash)`,
      [
        importId,
        source.key,
        importedAt,
        column(() => newId<'decision'>()),
        column(({ sourceKey }) => sourceKey),
        column(({ version }) => version),
        column(({ result }) => result),
        column(({ authorityLevel }) => authorityLevel),
        column(({ mapped }) => mapped.jurisdiction),
        column(({ mapped }) => mapped.payerParty),
        column(({ mapped }) => mapped.treatment),
        column(({ mapped }) => mapped.condition),
        column(({ mapped }) => mapped.reason),
        column(({ mapped }) => mapped.level),
        column(({ published }) => JSON.stringify(published)),
        column(({ decidedYear }) => decidedYear),
        column(({ decidedOn }) => decidedOn),
        column(({ hash }) => hash),
      ],
    );
  }
}

/** The SQL twin of the domain's `valueOf`: the source's own column first, then our dimension of that name. */
const valueOf = (name: string): string =>
  `coalesce(published ->> ${name}, CASE ${name} WHEN 'jurisdiction' THEN jurisdiction WHEN 'payerParty' THEN payer_party
     WHEN 'treatment' THEN treatment WHEN 'condition' THEN condition WHEN 'reason' THEN reason WHEN 'level' THEN level END)`;
