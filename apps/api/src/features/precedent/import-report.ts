import type { DecisionResult } from '@chorus/domain/precedent/decision-result';
import type { Defect, DefectKind } from '@chorus/domain/precedent/sources/decision-source';
import type { DecisionFile, FileRow } from './decision-file.js';

/** Of each kind of defect this many are listed in the report; all of them are counted. */
export const listedPerKind = 100;

/** What an import found and did. Rows are imported, updated, unchanged or left out: the four add up to `rows`. */
export interface ImportReport {
  readonly source: string;
  readonly separator: string;
  readonly rows: number;
  /** Keys that were new. */
  readonly imported: number;
  /** Keys that were known with other values; the earlier version is kept. */
  readonly updated: number;
  readonly unchanged: number;
  /** Rows with a defect that leaves them out. */
  readonly leftOut: number;
  /** Known keys of this source that the file no longer holds. They stay. */
  readonly notInFile: number;
  readonly counts: {
    readonly results: Readonly<Partial<Record<DecisionResult, number>>>;
    /** Rows with no value, by column. */
    readonly missing: Readonly<Record<string, number>>;
    readonly defects: Readonly<Partial<Record<DefectKind, number>>>;
  };
  /** In file order, at most `listedPerKind` of a kind. */
  readonly defects: readonly Defect[];
  /** Counted but not listed. */
  readonly defectsNotListed: number;
  /** Null when the whole file was read; otherwise why and where reading ended. What came before is kept. */
  readonly brokenOff: string | null;
}

/** Gathers the report while rows stream by; nothing of a row is kept but its listed defects. */
export class ReportBuilder {
  private rows = 0;
  private leftOut = 0;
  private notListed = 0;
  private readonly written = { imported: 0, updated: 0, unchanged: 0 };
  private readonly results: Partial<Record<DecisionResult, number>> = {};
  private readonly missing: Record<string, number> = {};
  private readonly kinds: Partial<Record<DefectKind, number>> = {};
  private readonly listed: Defect[] = [];

  constructor(
    private readonly source: string,
    private readonly file: Pick<DecisionFile, 'separator' | 'unknownHeaders'>,
    private readonly onDefect: (defect: Defect) => void = () => undefined,
  ) {
    for (const field of file.unknownHeaders) this.defect({ line: 1, field, kind: 'unknown_header' });
  }

  row({ line, decision, defects }: FileRow): void {
    this.rows += 1;
    for (const { field, kind } of defects) this.defect({ line, field, kind });
    if (decision === null) {
      this.leftOut += 1;
      return;
    }
    this.results[decision.result] = (this.results[decision.result] ?? 0) + 1;
    for (const [column, value] of Object.entries(decision.published)) {
      if (value === '') this.missing[column] = (this.missing[column] ?? 0) + 1;
    }
  }

  stored(done: { readonly imported: number; readonly updated: number; readonly unchanged: number }): void {
    this.written.imported += done.imported;
    this.written.updated += done.updated;
    this.written.unchanged += done.unchanged;
  }

  /** @param endOf given how many rows are stored, what else is known at the end */
  report(endOf: (stored: number) => Pick<ImportReport, 'notInFile' | 'brokenOff'>): ImportReport {
    const { imported, updated, unchanged } = this.written;
    const end = endOf(imported + updated + unchanged);
    return {
      source: this.source,
      separator: this.file.separator,
      rows: this.rows,
      ...this.written,
      leftOut: this.leftOut,
      notInFile: end.notInFile,
      counts: { results: this.results, missing: this.missing, defects: this.kinds },
      defects: this.listed,
      defectsNotListed: this.notListed,
      brokenOff: end.brokenOff,
    };
  }

  private defect(defect: Defect): void {
    const count = (this.kinds[defect.kind] ?? 0) + 1;
    this.kinds[defect.kind] = count;
    if (count <= listedPerKind) this.listed.push(defect);
    else this.notListed += 1;
    this.onDefect(defect);
  }
}
