import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import {
  readHeader,
  type DecisionSource,
  type DefectKind,
  type HeaderReading,
  type ImportedDecision,
} from '@chorus/domain/precedent/sources/decision-source';
import { csvRecords, decoderFor } from '../../platform/csv/csv-records.js';
import { CsvScanner, type CsvRecord } from '../../platform/csv/csv-scanner.js';

/** One row of a file: the decision it tells, or null, and what is wrong with it. */
export interface FileRow {
  readonly line: number;
  readonly decision: ImportedDecision | null;
  readonly defects: readonly { readonly field: string; readonly kind: DefectKind }[];
}

export interface DecisionFile {
  readonly separator: string;
  /** Header cells that are not columns of the source; their values are not read. */
  readonly unknownHeaders: readonly string[];
  /** Rows in file order, one at a time. Throws `BrokenFile` where the rest cannot be read. */
  rows(): AsyncGenerator<FileRow>;
}

/** The file cannot be read on from `line`, for example because the disk it lies on is gone. */
export class BrokenFile extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`The file cannot be read on from line ${line}: ${reason}`);
  }
}

const separators = [',', ';', '\t', '|'] as const;

/**
 * Opens a published file of decisions: comma, semicolon, tab or bar between values, LF or CRLF, quoted or not, with or
 * without a byte order mark, headers spaced or not. Rows are streamed; of the rows already read only the keys are
 * kept (to find a repeated one), which is about 70 bytes a row.
 *
 * @returns a refusal when the file is not there or its header lacks a column, because nothing of it can be counted
 */
export async function openDecisionFile(
  source: DecisionSource,
  path: string,
): Promise<DecisionFile | Refusal<'FileNotReadable' | 'FileNotOfThisForm'>> {
  let start: string;
  try {
    start = await firstLine(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return refuse('FileNotReadable', `The file could not be opened (${code}). Nothing was read.`, 'file');
  }
  const separator = separatorOf(start);
  const header = readHeader(source, headerCells(start, separator));
  const problem = headerProblem(source, header);
  if (problem !== null) return refuse('FileNotOfThisForm', problem, 'file');
  return {
    separator,
    unknownHeaders: header.unknown,
    rows: () => readRows(source, path, separator, header),
  };
}

function headerProblem(source: DecisionSource, header: HeaderReading): string | null {
  if (header.absent.length > 0) {
    return `The first line lacks these columns of ${source.key}: ${header.absent.join(', ')}. Nothing was read.`;
  }
  if (header.repeated.length > 0) {
    return `The first line names these columns twice: ${header.repeated.join(', ')}. Nothing was read.`;
  }
  return null;
}

async function* readRows(
  source: DecisionSource,
  path: string,
  separator: string,
  header: HeaderReading,
): AsyncGenerator<FileRow> {
  const seen = new Set<string>();
  let last = 0;
  try {
    for await (const record of csvRecords(createReadStream(path), { separator, trim: false })) {
      const isHeader = last === 0;
      last = record.line;
      if (isHeader) continue;
      yield record.quoteNotClosed
        ? rejected(record.line, '', 'quote_not_closed')
        : readRow(source, header, record, seen);
    }
  } catch (error) {
    throw new BrokenFile(last + 1, (error as Error).message);
  }
}

function readRow(
  source: DecisionSource,
  header: HeaderReading,
  { line, cells, spansLines }: CsvRecord,
  seen: Set<string>,
): FileRow {
  if (cells.length !== header.positions.length) return rejected(line, '', 'wrong_column_count');
  const published: Record<string, string> = {};
  for (let index = 0; index < cells.length; index += 1) {
    const column = header.positions[index];
    if (column) published[column] = cells[index] ?? '';
  }
  const spoiled = Object.keys(published).find((column) => published[column]?.includes('\0'));
  if (spoiled !== undefined) return rejected(line, spoiled, 'nul_character');

  const reading = source.readRow(published);
  const { decision } = reading;
  if (decision !== null && seen.has(decision.sourceKey))
    return rejected(line, source.keyColumn, 'duplicate_key');
  if (decision !== null) seen.add(decision.sourceKey);
  const spans = { field: '', kind: 'value_spans_lines' } as const;
  return { line, decision, defects: spansLines ? [spans, ...reading.defects] : reading.defects };
}

const rejected = (line: number, field: string, kind: DefectKind): FileRow => ({
  line,
  decision: null,
  defects: [{ field, kind }],
});

/** The separator that stands most often outside quotation marks in the header; a comma when none does. */
function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = separators.map((separator) => ({ separator, count: bare.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function headerCells(line: string, separator: string): readonly string[] {
  const scanner = new CsvScanner({ separator, trim: false });
  return [...scanner.push(line), ...scanner.end()][0]?.cells ?? [];
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(65_536);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const text = decoderFor(bytes).decode(bytes);
    return text.split(/\r\n|\n|\r/).find((line) => line !== '') ?? '';
  } finally {
    await file.close();
  }
}

/** Identifies a decision's content: its published values and how we read them. Equal hash, nothing to store. */
export function contentHash(
  source: Pick<DecisionSource, 'columns' | 'mappingVersion'>,
  decision: ImportedDecision,
): Buffer {
  const values = source.columns.map((column) => decision.published[column] ?? '');
  return createHash('sha256')
    .update(JSON.stringify([source.mappingVersion, values]))
    .digest();
}
