import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { openPieces, sealPieces } from './sealing-stream.js';
import { openBytes, sealBytes, UnreadableSeal } from './sealing.js';

const place = { table: 'personal_export', column: 'bytes', row: 'a' };
const key = randomBytes(32);

async function* cut(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}
async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
const opened = (sealed: Uint8Array, length = 1_000, row = 'a'): Promise<Buffer> =>
  whole(openPieces(() => key, { ...place, row }, cut(sealed, length)));

describe.each([0, 7])('what is sealed piece by piece under the key number %i', (number) => {
  const plain = randomBytes(10_000);

  test('is what is sealed at once, either way', async () => {
    const pieces = await whole(sealPieces(key, place, cut(plain, 777), number));
    expect(openBytes(key, place, pieces).equals(plain)).toBe(true);
    const once = sealBytes(key, place, plain, number);
    for (const length of [1, 13, 16, 17, 29, 1_000, 20_000])
      expect((await opened(once, length)).equals(plain)).toBe(true);
  });

  test('may be empty', async () => {
    const empty = await whole(sealPieces(key, place, cut(new Uint8Array(), 1), number));
    expect(await opened(empty)).toHaveLength(0);
  });

  test('does not open to its end when a byte was changed, cut off or moved to another row', async () => {
    const sealed = sealBytes(key, place, plain, number);
    const changed = Buffer.from(sealed);
    changed.writeUInt8(sealed.readUInt8(5_000) ^ 1, 5_000);
    for (const broken of [changed, sealed.subarray(0, -1), sealed.subarray(0, 20), Buffer.of()])
      await expect(opened(broken)).rejects.toThrow(UnreadableSeal);
    await expect(opened(sealed, 1_000, 'b')).rejects.toThrow(UnreadableSeal);
  });
});
