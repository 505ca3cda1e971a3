import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { system } from '@chorus/domain/shared/actor';
import type { Config } from '../platform/config/config.js';
import { masterKeys } from '../platform/config/master-keys.js';
import { Keyring } from '../platform/crypto/keyring.js';
import { keyUseIfAny } from '../platform/crypto/key-use.js';
import type { Db } from '../platform/database/db.js';
import type { Finding } from './examine.js';

const part = 'keys';
const dayMs = 86_400_000;
/** A year and a little: rotating once a year is then never told as late. */
const oldAfterDays = 400;

/** Which master keys this process would be given, which of them writes, and since when. Makes none where there is none yet. */
export async function examineKeys(config: Config, db: Db, now: Date): Promise<Finding> {
  const sources = Object.values(config.masterKey);
  if (sources.every((source) => source === null) && !existsSync(join(config.home, 'keys', 'master')))
    return { part, state: 'note', says: 'No master key yet; the first start makes one.' };
  try {
    const { numbers } = new Keyring(masterKeys(config));
    const use = await db.read(system('command-line'), (tx) => keyUseIfAny(tx));
    const known = `Master keys known here: ${numbers.join(', ')}`;
    if (use === null) return { part, state: 'note', says: `${known}; none has written yet.` };
    const { number, since, finishedAt } = use;
    if (!numbers.includes(number))
      return {
        part,
        state: 'bad',
        says: `${known}. The data are written under ${number}, which is not among them.`,
      };
    const days = Math.floor((now.getTime() - since.getTime()) / dayMs);
    const writes = `${known}; ${number} writes, for ${days} days`;
    if (finishedAt === null)
      return {
        part,
        state: 'note',
        says: `${writes}. Not everything is under it yet: run chorus keys rotate.`,
      };
    if (days > oldAfterDays)
      return { part, state: 'note', says: `${writes}, which is long: chorus keys rotate --new.` };
    return { part, state: 'ok', says: `${writes}.` };
  } catch (error) {
    return { part, state: 'bad', says: (error as Error).message };
  }
}
