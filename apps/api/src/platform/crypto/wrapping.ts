import type { Keyring, MasterKey } from './keyring.js';
import { openBytes, sealBytes, UnreadableSeal, type SealedPlace } from './sealing.js';

/** A wrapped key belongs to its subject; put under another's name it does not open. */
const place = (subject: string): SealedPlace => ({ table: 'key store', column: 'key', row: subject });

/** Wraps a subject's key under the master key that writes (AES-256-GCM). */
export const wrapKey = (ring: Keyring, subject: string, raw: Buffer): Buffer =>
  sealBytes(ring.writing.bytes, place(subject), raw);

/** The key and which master key had wrapped it. Throws UnreadableSeal where none of the keyring did. */
export function unwrapKey(
  ring: Keyring,
  subject: string,
  wrapped: Buffer,
): { readonly raw: Buffer; readonly by: MasterKey } {
  for (const by of ring.all) {
    try {
      return { raw: openBytes(by.bytes, place(subject), wrapped), by };
    } catch (error) {
      if (!(error instanceof UnreadableSeal)) throw error;
    }
  }
  throw new UnreadableSeal(place(subject));
}
