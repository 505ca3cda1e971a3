import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { valueOf } from '@chorus/domain/precedent/decision';
import { Tally, type Measure } from '@chorus/domain/precedent/measure';
import type { DecisionSource } from '@chorus/domain/precedent/sources/decision-source';
import { openDecisionFile } from './decision-file.js';
import { ReportBuilder, type ImportReport } from './import-report.js';

/** Measures a published file as it lies there, without a database, under the same rules as an import. */
export async function measureFile(
  source: DecisionSource,
  path: string,
  dimensions: readonly string[],
): Promise<{ measures: Measure[]; report: ImportReport } | Refusal> {
  const file = await openDecisionFile(source, path);
  if (isRefusal(file)) return file;
  const report = new ReportBuilder(source.key, file);
  const tally = new Tally();
  for await (const row of file.rows()) {
    report.row(row);
    if (row.decision === null) continue;
    const { decision } = row;
    const keys = dimensions.map((dimension) => valueOf(decision, dimension));
    tally.add({ keys, result: decision.result, count: 1 });
  }
  return { measures: tally.measures(), report: report.report(() => ({ notInFile: 0, brokenOff: null })) };
}
