import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import type {
  Defect,
  DecisionSource,
  ImportedDecision,
} from '@chorus/domain/precedent/sources/decision-source';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { BrokenFile, openDecisionFile } from './decision-file.js';
import { ReportBuilder, type ImportReport } from './import-report.js';
import { decisionImportTable } from './precedent.table.js';
import { PrecedentRepository, type Batch } from './precedent.repository.js';

export interface ImportInput {
  readonly source: DecisionSource;
  readonly path: string;
  /** Rows of one transaction; an import that is interrupted keeps the whole ones and goes on from there next time. */
  readonly rowsPerTransaction?: number;
  /** Told every defect, listed in the report or not. */
  readonly onDefect?: (defect: Defect) => void;
}

/**
 * Brings a published file of decisions in. Running it again changes nothing; running it on a newer file adds what is
 * new and keeps the earlier version of what changed. Nothing is ever removed: a key that the file no longer holds is
 * counted in the report, because a publisher who drops a row has not undone the ruling.
 */
@Injectable()
export class ImportDecisions {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly decisions: PrecedentRepository,
  ) {}

  async execute(actor: Actor, input: ImportInput): Promise<ImportReport | Refusal> {
    const { source, rowsPerTransaction = 5_000 } = input;
    const file = await openDecisionFile(source, input.path);
    if (isRefusal(file)) return file;
    const batch = await this.begin(actor, source);
    const builder = new ReportBuilder(source.key, file, input.onDefect);

    let waiting: ImportedDecision[] = [];
    const flush = async (): Promise<void> => {
      if (waiting.length === 0) return;
      builder.stored(await this.db.transaction(actor, (tx) => this.decisions.store(tx, batch, waiting)));
      waiting = [];
    };
    let brokenOff: string | null = null;
    try {
      for await (const row of file.rows()) {
        builder.row(row);
        if (row.decision !== null) waiting.push(row.decision);
        if (waiting.length >= rowsPerTransaction) await flush();
      }
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      brokenOff = error.message;
    }
    await flush();
    return this.finish(actor, batch, builder, brokenOff);
  }

  private async begin(actor: Actor, source: DecisionSource): Promise<Batch> {
    const batch = { source, importId: newId<'decision_import'>(), importedAt: this.clock.now() };
    const nothingYet = { rows: 0, imported: 0, updated: 0, unchanged: 0, leftOut: 0 };
    await this.db.transaction(actor, (tx) =>
      tx.insert(decisionImportTable, {
        id: batch.importId,
        source: source.key,
        mappingVersion: source.mappingVersion,
        startedAt: batch.importedAt,
        finishedAt: null,
        ...nothingYet,
      }),
    );
    return batch;
  }

  private finish(
    actor: Actor,
    { source, importId }: Batch,
    builder: ReportBuilder,
    brokenOff: string | null,
  ): Promise<ImportReport> {
    return this.db.transaction(actor, async (tx) => {
      const known = await this.decisions.countCurrent(tx, source.key);
      const report = builder.report((stored) => ({ notInFile: known - stored, brokenOff }));
      const { rows, imported, updated, unchanged, leftOut } = report;
      const finishedAt = brokenOff === null ? this.clock.now() : null;
      await tx.update(
        decisionImportTable,
        { id: importId },
        { rows, imported, updated, unchanged, leftOut, finishedAt },
      );
      await audit(tx, {
        operation: 'decisions.imported',
        subjects: [{ kind: 'decision_import', id: importId }],
      });
      return report;
    });
  }
}
