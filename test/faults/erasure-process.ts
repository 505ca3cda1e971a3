import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../apps/api/src/app.module.js';
import { OwnedRows } from '../../apps/api/src/features/data-rights/owned-rows.js';
import { LeaveWithPerson } from '../../apps/api/src/features/participation/leave-with-person.js';
import type { Installation } from '../../apps/api/src/installation/installation.js';
import { loadConfig } from '../../apps/api/src/platform/config/config.js';
import { masterKeys } from '../../apps/api/src/platform/config/master-keys.js';
import { Vault } from '../../apps/api/src/platform/crypto/vault.js';
import { FILE_STORE, type FileStore } from '../../apps/api/src/platform/files/file-store.js';
import { makeLogger } from '../../apps/api/src/platform/logging/logger.js';
import { startWork } from '../../apps/api/src/worker.js';

/** Where a worker that carries out erasures kills itself, each time with the step's own work done and nothing committed. */
export const deaths = ['close', 'file', 'rows', 'key'] as const;
export type Death = (typeof deaths)[number] | 'never';

const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable');
};

/** Lets a method do its work and then ends the process, as a machine that loses power does. */
function dieAfter<Name extends string>(
  part: Record<Name, (...given: never[]) => Promise<unknown>>,
  name: Name,
): void {
  const whole = part[name].bind(part);
  part[name] = async (...given: never[]) => {
    await whole(...given);
    return die();
  };
}

async function main(): Promise<void> {
  const { APP_URL = '', OWNER_URL = '', HOME_OF_TEST = '', DEATH = 'never' } = process.env;
  const config = loadConfig({
    NODE_ENV: 'test',
    CHORUS_HOME: HOME_OF_TEST,
    DATABASE_URL: APP_URL,
    MIGRATION_DATABASE_URL: OWNER_URL,
    OUTBOX_POLL_MS: '200',
    DUE_SCAN_SECONDS: '1',
  });
  const installation: Installation = {
    config,
    databaseUrl: APP_URL,
    ownerUrl: OWNER_URL,
    masterKeys: masterKeys(config),
    sampleHome: false,
    close: async () => {},
  };
  const logger = makeLogger('warn', { write: (line) => void process.stderr.write(line) });
  const app = await NestFactory.createApplicationContext(
    AppModule.of({ installation, logger, sampleHome: false }),
    { logger: false, abortOnError: false },
  );
  const whole = { strict: false };
  if (DEATH === 'close') dieAfter(app.get(LeaveWithPerson, whole), 'leaveAll');
  if (DEATH === 'file') dieAfter(app.get<FileStore>(FILE_STORE, whole), 'remove');
  if (DEATH === 'rows') dieAfter(app.get(OwnedRows, whole), 'remove');
  if (DEATH === 'key') dieAfter(app.get(Vault, whole), 'destroy');
  await startWork(app, installation, logger);
}

if (process.env.ERASURE_PROCESS === 'yes') await main();
