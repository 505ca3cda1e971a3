import { createReadStream } from 'node:fs';
import { mkdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isId } from '@chorus/domain/shared/ids';
import type * as S3Sdk from '@aws-sdk/client-s3';
import type { S3Files } from '../config/config.js';
import type { Outbound } from '../outbound/outbound.js';
import { type FileStore, FileStoreUnavailable } from './file-store.js';
import { discardOlder, writtenAside } from './whole-file.js';

type Sdk = typeof S3Sdk;
interface Opened {
  readonly sdk: Sdk;
  readonly client: S3Sdk.S3Client;
}

const kept = '.sealed';
const connectMs = 5_000;
/** For one operation with its retries; 25 MB need far less on any line that a server has. */
const operationMs = 60_000;
const bytesInOneOperation = 25_000_000;
const unfinished = '.part';
const probeMs = 4_000;
const attempts = 3;

/**
 * Sealed files in a bucket, under the names that they have below `CHORUS_HOME/files`, so that copying the folder there moves
 * them. An object is written in one request and therefore whole or not there.
 */
export class S3FileStore implements FileStore {
  private opened: Promise<Opened> | undefined;

  constructor(
    private readonly settings: S3Files,
    private readonly outbound: Outbound,
    /** A folder for what is too large to be held in memory: a service wants to know how much it is before it comes. */
    private readonly waiting: string,
    private readonly pageSize = 1_000,
  ) {}

  async put(key: string, sealed: Uint8Array): Promise<void> {
    // Asked before and not by a condition on the write: a write whose answer was lost is repeated, and would fail on itself.
    if (await this.has(key)) throw new Error('EEXIST: a kept file is never written over.');
    await this.write(key, sealed);
  }

  async putPieces(key: string, sealed: AsyncIterable<Uint8Array>): Promise<void> {
    if (await this.has(key)) throw new Error('EEXIST: a kept file is never written over.');
    await mkdir(this.waiting, { recursive: true, mode: 0o700 });
    const path = await writtenAside(join(this.waiting, key), sealed, unfinished);
    try {
      const { size } = await stat(path);
      const at = this.objectOf(key);
      // Not tried again by itself: a stream is read once. Whoever asked for it does it again.
      await this.ask(
        ({ sdk, client }, abortSignal) =>
          client.send(
            new sdk.PutObjectCommand({ ...at, Body: createReadStream(path), ContentLength: size }),
            { abortSignal },
          ),
        operationMs * Math.ceil((size + 1) / bytesInOneOperation),
      );
    } finally {
      await unlink(path);
    }
  }

  async pieces(key: string): Promise<AsyncIterable<Uint8Array> | null> {
    const at = this.objectOf(key);
    const waits = new AbortController();
    const body = await within(waits, () =>
      this.ask(({ sdk, client }) =>
        absentAsNull(
          async () => (await client.send(new sdk.GetObjectCommand(at), { abortSignal: waits.signal })).Body,
        ),
      ),
    );
    return body === null || body === undefined ? null : eachWithin(waits, body as AsyncIterable<Uint8Array>);
  }

  async get(key: string): Promise<Buffer | null> {
    return await this.bytesOf(key);
  }

  async head(key: string, length: number): Promise<Buffer | null> {
    // A service that knows no ranges answers with everything.
    return (await this.bytesOf(key, { Range: `bytes=0-${length - 1}` }))?.subarray(0, length) ?? null;
  }

  async replace(key: string, sealed: Uint8Array): Promise<boolean> {
    if (!(await this.has(key))) return false;
    await this.write(key, sealed);
    return true;
  }

  async remove(key: string): Promise<boolean> {
    const at = this.objectOf(key);
    if (!(await this.has(key))) return false;
    await this.ask(({ sdk, client }, abortSignal) =>
      client.send(new sdk.DeleteObjectCommand(at), { abortSignal }),
    );
    return true;
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly keptAt: Date }> {
    let after: string | undefined;
    do {
      const page = await this.page(this.pageSize, after, operationMs);
      for (const { Key, LastModified } of page.Contents ?? []) {
        const key = this.keyIn(Key ?? '');
        if (key !== null && LastModified !== undefined) yield { key, keptAt: LastModified };
      }
      after = page.IsTruncated === true ? page.Contents?.at(-1)?.Key : undefined;
    } while (after !== undefined);
  }

  /** Nothing is ever unfinished in the bucket. */
  discardUnfinished(before: Date): Promise<number> {
    return discardOlder(this.waiting, unfinished, before);
  }

  async probe(): Promise<void> {
    await this.page(1, undefined, probeMs);
  }

  async close(): Promise<void> {
    if (this.opened !== undefined) (await this.opened).client.destroy();
  }

  private async write(key: string, sealed: Uint8Array): Promise<void> {
    const at = this.objectOf(key);
    await this.ask(({ sdk, client }, abortSignal) =>
      client.send(new sdk.PutObjectCommand({ ...at, Body: sealed, ContentLength: sealed.length }), {
        abortSignal,
      }),
    );
  }

  private bytesOf(key: string, part: { readonly Range?: string } = {}): Promise<Buffer | null> {
    const at = this.objectOf(key);
    return this.ask(({ sdk, client }, abortSignal) =>
      absentAsNull(async () => {
        const { Body } = await client.send(new sdk.GetObjectCommand({ ...at, ...part }), { abortSignal });
        return Body === undefined ? null : Buffer.from(await Body.transformToByteArray());
      }),
    );
  }

  /** By the older of the two ways to list: every service has it, and a page follows a name and not a token of a service. */
  private page(MaxKeys: number, Marker: string | undefined, withinMs: number) {
    const { bucket: Bucket, prefix: Prefix } = this.settings;
    return this.ask(
      ({ sdk, client }, abortSignal) =>
        client.send(new sdk.ListObjectsCommand({ Bucket, Prefix, MaxKeys, Marker }), {
          abortSignal,
        }),
      withinMs,
    );
  }

  private async has(key: string): Promise<boolean> {
    const at = this.objectOf(key);
    const found = await this.ask(({ sdk, client }, abortSignal) =>
      absentAsNull(() => client.send(new sdk.HeadObjectCommand(at), { abortSignal })),
    );
    return found !== null;
  }

  private async ask<T>(
    question: (opened: Opened, abortSignal: AbortSignal) => Promise<T>,
    withinMs = operationMs,
  ): Promise<T> {
    this.opened ??= this.open();
    try {
      return await question(await this.opened, AbortSignal.timeout(withinMs));
    } catch (error) {
      throw new FileStoreUnavailable(causeOf(error));
    }
  }

  /** Loaded with the first file: the library is larger than the rest of a resting process needs. */
  private async open(): Promise<Opened> {
    const sdk = await import('@aws-sdk/client-s3');
    const { region, endpoint, accessKeyId, secretAccessKey, pathStyle } = this.settings;
    const client = new sdk.S3Client({
      region,
      ...(endpoint === null ? {} : { endpoint }),
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: pathStyle,
      // Other services than Amazon's do not know the newer checksums; what is sealed proves itself when it is opened.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      // An answer "the bucket is elsewhere" is a setting to mend, not an address to follow.
      followRegionRedirects: false,
      maxAttempts: attempts,
      requestHandler: {
        connectionTimeout: connectMs,
        httpAgent: this.outbound.agentFor('http:', 'operator', true),
        httpsAgent: this.outbound.agentFor('https:', 'operator', true),
      },
    });
    return { sdk, client };
  }

  private objectOf(key: string): { readonly Bucket: string; readonly Key: string } {
    if (!isId(key)) throw new Error('A kept file is named by an id.');
    return { Bucket: this.settings.bucket, Key: `${this.settings.prefix}${key.slice(-2)}/${key}${kept}` };
  }

  private keyIn(name: string): string | null {
    const key = name
      .slice(this.settings.prefix.length)
      .replace(/^[^/]*\//, '')
      .replace(/\.sealed$/, '');
    return isId(key) && name === this.objectOf(key).Key ? key : null;
  }
}

/** Aborts what takes longer. */
async function within<T>(waits: AbortController, answer: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    waits.abort();
  }, operationMs);
  try {
    return await answer();
  } finally {
    clearTimeout(timer);
  }
}

/** For each piece anew, and not while it is being handed on: whoever takes it may be on a slow line. */
async function* eachWithin(
  waits: AbortController,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reading = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await within(waits, () => reading.next());
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw new FileStoreUnavailable(causeOf(error));
  } finally {
    await reading.return?.();
  }
}

async function absentAsNull<T>(answer: () => Promise<T>): Promise<T | null> {
  try {
    return await answer();
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
    if (name === 'NoSuchKey' || (name !== 'NoSuchBucket' && $metadata?.httpStatusCode === 404)) return null;
    throw error;
  }
}

/** A word for the log and the operator: a code, never an address or a key. */
function causeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' && code !== '' ? code : typeof name === 'string' ? name : 'Unknown';
}
