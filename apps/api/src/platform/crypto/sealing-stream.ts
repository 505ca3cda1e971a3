import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  associatedData,
  headLength,
  headOf,
  ivLength,
  keyNumberOf,
  tagLength,
  UnreadableSeal,
  type SealedPlace,
} from './sealing.js';

/** What lies in the store, piece by piece, from its first byte; a new reading each time it is called. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The form of `sealBytes`, piece by piece: no more of it is in memory than one piece. */
export async function* sealPieces(
  key: Buffer,
  place: SealedPlace,
  plain: Pieces,
  number = 0,
): AsyncGenerator<Buffer> {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(associatedData(place, number));
  yield Buffer.concat([headOf(number), iv]);
  for await (const piece of plain) yield cipher.update(piece);
  yield cipher.final();
  yield cipher.getAuthTag();
}

/**
 * Opens what `sealBytes` or `sealPieces` made. Pieces are handed out before the end proves that none was changed: whoever
 * hands them on reads everything once before, see `OpenKey.openPieces`.
 * @param keyOf the key with the number that the value has
 * @throws UnreadableSeal at the end for changed bytes, at once for what is none of ours
 */
export async function* openPieces(
  keyOf: (number: number | null) => Buffer,
  place: SealedPlace,
  sealed: Pieces,
): AsyncGenerator<Buffer> {
  // A piece may be shorter than the head or the tag: what is not certain to be text yet is held back.
  let held = Buffer.alloc(0);
  let decipher: ReturnType<typeof decipherOf> | null = null;
  for await (const piece of sealed) {
    held = Buffer.concat([held, piece]);
    if (decipher === null) {
      if (held.length < headLength + ivLength) continue;
      const number = keyNumberOf(held);
      if (number === null) throw new UnreadableSeal(place);
      const begin = headOf(number).length;
      decipher = decipherOf(keyOf(number), held.subarray(begin, begin + ivLength), place, number);
      held = held.subarray(begin + ivLength);
    }
    if (held.length <= tagLength) continue;
    yield decipher.update(held.subarray(0, held.length - tagLength));
    held = held.subarray(held.length - tagLength);
  }
  if (decipher === null || held.length < tagLength) throw new UnreadableSeal(place);
  decipher.setAuthTag(held);
  try {
    decipher.final();
  } catch {
    throw new UnreadableSeal(place);
  }
}

function decipherOf(key: Buffer, iv: Buffer, place: SealedPlace, number: number) {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  decipher.setAAD(associatedData(place, number));
  return decipher;
}
