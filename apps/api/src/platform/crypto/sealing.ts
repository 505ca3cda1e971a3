import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It is authenticated with the value, so a value moved elsewhere does not open. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Sealed by a subject's first key, which has the number 0 and is not named; what follows it is named by its number. */
const unnumbered = 1;
const numbered = 2;
export const ivLength = 12;
export const tagLength = 16;

/** How much of a sealed value tells which key it is under. */
export const headLength = 3;

/** A value that does not open: another key, another place, or changed bytes. Says nothing of what it held. */
export class UnreadableSeal extends Error {
  constructor(place: SealedPlace) {
    super(`The sealed value in ${place.table}.${place.column} cannot be opened.`);
    this.name = 'UnreadableSeal';
  }
}

/**
 * Sealed bytes, AES-256-GCM. Under the key number 0: format 1 (1) · initialization vector (12) · ciphertext · tag (16). Under
 * another one: format 2 (1) · key number (2) · initialization vector (12) · ciphertext · tag (16), the number authenticated.
 */
export function sealBytes(key: Buffer, place: SealedPlace, plain: Uint8Array, number = 0): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(associatedData(place, number));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([headOf(number), iv, body, cipher.getAuthTag()]);
}

/** @param key the one whose number the value has, see `keyNumberOf` */
export function openBytes(key: Buffer, place: SealedPlace, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const number = keyNumberOf(bytes);
  if (number === null) throw new UnreadableSeal(place);
  const begin = headOf(number).length;
  if (bytes.length < begin + ivLength + tagLength) throw new UnreadableSeal(place);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(begin, begin + ivLength));
  decipher.setAAD(associatedData(place, number));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(begin + ivLength, bytes.length - tagLength)),
      decipher.final(),
    ]);
  } catch {
    throw new UnreadableSeal(place);
  }
}

/** Which of its subject's keys sealed the value; null: it is none of ours. The first `headLength` bytes are enough. */
export function keyNumberOf(sealed: Buffer): number | null {
  if (sealed[0] === unnumbered) return 0;
  return sealed[0] === numbered && sealed.length >= headLength ? sealed.readUInt16BE(1) : null;
}

export function headOf(number: number): Buffer {
  if (number === 0) return Buffer.of(unnumbered);
  const head = Buffer.of(numbered, 0, 0);
  head.writeUInt16BE(number, 1);
  return head;
}

export const associatedData = ({ table, column, row }: SealedPlace, number: number): Buffer =>
  Buffer.from(JSON.stringify(number === 0 ? [table, column, row] : [table, column, row, number]));
