import { TextDecoder } from 'node:util';
import { CsvScanner, type CsvDialect, type CsvRecord } from './csv-scanner.js';

/** UTF-8, or UTF-16 where a byte order mark says so. The mark is left out; a byte that is no text comes as U+FFFD. */
export const decoderFor = (bytes: Uint8Array): TextDecoder => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
};

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of bytes) {
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

/** The records of a CSV file in file order, read as far as they are asked for; failures of `bytes` are passed on. */
export async function* csvRecords(
  bytes: AsyncIterable<Uint8Array>,
  dialect: CsvDialect,
): AsyncGenerator<CsvRecord> {
  const scanner = new CsvScanner(dialect);
  for await (const text of textOf(bytes)) yield* scanner.push(text);
  yield* scanner.end();
}
