import { system } from '@chorus/domain/shared/actor';
import type { Config } from '../config/config.js';
import { addMasterKey } from '../config/master-keys.js';
import { alone } from './alone.js';
import { keyUse } from './key-use.js';
import { KeyWatch } from './key-watch.js';
import { auditKey, rotate, type Rotated, type RotationParts, type WaitingForRestarts } from './rotation.js';

export interface AloneParts extends Omit<RotationParts, 'watch'> {
  readonly databaseUrl: string;
  readonly config: Pick<Config, 'home' | 'masterKey'>;
  readonly masterKeys: readonly Buffer[];
}

/**
 * A rotation while no other one goes on. With `fresh` a new master key is added first, unless the newest of the list still
 * waits to be written with: an interrupted run that is repeated makes no second one.
 * @returns `busy` where another rotation is at work, `unfinished` where one is to be finished before a key is added.
 */
export async function rotateAlone(
  parts: AloneParts,
  fresh: boolean,
): Promise<Rotated | WaitingForRestarts | 'busy' | 'unfinished'> {
  return alone(parts.databaseUrl, async () => {
    let watch = await KeyWatch.begin(parts.db, parts.masterKeys, true);
    try {
      if (fresh && watch.ring.newest === watch.ring.writing) {
        const { finishedAt } = await parts.db.read(system('command-line'), keyUse);
        if (finishedAt === null) return 'unfinished';
        const masterKeys = addMasterKey(parts.config);
        await watch.stop();
        watch = await KeyWatch.begin(parts.db, masterKeys, true);
        const { number } = watch.ring.newest;
        await parts.db.transaction(system('command-line'), (tx) =>
          auditKey(tx, 'keys.master-key-made', number),
        );
        parts.say(
          `Made the master key ${number}. Back up keys/master before older backups of it are needed no more.`,
        );
      }
      return await rotate({ ...parts, watch });
    } finally {
      await watch.stop();
    }
  });
}
