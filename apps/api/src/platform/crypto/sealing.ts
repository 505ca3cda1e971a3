import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It is authenticated with the value, so a value moved elsewhere does not open. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

const format = 1;
const ivLength = 12;
const tagLength = 16;

/** A value that does not open: another key, another place, or changed bytes. Says nothing of what it held. */
export class UnreadableSeal extends Error {
  constructor(place: SealedPlace) {
    super(`The sealed value in ${place.table}.${place.column} cannot be opened.`);
    this.name = 'UnreadableSeal';
  }
}

/** Sealed bytes: format (1) · initialization vector (12) · ciphertext · tag (16), AES-256-GCM. */
export function sealBytes(key: Buffer, place: SealedPlace, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(associatedData(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(format), iv, body, cipher.getAuthTag()]);
}

export function openBytes(key: Buffer, place: SealedPlace, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + ivLength + tagLength || bytes[0] !== format) throw new UnreadableSeal(place);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + ivLength));
  decipher.setAAD(associatedData(place));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(1 + ivLength, bytes.length - tagLength)),
      decipher.final(),
    ]);
  } catch {
    throw new UnreadableSeal(place);
  }
}

const associatedData = ({ table, column, row }: SealedPlace): Buffer =>
  Buffer.from(JSON.stringify([table, column, row]));
