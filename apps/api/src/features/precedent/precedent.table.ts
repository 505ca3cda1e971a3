import type { AuthorityLevel } from '@chorus/domain/precedent/authority-level';
import type { DecisionResult } from '@chorus/domain/precedent/decision-result';
import { EntitySchema } from 'typeorm';

/** One reading of one published file. Every decision points at the import that brought it. */
export interface DecisionImportRow {
  readonly id: string;
  readonly source: string;
  /** How rows were read; see the source's `mappingVersion`. */
  readonly mappingVersion: number;
  readonly startedAt: Date;
  /** Null while it runs, and for ever when it was interrupted. */
  readonly finishedAt: Date | null;
  readonly rows: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly leftOut: number;
}

export const decisionImportTable = new EntitySchema<DecisionImportRow>({
  name: 'decision_import',
  columns: {
    id: { type: 'uuid', primary: true },
    source: { type: 'text' },
    mappingVersion: { type: 'integer' },
    startedAt: { type: 'timestamptz' },
    finishedAt: { type: 'timestamptz', nullable: true },
    rows: { type: 'integer' },
    imported: { type: 'integer' },
    updated: { type: 'integer' },
    unchanged: { type: 'integer' },
    leftOut: { type: 'integer' },
  },
  indices: [{ name: 'decision_import_by_source', columns: ['source', 'startedAt'] }],
});

/**
 * One published ruling in one version. A row never changes but for `supersededAt`, which is set when its source
 * publishes other values under the same key; the row without it is the current one.
 */
export interface DecisionRow {
  readonly id: string;
  readonly importId: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly version: number;
  readonly result: DecisionResult;
  readonly authorityLevel: AuthorityLevel;
  readonly jurisdiction: string | null;
  readonly payerParty: string | null;
  readonly treatment: string | null;
  readonly condition: string | null;
  readonly reason: string | null;
  readonly level: string | null;
  readonly published: Readonly<Record<string, string>>;
  readonly decidedYear: number | null;
  readonly decidedOn: string | null;
  readonly contentHash: Buffer;
  readonly importedAt: Date;
  readonly supersededAt: Date | null;
}

export const decisionTable = new EntitySchema<DecisionRow>({
  name: 'decision',
  columns: {
    id: { type: 'uuid', primary: true },
    importId: { type: 'uuid' },
    source: { type: 'text' },
    sourceKey: { type: 'text' },
    version: { type: 'integer' },
    result: { type: 'text' },
    authorityLevel: { type: 'text' },
    jurisdiction: { type: 'text', nullable: true },
    payerParty: { type: 'text', nullable: true },
    treatment: { type: 'text', nullable: true },
    condition: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    level: { type: 'text', nullable: true },
    published: { type: 'jsonb' },
    decidedYear: { type: 'smallint', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    contentHash: { type: 'bytea' },
    importedAt: { type: 'timestamptz' },
    supersededAt: { type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'decision_version', columns: ['source', 'sourceKey', 'version'] }],
  indices: [
    {
      name: 'decision_current',
      columns: ['source', 'sourceKey'],
      unique: true,
      where: 'superseded_at IS NULL',
    },
  ],
  foreignKeys: [
    {
      name: 'decision_import_fkey',
      target: 'decision_import',
      columnNames: ['importId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'decision_version_counts_up', expression: 'version >= 1' },
    {
      name: 'decision_result_known',
      expression: `result IN ('overturned', 'partly_overturned', 'upheld', 'ineligible', 'administrative_reversal', 'insurer_own_reversal', 'withdrawn', 'no_answer_in_time', 'unknown')`,
    },
    {
      name: 'decision_authority_known',
      expression: `authority_level IN ('insurer_own_reversal', 'independent_reviewer', 'regulator_finding', 'administrative_judge', 'court')`,
    },
  ],
});
