import { hostname } from 'node:os';
import { system } from '@chorus/domain/shared/actor';
import type { Db } from '../database/db.js';
import { newId } from '../ids/ids.js';
import { beat, register, type KeyProcess } from './key-use.js';
import { Keyring } from './keyring.js';

const beatMs = 10_000;

/**
 * Keeps a process and the database of one mind about the master keys: the process says which it knows, the database says
 * which one writes. A rotation goes on only when every process knows the newest key, and every process follows it within
 * seconds, without being started again.
 */
export class KeyWatch {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  private constructor(
    private readonly db: Db,
    readonly ring: Keyring,
    private readonly self: KeyProcess,
  ) {}

  /**
   * @param masterKeys 32 bytes each, newest last.
   * @param rotates whether this process is here to take the newest one up.
   * @throws MasterKeyUnknown where the data are written under a key that is none of these.
   */
  static async begin(db: Db, masterKeys: readonly Buffer[], rotates = false): Promise<KeyWatch> {
    const self = { id: newId<'key_process'>(), name: `${hostname()} ${process.pid}`, rotates };
    const watch = new KeyWatch(db, new Keyring(masterKeys), self);
    await db.transaction(system('worker'), (tx) => register(tx, watch.ring, self));
    watch.timer = setInterval(() => void watch.beat(), beatMs);
    watch.timer.unref();
    return watch;
  }

  /** A beat now; the timer does the same. A database that does not answer is somebody else's to report: nothing can be written. */
  beat(): Promise<void> {
    this.running = this.running.then(() => this.once()).catch(() => {});
    return this.running;
  }

  async stop(): Promise<void> {
    if (this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    await this.running;
    await this.db
      .transaction(system('worker'), (tx) =>
        tx.execute('DELETE FROM key_process WHERE id = $1', [this.self.id]),
      )
      .catch(() => {});
  }

  private async once(): Promise<void> {
    if (this.timer === null) return;
    const { db, ring, self } = this;
    const heard = await db.transaction(system('worker'), (tx) => beat(tx, ring, self));
    if (heard === 'unknown') await db.transaction(system('worker'), (tx) => register(tx, ring, self));
  }
}
