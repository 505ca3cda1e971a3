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

/**
 * Answers a CSV row by row, one JSON line each, its `id` first. Streams: the file may be larger than memory. A bad row
 * answers {"id", "error"} on its own line and does not touch the others; after the last line the command then fails with exit
 * code 1. `-` reads standard input.
 */
export async function answerRows(file: string, question: RowsQuestion, terminal: Terminal): Promise<void> {
  const input = await open(file);
  // Columns are matched by ourselves: a row with a missing or an extra field is that row's defect, not the file's.
  const parser = input.pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true, trim: true, skip_empty_lines: true }),
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
  try {
    for await (const fields of parser as AsyncIterable<string[]>) {
      if (header === null) {
        header = readHeader(fields, question.columns, terminal);
        continue;
      }
      rows += 1;
      const answer = answerRow(header, fields, question);
      if ('error' in answer) bad += 1;
      await put(answer);
    }
  } catch (error) {
    bad += 1;
    await put({ id: null, error: `The file cannot be read past row ${rows}: ${(error as Error).message}` });
  }
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
  const header = fields.map((name) => name.toLowerCase().replaceAll('_', '-'));
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

function answerRow(
  header: readonly string[],
  fields: readonly string[],
  { columns, answer }: RowsQuestion,
): object {
  const row: Record<string, string> = {};
  header.forEach((name, index) => (row[name] = fields[index] ?? ''));
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
