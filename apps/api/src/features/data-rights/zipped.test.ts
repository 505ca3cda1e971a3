import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { ArchiveTooLarge, zipped, type Entry } from './zipped.js';

const bytes = (n: number): Uint8Array => new Uint8Array(50_000).fill(n);
async function* entries(count: number, read: (n: number) => void = () => undefined): AsyncGenerator<Entry> {
  for (let n = 0; n < count; n += 1) {
    read(n);
    yield await Promise.resolve({ path: `files/${n}.pdf`, bytes: bytes(n), packed: n % 2 === 0 });
  }
}
async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe('an archive that is made piece by piece', () => {
  test('holds each entry as it came, packed or not', async () => {
    const files = unzipSync(await whole(zipped(entries(20))));
    expect(Object.keys(files)).toHaveLength(20);
    for (let n = 0; n < 20; n += 1) expect(files[`files/${n}.pdf`]).toEqual(bytes(n));
  });

  test('reads an entry only when the one before it was taken', async () => {
    let read = -1;
    const untaken: number[] = [];
    for await (const piece of zipped(entries(20, (n) => (read = n)))) {
      // The first name in a piece tells which entry it is of.
      const named = /files\/(\d+)\.pdf/.exec(Buffer.from(piece).toString('latin1'))?.[1];
      if (named !== undefined && untaken.length < 20) untaken.push(read - Number(named));
    }
    expect(untaken).toEqual(Array.from({ length: 20 }, () => 0));
  });

  test('is none that nothing could open: more than the form holds is refused', async () => {
    await expect(whole(zipped(entries(3), { bytes: 1e9, entries: 2 }))).rejects.toThrow(ArchiveTooLarge);
    await expect(whole(zipped(entries(3), { bytes: 40_000, entries: 9 }))).rejects.toThrow(ArchiveTooLarge);
  });
});
