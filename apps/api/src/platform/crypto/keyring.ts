import { hkdfSync } from 'node:crypto';

/** One master key. Its number follows from the key alone, so that no list of keys has to be kept in any order for ever. */
export interface MasterKey {
  /** 8 hexadecimal digits. */
  readonly number: string;
  /** 32 bytes. */
  readonly bytes: Buffer;
}

/** What is kept here is written under a master key this process was not given: it must not go on as if nothing were there. */
export class MasterKeyUnknown extends Error {
  override readonly name = 'MasterKeyUnknown';
  constructor(number: string) {
    super(
      `The data are written under the master key ${number}, which is not among the master keys given to this process. ` +
        'Give it to this process as well, after the others, and start it again.',
    );
  }
}

/**
 * The master keys of a process: all of them open and find, one of them writes. Which one that is, all processes are told
 * by the database (`KeyWatch`), so that none writes what another cannot open or find.
 */
export class Keyring {
  private readonly known: readonly MasterKey[];
  private writer: MasterKey;
  private missing: string | null = null;
  private currentRound = 0;

  /** @param masterKeys 32 bytes each, newest last; the newest writes until something else is said. */
  constructor(masterKeys: readonly Buffer[]) {
    if (masterKeys.some((key) => key.length !== 32)) throw new Error('A master key is 32 bytes.');
    const unique = new Map(
      masterKeys.map((bytes) => [bytes.toString('hex'), { number: numberOf(bytes), bytes }]),
    );
    this.known = [...unique.values()];
    if (new Set(this.known.map(({ number }) => number)).size < this.known.length) {
      throw new Error('Two of the master keys have the same number; make another one.');
    }
    const newest = this.known[this.known.length - 1];
    if (newest === undefined) throw new Error('A keyring needs a master key.');
    this.writer = newest;
  }

  /** The last of the list, whether or not it writes yet. */
  get newest(): MasterKey {
    return this.known[this.known.length - 1] as MasterKey;
  }

  get writing(): MasterKey {
    if (this.missing !== null) throw new MasterKeyUnknown(this.missing);
    return this.writer;
  }

  /** The one that writes first, then the others, newest first. */
  get all(): readonly MasterKey[] {
    const { writing } = this;
    return [writing, ...[...this.known].reverse().filter((key) => key !== writing)];
  }

  /** Numbers, in the order of the list: what older hashes name by their place. */
  get numbers(): readonly string[] {
    return this.known.map(({ number }) => number);
  }

  /** From 1: keyed hashes of older installations begin with it. */
  placeOf(key: MasterKey): number {
    return this.known.indexOf(key) + 1;
  }

  /**
   * Counts what was done to the keys of subjects. Whatever was read of the key store in an earlier round is to be read again;
   * which round it is, all processes are told by the database too.
   */
  get round(): number {
    return this.currentRound;
  }

  beginRound(round: number): void {
    this.currentRound = round;
  }

  /** Writes with this one from now on. Where it is unknown here, nothing is sealed, opened or looked up any more. */
  writeWith(number: string): void {
    const key = this.known.find((one) => one.number === number);
    this.missing = key === undefined ? number : null;
    if (key !== undefined) this.writer = key;
  }
}

const numberOf = (bytes: Buffer): string =>
  Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), 'chorus master key number', 4)).toString('hex');
