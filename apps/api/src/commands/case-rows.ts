import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { csvRecords } from '../platform/csv/csv-records.js';
import type { CsvRecord } from '../platform/csv/csv-scanner.js';
import { CommandFailed, type Terminal } from './command.js';

/** The values of one row by column name: lower case, words joined by dashes, as the options are written. */
export type CaseRow = Readonly<Record<string, string>>;

export interface RowsQuestion {
  /** The columns that are read; others are named once on stderr and left alone. */
  readonly columns: readonly string[];
  /** The answer to one row; a row that cannot be answered throws, with the reason as message. */
  readonly answer: (row: CaseRow) => object;
}

/** What a byte that is not UTF-8 is read as. */
const notText = '\uFFFD';

/** Written in pieces of this size: a system call per row would cost more than the answer. */
const pieceLength = 64 * 1024;

/** What a person has to know to read the answers; both commands print it below their options. */
export const aboutFiles = `
A file of cases: CSV in UTF-8, the options as column names (dashes or underscores), an id column repeated in the
answer, an empty cell for what is not known. Each row answers one line {"id", ...}, in order; a row that cannot be
answered says {"id", "error"} and does not touch the others.

Exit codes: 0 answered; 1 the file or some of its rows could not be; 2 wrongly called.`;

/** Options that say about one case what a file says in its columns; given beside a file they would be passed over. */
export function refuseBesideFile(options: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(options).map((name) => name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`));
  if (given.length > 0)
    throw new CommandFailed(`--file takes the cases from its columns; leave out --${given.join(', --')}.`, 2);
}

/**
 * Answers a CSV row by row, one JSON line each, its `id` first. Streams: the file may be larger than memory. A bad row
 * answers {"id", "error"} on its own line and does not touch the others; after the last line the command then fails with exit
 * code 1. A file without a row of column names that says something answers nothing and is wrongly called. `-` reads
 * standard input.
 */
export async function answerRows(file: string, question: RowsQuestion, terminal: Terminal): Promise<void> {
  const input = await open(file);
  let header: readonly string[] | null = null;
  let waiting = '';
  let rows = 0;
  let bad = 0;
  const put = async (line: object) => {
    waiting += `${JSON.stringify(line)}\n`;
    if (waiting.length < pieceLength) return;
    const piece = waiting;
    waiting = '';
    await terminal.write(piece);
  };
  try {
    // Columns are matched by ourselves: a row with a missing or an extra field is that row's defect, not the file's.
    for await (const record of csvRecords(input, { separator: ',', trim: true })) {
      if (header === null) {
        header = readHeader(record.cells, question.columns, terminal);
        continue;
      }
      rows += 1;
      const answer = answerRow(header, record, question);
      if ('error' in answer) bad += 1;
      await put(answer);
    }
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    if (header === null)
      throw new CommandFailed(`The file ${file} cannot be read: ${(error as Error).message}`);
    bad += 1;
    await put({ id: null, error: `The file cannot be read past row ${rows}: ${(error as Error).message}` });
  }
  if (header === null) throw new CommandFailed(`The file ${file} has no row of column names.`, 2);
  if (waiting !== '') await terminal.write(waiting);
  if (bad > 0) throw new CommandFailed(`${bad} of ${rows} row(s) could not be answered; each says why.`);
}

async function open(file: string): Promise<Readable> {
  if (file === '-') return process.stdin;
  try {
    await access(file);
  } catch {
    throw new CommandFailed(`The file ${file} cannot be read.`);
  }
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}

function readHeader(fields: readonly string[], known: readonly string[], terminal: Terminal): string[] {
  const header = fields.map(optionName);
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length > 0) throw new CommandFailed(`The column ${twice[0]} stands twice in the first row.`, 2);
  const used = header.filter((name) => known.includes(name));
  if (used.length === 0) {
    throw new CommandFailed(`The first row names none of the columns ${known.join(', ')}.`, 2);
  }
  const others = header.filter((name) => name !== 'id' && !known.includes(name));
  if (others.length > 0) terminal.say(`Columns that are not read: ${others.join(', ')}`);
  return header;
}

/** A column may be written as the option, with underscores, or as the answer writes it: contractState. */
const optionName = (column: string): string =>
  column
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');

function answerRow(
  header: readonly string[],
  { line, cells, quoteNotClosed }: CsvRecord,
  { columns, answer }: RowsQuestion,
): object {
  const row: Record<string, string> = {};
  header.forEach((name, index) => (row[name] = cells[index] ?? ''));
  const id = row.id === undefined || row.id === '' ? null : row.id;
  try {
    if (quoteNotClosed) throw new RangeError(`A quotation mark in line ${line} is not closed.`);
    if (cells.length !== header.length) {
      throw new RangeError(`The row has ${cells.length} fields, the first row names ${header.length}.`);
    }
    if (id?.includes(notText)) throw new RangeError('The id is not UTF-8.');
    const asked: Record<string, string> = {};
    for (const name of columns) {
      const value = row[name];
      if (value !== undefined && value !== '') asked[name] = value;
    }
    return { id, ...answer(asked) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
