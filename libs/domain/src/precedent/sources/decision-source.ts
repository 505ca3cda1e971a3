import type { AuthorityLevel } from '../authority-level.js';
import type { DecisionDimension } from '../decision.js';
import type { DecisionResult } from '../decision-result.js';

/**
 * What can be wrong with a published row. A row with an error is left out and reported; a row with a warning is kept
 * exactly as published and reported.
 */
export const defectKinds = {
  wrong_column_count: 'error',
  missing_key: 'error',
  duplicate_key: 'error',
  /** The values of the line cannot be told apart; the lines after it are read. */
  quote_not_closed: 'error',
  /** PostgreSQL cannot keep U+0000 in a text. */
  nul_character: 'error',
  /** A value that holds line breaks, as no value of a table should. */
  value_spans_lines: 'warning',
  unknown_header: 'warning',
  key_form: 'warning',
  key_year_disagrees: 'warning',
  key_prefix_disagrees: 'warning',
  year_form: 'warning',
  unknown_result_word: 'warning',
  unknown_type_word: 'warning',
  age_range_spelling: 'warning',
  not_utf8: 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;
export type DefectKind = keyof typeof defectKinds;

/** Where a defect stands: the line of the file (the header is line 1) and the column, '' for the whole row. */
export interface Defect {
  readonly line: number;
  readonly field: string;
  readonly kind: DefectKind;
}

/** A decision as one row of a source tells it. */
export interface ImportedDecision {
  readonly sourceKey: string;
  readonly result: DecisionResult;
  readonly authorityLevel: AuthorityLevel;
  readonly mapped: Readonly<Record<DecisionDimension, string | null>>;
  readonly published: Readonly<Record<string, string>>;
  readonly decidedYear: number | null;
  readonly decidedOn: string | null;
}

export interface RowReading {
  /** Null where a defect of the row is an error. */
  readonly decision: ImportedDecision | null;
  readonly defects: readonly { readonly field: string; readonly kind: DefectKind }[];
}

/** A public data set of decisions. A source is one file of this folder and one line of the registry. */
export interface DecisionSource {
  /** The word after `--source`. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** Where the publisher offers the data. */
  readonly address: string;
  /** Raised whenever the reading of a row changes; part of every row's hash, so that an import re-reads all. */
  readonly mappingVersion: number;
  /** Published columns in their published spelling; all are required and each may be grouped by. */
  readonly columns: readonly string[];
  readonly keyColumn: string;
  /** Reads one row whose values stand under `columns`; a missing value is ''. */
  readRow(published: Readonly<Record<string, string>>): RowReading;
}

/** What a header line means: for each cell the column it stands for, or null for one we do not know. */
export interface HeaderReading {
  readonly positions: readonly (string | null)[];
  readonly unknown: readonly string[];
  readonly absent: readonly string[];
  readonly repeated: readonly string[];
}

/** Matches header cells to columns regardless of spaces, underscores and letter case ("Report Year", "ReportYear"). */
export function readHeader(source: Pick<DecisionSource, 'columns'>, cells: readonly string[]): HeaderReading {
  const byName = new Map(source.columns.map((column) => [plain(column), column]));
  const positions = cells.map((cell) => byName.get(plain(cell)) ?? null);
  const known = positions.filter((column): column is string => column !== null);
  return {
    positions,
    unknown: cells.filter((_, index) => positions[index] === null),
    absent: source.columns.filter((column) => !known.includes(column)),
    repeated: source.columns.filter((column) => known.filter((name) => name === column).length > 1),
  };
}

const plain = (name: string): string => name.replace(/[\s_\uFEFF]/g, '').toLowerCase();
