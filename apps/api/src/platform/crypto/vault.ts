import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyStore } from './key-store.js';
import { Keyring } from './keyring.js';
import { keyNumberOf, openBytes, sealBytes, UnreadableSeal, type SealedPlace } from './sealing.js';
import { openPieces, sealPieces, type Pieces } from './sealing-stream.js';
import { keysIn, type SubjectKeys } from './subject-key-file.js';
import { unwrapKey, wrapKey } from './wrapping.js';

/** Whose key: a person's health data, an account's address, or the installation's own. */
export type Subject =
  `person-${string}` | `account-${string}` | `organization-${string}` | `installation-${string}`;

export const personSubject = (id: string): Subject => `person-${id}`;
export const accountSubject = (id: string): Subject => `account-${id}`;
export const organizationSubject = (id: string): Subject => `organization-${id}`;
/** There is one installation to a key store; this key chains the audit trail. */
export const installationSubject: Subject = 'installation-00000000-0000-7000-8000-000000000001';

/** What the digests of recipients' lines are made with; apart from the above, since that one is never made a second time. */
export const linesSubject: Subject = 'installation-00000000-0000-7000-8000-000000000002';

/** The subject's key is gone: erased, or never made. What it sealed cannot be read by anybody any more. */
export class KeyDestroyed extends Error {
  constructor() {
    super('The key of this subject no longer exists.');
    this.name = 'KeyDestroyed';
  }
}

/** The key was read so long ago that another one may have taken its place; the transaction is to be begun again. */
export class KeyOutdated extends Error {
  override readonly name = 'KeyOutdated';
  constructor() {
    super('The key of this subject was replaced while it was held open.');
  }
}

/** One subject's open key: seals and opens without waiting, so that a list can be opened in one pass. */
export interface OpenKey {
  /** Of the key that seals; values of the subject's other keys are opened all the same. */
  readonly number: number;
  seal(place: SealedPlace, text: string): Buffer;
  sealBytes(place: SealedPlace, bytes: Uint8Array): Buffer;
  open(place: SealedPlace, sealed: Uint8Array): string;
  openBytes(place: SealedPlace, sealed: Uint8Array): Buffer;
  /** As `sealBytes`, for what is not held in memory. Throws KeyOutdated at the end too: it may take long. */
  sealPieces(place: SealedPlace, plain: Pieces): AsyncIterable<Buffer>;
  /** As `openBytes`; that nothing was changed is known at the end alone, so read it once before anything is handed on. */
  openPieces(place: SealedPlace, sealed: Pieces): AsyncIterable<Buffer>;
  /**
   * HMAC-SHA-256 of the text, 32 bytes, under a key of its own for each purpose. Only for subjects whose key is never
   * replaced: the installation's.
   */
  mac(purpose: string, text: string): Buffer;
}

interface Remembered {
  readonly key: OpenKey;
  readonly round: number;
  readonly until: number;
}

/** Keys are kept open this long, so that an erasure elsewhere takes effect here within a minute. */
const keepOpenMs = 60_000;
const keepOpenAtMost = 5_000;
/** A key that was read so many rounds ago seals no more; one round is what an operation under way may be behind. */
const outdatedAfterRounds = 2;

/**
 * Seals personal data under a key of its person's own. Keys are wrapped by the master key (AES-256-GCM, bound to
 * the subject) and live in the key store.
 */
export class Vault {
  private readonly open = new Map<Subject, Remembered>();
  private readonly ring: Keyring;

  /** @param keys the keyring, or master keys of which the last wraps what is new. */
  constructor(
    private readonly store: KeyStore,
    keys: Keyring | readonly Buffer[],
  ) {
    this.ring = keys instanceof Keyring ? keys : new Keyring(keys);
  }

  /** The key of a subject, made on first use. */
  async keyFor(subject: Subject): Promise<OpenKey> {
    const known = this.remembered(subject);
    if (known !== null) return known;
    const { round } = this.ring;
    const stored = await this.store.get(subject);
    const wrapped =
      stored ?? (await this.store.putIfAbsent(subject, wrapKey(this.ring, subject, randomBytes(32))));
    return this.remember(subject, wrapped, round);
  }

  /** The key of a subject that must exist already. Throws KeyDestroyed where it does not. */
  async existingKey(subject: Subject): Promise<OpenKey> {
    const known = this.remembered(subject);
    if (known !== null) return known;
    const { round } = this.ring;
    const wrapped = await this.store.get(subject);
    if (wrapped === null) throw new KeyDestroyed();
    return this.remember(subject, wrapped, round);
  }

  /** Makes everything sealed for the subject unreadable, here at once and elsewhere within a minute. */
  async destroy(subject: Subject): Promise<boolean> {
    this.open.delete(subject);
    return this.store.destroy(subject);
  }

  private remembered(subject: Subject): OpenKey | null {
    const entry = this.open.get(subject);
    if (entry === undefined) return null;
    if (entry.until > Date.now() && entry.round === this.ring.round) return entry.key;
    this.open.delete(subject);
    return null;
  }

  /** @param round of the time before the store was asked: what it answered may be from then. */
  private remember(subject: Subject, wrapped: Buffer, round: number): OpenKey {
    const key = this.openKey(subject, keysIn(unwrapKey(this.ring, subject, wrapped).raw), round);
    if (this.open.size >= keepOpenAtMost) {
      const oldest = this.open.keys().next();
      if (!oldest.done) this.open.delete(oldest.value);
    }
    this.open.set(subject, { key, round, until: Date.now() + keepOpenMs });
    return key;
  }

  private openKey(subject: Subject, { writes, keys }: SubjectKeys, round: number): OpenKey {
    const raw = new Map(keys.map((one) => [one.number, one.raw]));
    const stillWrites = (): void => {
      if (this.ring.round - round >= outdatedAfterRounds) throw new KeyOutdated();
    };
    const seal = (place: SealedPlace, bytes: Uint8Array): Buffer => {
      stillWrites();
      return sealBytes(rawOf(raw, writes, place), place, bytes, writes);
    };
    async function* sealing(place: SealedPlace, plain: Pieces): AsyncGenerator<Buffer> {
      stillWrites();
      yield* sealPieces(rawOf(raw, writes, place), place, plain, writes);
      stillWrites();
    }
    const numbered = (number: number | null, place: SealedPlace): Buffer => {
      // Another process knows more of this subject than was read here: whoever asks again reads anew.
      if (number !== null && !raw.has(number)) this.open.delete(subject);
      return rawOf(raw, number, place);
    };
    const open = (place: SealedPlace, sealed: Uint8Array): Buffer => {
      const number = keyNumberOf(Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength));
      return openBytes(numbered(number, place), place, sealed);
    };
    return {
      number: writes,
      seal: (place, text) => seal(place, Buffer.from(text, 'utf8')),
      sealBytes: seal,
      open: (place, sealed) => open(place, sealed).toString('utf8'),
      openBytes: open,
      sealPieces: sealing,
      openPieces: (place, sealed) => openPieces((number) => numbered(number, place), place, sealed),
      mac: (purpose, text) => {
        if (raw.size > 1 || writes !== 0)
          throw new Error('What was made with a replaced key cannot be made again.');
        const first = rawOf(raw, 0, { table: 'mac', column: purpose, row: subject });
        return createHmac('sha256', macKey(first, purpose)).update(text, 'utf8').digest();
      },
    };
  }
}

function rawOf(raw: ReadonlyMap<number, Buffer>, number: number | null, place: SealedPlace): Buffer {
  const key = number === null ? undefined : raw.get(number);
  if (key === undefined) throw new UnreadableSeal(place);
  return key;
}

const macKey = (raw: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', raw, Buffer.alloc(0), `chorus ${purpose}`, 32));
