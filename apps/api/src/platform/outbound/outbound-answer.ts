import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { NamedBy } from './destination.js';

export interface OutboundAsk {
  readonly namedBy: NamedBy;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  /** For everything from the look-up of the name to the last byte of the answer. */
  readonly timeoutMs: number;
  /** Bytes. */
  readonly longestAnswer: number;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What became of a request without an answer: `sent` tells whether the other side may have seen it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor(
    readonly sent: boolean,
    /** A code or a plain word, never an address. */
    readonly code: string,
  ) {
    super(`No answer (${code}).`);
  }
}

/** @throws when it is longer than `longest` or ends early. */
export async function readAnswer(response: IncomingMessage, longest: number): Promise<OutboundAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longest) throw new Error('The answer is too long.');
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}
