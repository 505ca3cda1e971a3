import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { CommandFailed, type Terminal } from './command.js';

/** The values of one row by column name: lower case, words joined by dashes, as the options are written. */
export type CaseRow = Readonly<Record<string, string>>;

export interface RowsQuestion {
  /** The columns that are read; others are named once on stderr and left alone. */
  readonly columns: readonly string[];
  /** The answer to one row; a row that cannot be answered throws, with the reason as message. */
  readonly answer: (row: CaseRow) => object;
}

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
  // Columns are matched by ourselves: a row with a missing or an extra field is that row's defect, not the file's.
  const unreadable: { readonly after: number; readonly error: string }[] = [];
  const parser = input.pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      // Trimmed on the left only: with both sides trimmed the parser stops at a quote in the wrong place.
      ltrim: true,
      skip_empty_lines: true,
      // A quote that is never closed is the defect of its row: without this the rows read ahead of it were lost too.
      skip_records_with_error: true,
      on_skip: (error) =>
        void unreadable.push({ after: parser.info.records, error: error?.message ?? 'The row is not CSV.' }),
    }),
  );
  input.once('error', (error) => parser.destroy(error));
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
  const putUnreadable = async (records: number) => {
    for (let next = unreadable[0]; next !== undefined && next.after <= records; next = unreadable[0]) {
      unreadable.shift();
      rows += 1;
      bad += 1;
      await put({ id: null, error: next.error });
    }
  };
  let records = 0;
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      await putUnreadable(records);
      records += 1;
      if (header === null) {
        header = readHeader(fields, question.columns, terminal);
        continue;
      }
      rows += 1;
      const answer = answerRow(header, fields, question);
      if ('error' in answer) bad += 1;
      await put(answer);
    }
    await putUnreadable(records);
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
  const header = fields.map((name) => closed(name).trim().toLowerCase().replaceAll('_', '-'));
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

/** A quoted value with spaces after its closing quote, which the parser hands over with its quotes. */
const closed = (value: string): string => (/^"[^]*"\s+$/.test(value) ? value.trimEnd().slice(1, -1) : value);

function answerRow(
  header: readonly string[],
  fields: readonly string[],
  { columns, answer }: RowsQuestion,
): object {
  const row: Record<string, string> = {};
  header.forEach((name, index) => (row[name] = closed(fields[index] ?? '')));
  const id = row.id === undefined || row.id === '' ? null : row.id;
  try {
    if (fields.length !== header.length) {
      throw new RangeError(`The row has ${fields.length} fields, the first row names ${header.length}.`);
    }
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
