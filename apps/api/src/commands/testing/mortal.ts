import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@chorus/domain/shared/actor';
import type { DataSource } from 'typeorm';
import type { KeyStore } from '../../platform/crypto/key-store.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import type { FileStore } from '../../platform/files/file-store.js';

export class Killed extends Error {}

/** Ends a rotation or a renewal at one of its steps, before or after the step was done; from then on nothing works, as for the dead. */
export class Death {
  steps = 0;
  constructor(
    private readonly at: number,
    private readonly when: 'before' | 'after',
  ) {}

  async over<T>(step: () => Promise<T>): Promise<T> {
    this.steps += 1;
    if (this.steps > this.at || (this.steps === this.at && this.when === 'before')) throw new Killed();
    const done = await step();
    if (this.steps === this.at) throw new Killed();
    return done;
  }
}

export class MortalDb extends Db {
  constructor(
    source: DataSource,
    private readonly death: Death,
  ) {
    super(source);
  }
  override transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.death.over(() => super.transaction(actor, work));
  }
  override read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.death.over(() => super.read(actor, work));
  }
}

export const mortalStore = (store: KeyStore, death: Death): KeyStore => ({
  putIfAbsent: (subject, wrapped) => store.putIfAbsent(subject, wrapped),
  destroy: (subject) => store.destroy(subject),
  bury: (subject) => store.bury(subject),
  isBuried: (subject) => store.isBuried(subject),
  get: (subject) => death.over(() => store.get(subject)),
  list: (after, limit) => death.over(() => store.list(after, limit)),
  replace: (subject, before, after) => death.over(() => store.replace(subject, before, after)),
});

export const mortalFiles = (files: FileStore, folder: string, death: Death): FileStore =>
  Object.assign(Object.create(files) as FileStore, {
    get: (key: string) => death.over(() => files.get(key)),
    head: (key: string, length: number) => death.over(() => files.head(key, length)),
    replace: (key: string, sealed: Uint8Array) =>
      death.over(() => {
        // What a process leaves that is killed within the step.
        writeFileSync(
          join(folder, key.slice(-2), `${key}.sealed.${randomBytes(6).toString('hex')}.part`),
          sealed,
        );
        return files.replace(key, sealed);
      }),
  });
