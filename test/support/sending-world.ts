import PostalMime, { type Email } from 'postal-mime';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from './app.js';
import {
  givenFilings,
  givenLine,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
  type GivenFiling,
} from './given-filings.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { jobsSchema } from '../../apps/api/src/platform/jobs/jobs-schema.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import {
  startFakeFaxService,
  type FakeFaxService,
} from '../../apps/api/src/platform/transport/testing/fake-fax-service.js';
import { startSmtpSink, type SmtpSink } from '../../apps/api/src/platform/transport/testing/smtp-sink.js';
import { CaseSeals } from '../../apps/api/src/features/case/case-seals.js';
import { Files } from '../../apps/api/src/features/file/files.js';
import { PersonSeals } from '../../apps/api/src/features/identity/person-details.js';
import { SubmissionSeals } from '../../apps/api/src/features/submission/submission-seals.js';

export const arrangingOf = (world: TestApp): Arranging => {
  const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
  return {
    db: get(Db),
    files: get(Files),
    persons: get(PersonSeals),
    seals: get(SubmissionSeals),
    cases: get(CaseSeals),
  };
};

interface FilingRow {
  readonly state: string;
  readonly satisfied_on: string | null;
}

export const stateOf = async (world: TestApp, { submissionId }: GivenFiling): Promise<FilingRow> => {
  const [row] = await world.sql<FilingRow>('SELECT state, satisfied_on::text FROM submission WHERE id = $1', [
    submissionId,
  ]);
  if (row === undefined) throw new Error('The filing is gone.');
  return row;
};

export const comesTo = (world: TestApp, filing: GivenFiling, state: string): Promise<void> =>
  until(`the filing is ${state}`, async () => (await stateOf(world, filing)).state === state);

interface NoticeRead {
  readonly subject: string;
  readonly text: string;
  readonly to: string | undefined;
}

/** The application with a worker, a mail server and a fax service that fail as they are told. */
export class SendingWorld {
  private constructor(
    readonly world: TestApp,
    readonly sink: SmtpSink,
    readonly faxes: FakeFaxService,
    readonly person: SignedIn,
    readonly campaign: GivenCampaign,
  ) {}

  static async open(): Promise<SendingWorld> {
    const sink = await startSmtpSink();
    const faxes = await startFakeFaxService();
    const world = await testApp({
      worker: true,
      settings: { SMTP_URL: sink.url, FAX_URL: faxes.url, FAX_TOKEN: faxes.token },
    });
    // A Monday: on a weekend no line is called by pace.
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    const person = await world.signIn('sample.parent.001@example.org');
    return new SendingWorld(world, sink, faxes, person, await givenOpenCampaign(arrangingOf(world)));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.sink.stop();
    await this.faxes.stop();
  }

  async given(more: Partial<FilingsWish> = {}): Promise<GivenFiling> {
    const actedForBy = this.person.accountId as AccountId;
    const wish = { count: 1, campaign: this.campaign, actedForBy, ...more };
    const [filing] = await givenFilings(arrangingOf(this.world), wish);
    if (filing === undefined) throw new Error('No filing was made.');
    return filing;
  }

  givenFax(number: string, filing: FilingsWish['filing'] = {}): Promise<GivenFiling> {
    const lineKey = givenLine(`fax:+1${number.replace(/\D/g, '')}`);
    return this.given({ address: () => number, filing: { channel: 'fax', lineKey, ...filing } });
  }

  stateOf(filing: GivenFiling): Promise<FilingRow> {
    return stateOf(this.world, filing);
  }

  comesTo(filing: GivenFiling, state: string): Promise<void> {
    return comesTo(this.world, filing, state);
  }

  /** Its first try came to nothing, and the next is due later. */
  waitsForItsNextTry(filing: GivenFiling): Promise<void> {
    return until('it waits for its next try', async () => {
      const failed = await this.world.sql(
        `SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'failed'`,
        [filing.submissionId],
      );
      return failed.length > 0 && (await this.stateOf(filing)).state === 'released';
    });
  }

  /**
   * What waits for a later try is tried now; the queue forgets what it knew of it. A job that has just written when it wants
   * to be tried again is let to its end first: the queue would take it for the one asked for here.
   */
  async laterComes(): Promise<void> {
    const { world } = this;
    const underWay = `SELECT 1 FROM ${jobsSchema}.job WHERE state = 'active'`;
    await until('no job is under way', async () => (await world.sql(underWay)).length === 0);
    await world.sql('UPDATE reaction_receipt SET not_before = NULL WHERE done_at IS NULL');
    await world.sql(`DELETE FROM ${jobsSchema}.job WHERE state = 'delayed'`);
    await world.sql(
      `UPDATE outbox_message SET relayed_at = NULL WHERE settled_at IS NULL AND relayed_at IS NOT NULL`,
    );
  }

  /** Whatever was waiting, and everything that reacts to it, has been through. */
  quiet(): Promise<void> {
    return until('nothing is left to be done', async () => {
      const left = await this.world.sql(
        `SELECT 1 FROM outbox_message m WHERE m.relayed_at IS NULL
         UNION ALL SELECT 1 FROM reaction_receipt r WHERE r.done_at IS NULL AND r.not_before IS NULL`,
      );
      return left.length === 0;
    });
  }

  /** Time passes: what was to be tried later is tried, and every schedule looks once more. */
  async everythingDue(): Promise<void> {
    await this.laterComes();
    await this.world.sql('UPDATE schedule_run SET next_at = now()');
    await until('every schedule has looked', async () => {
      const due = await this.world.sql('SELECT 1 FROM schedule_run WHERE next_at <= now()');
      return due.length === 0;
    });
    await this.quiet();
  }

  mails(): Promise<Email[]> {
    return Promise.all(this.sink.received.map((bytes) => PostalMime.parse(bytes)));
  }

  /** The filing itself, as its recipient got it. */
  async mailOf(reference: string): Promise<Email[]> {
    return (await this.mails()).filter(({ subject }) => subject === reference);
  }

  /** What was written to people about it. */
  async noticesAbout(reference: string): Promise<NoticeRead[]> {
    return (await this.mails())
      .filter(({ subject }) => subject?.includes(reference) === true && subject !== reference)
      .map(({ subject, text, to }) => ({ subject: subject ?? '', text: text ?? '', to: to?.[0]?.address }));
  }

  toldOf(reference: string, start: string): Promise<void> {
    return until(`the mail "${start}" has come`, async () =>
      (await this.noticesAbout(reference)).some(({ subject }) => subject.startsWith(start)),
    );
  }
}
