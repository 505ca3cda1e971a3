import { join } from 'node:path';
import { CaseSeals } from '../../apps/api/src/features/case/case-seals.js';
import { Carriers } from '../../apps/api/src/features/delivery/carriers.js';
import { HandOver } from '../../apps/api/src/features/delivery/hand-over.js';
import { KeepProof } from '../../apps/api/src/features/delivery/keep-proof.js';
import { RecordTry } from '../../apps/api/src/features/delivery/record-try.js';
import { ReleaseFilings } from '../../apps/api/src/features/delivery/release-filings.schedule.js';
import { SendFiling } from '../../apps/api/src/features/delivery/send-filing.reaction.js';
import { Files } from '../../apps/api/src/features/file/files.js';
import { PersonSeals } from '../../apps/api/src/features/identity/person-details.js';
import { SubmissionSeals } from '../../apps/api/src/features/submission/submission-seals.js';
import { Submissions } from '../../apps/api/src/features/submission/submissions.js';
import { BusinessClock } from '../../apps/api/src/platform/clocks/clocks.js';
import { loadConfig } from '../../apps/api/src/platform/config/config.js';
import { masterKeys } from '../../apps/api/src/platform/config/master-keys.js';
import { FileKeyStore } from '../../apps/api/src/platform/crypto/file-key-store.js';
import { Vault } from '../../apps/api/src/platform/crypto/vault.js';
import { DiskFileStore } from '../../apps/api/src/platform/files/disk-file-store.js';
import {
  makeWorld,
  type World,
  type WorldOptions,
} from '../../apps/api/src/platform/outbox/testing/world.js';
import { SendingStop } from '../../apps/api/src/platform/outbox/sending-stop.js';
import { Outbound } from '../../apps/api/src/platform/outbound/outbound.js';
import { Transports } from '../../apps/api/src/platform/transport/transports.js';
import type { Arranging } from '../support/given-filings.js';

export interface ReleaseWorldOptions extends WorldOptions {
  /** Holds the keys and files, so that the next process opens what this one sealed. */
  readonly home: string;
  readonly smtpUrl: string;
}

export interface ReleaseWorld extends World {
  readonly arranging: Arranging;
}

/** A worker that releases and sends filings and does nothing else: what the product has, put together without Nest. */
export async function releaseWorld(options: ReleaseWorldOptions): Promise<ReleaseWorld> {
  const { home, smtpUrl } = options;
  const config = loadConfig({ NODE_ENV: 'test', CHORUS_HOME: home, SMTP_URL: smtpUrl });
  const world = await makeWorld(options);
  const vault = new Vault(new FileKeyStore(join(home, 'keys', 'subjects')), masterKeys(config));
  const clock = new BusinessClock();
  const { outbox } = world;
  const files = new Files(vault, new DiskFileStore(join(home, 'files')));
  const seals = new SubmissionSeals(vault);
  const persons = new PersonSeals(vault);
  const submissions = new Submissions(clock, outbox, seals, files);
  const transports = new Transports({
    outboxFolder: join(home, 'outbox'),
    platform: { from: config.mail.from, replyDomain: null },
    smtp: config.mail.smtp,
    fax: null,
    outbound: new Outbound(config.outbound),
    sampleHome: false,
  });
  const carriers = new Carriers(transports, files);
  const handOver = new HandOver(submissions);
  const record = new RecordTry(clock, new KeepProof(vault), submissions, outbox, handOver);
  world.reactions.register(new SendFiling(clock, carriers, handOver, record, submissions, persons));
  world.schedules.register(new ReleaseFilings(carriers, handOver, submissions, new SendingStop(), config));
  return {
    ...world,
    arranging: { db: world.db, files, persons, seals, cases: new CaseSeals(vault) },
    close: async () => {
      await world.close();
      await transports.onApplicationShutdown();
    },
  };
}

/** `release`: commits one batch and dies before anything of it is relayed. `work`: works until it is killed. */
export type Part = 'release' | 'work';

async function main(): Promise<void> {
  const { APP_URL = '', HOME_OF_TEST = '', SINK_URL = '', PART = 'work' } = process.env;
  const world = await releaseWorld({
    appUrl: APP_URL,
    home: HOME_OF_TEST,
    smtpUrl: SINK_URL,
    poolSize: 6,
    jobs: { concurrency: { ordinary: 1, sending: 2 }, attempts: 50 },
  });
  if ((PART as Part) === 'release') {
    await world.worker.scanner.round();
    process.kill(process.pid, 'SIGKILL');
  }
  world.worker.start();
}

if (process.env.RELEASE_PROCESS === 'yes') await main();
