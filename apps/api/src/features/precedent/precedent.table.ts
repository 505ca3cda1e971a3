import { authorityLevels, type AuthorityLevel } from '@chorus/domain/precedent/authority-level';
import { decisionResults, type DecisionResult } from '@chorus/domain/precedent/decision-result';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

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
    id: column.id,
    source: column.text,
    mappingVersion: column.integer,
    startedAt: column.instant,
    finishedAt: column.instantOrNull,
    rows: column.integer,
    imported: column.integer,
    updated: column.integer,
    unchanged: column.integer,
    leftOut: column.integer,
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
    id: column.id,
    importId: column.uuid,
    source: column.text,
    sourceKey: column.text,
    version: column.integer,
    result: column.text,
    authorityLevel: column.text,
    jurisdiction: column.textOrNull,
    payerParty: column.textOrNull,
    treatment: column.textOrNull,
    condition: column.textOrNull,
    reason: column.textOrNull,
    level: column.textOrNull,
    published: column.json,
    decidedYear: column.integerOrNull,
    decidedOn: column.dayOrNull,
    contentHash: column.hash,
    importedAt: column.instant,
    supersededAt: column.instantOrNull,
  },
  foreignKeys: [references('decision', 'importId', 'decision_import')],
  indices: [
    { name: 'decision_version', columns: ['source', 'sourceKey', 'version'], unique: true },
    {
      name: 'decision_current',
      columns: ['source', 'sourceKey'],
      unique: true,
      where: 'superseded_at IS NULL',
    },
  ],
  checks: [
    oneOf('decision', 'result', decisionResults),
    oneOf('decision', 'authorityLevel', authorityLevels),
    { name: 'decision_version_counts_up', expression: 'version >= 1' },
  ],
});
