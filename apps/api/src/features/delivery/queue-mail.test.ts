import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
} from '../../../../../test/support/given-filings.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { TellQueue } from './watch-queue.schedule.js';

describe('the mail that tells a group what waits for somebody', () => {
  let world: TestApp;
  const address = 'sample.owner.301@example.org';

  beforeAll(async () => {
    world = await testApp({ worker: true });
  });
  afterAll(() => world.close());

  const staffed = async (): Promise<GivenCampaign> => {
    const campaign = await givenOpenCampaign(arrangingOf(world), { sample: true });
    const owner = await world.signInAsStaff(address);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'owner', 'active', now())`,
      [owner.accountId, campaign.organizationId],
    );
    return campaign;
  };
  /** Far from its dates: nothing but a look at the queue happens to it. */
  const waiting = (campaign: GivenCampaign, state: 'failed' | 'uncertain') =>
    givenFilings(arrangingOf(world), {
      count: 1,
      campaign,
      filing: { state, sendBy: '2027-04-26', actBy: state === 'failed' ? '2027-04-27' : '2027-05-27' },
    });
  const leaves = (personId: string | undefined) =>
    world.sql(
      `INSERT INTO erasure (id, kind, state, person_id, asked_at, erase_from, next_at, removed, files, mails)
       VALUES (gen_random_uuid(), 'person', 'asked', $1, now(), now() + interval '3 days', now() + interval '3 days', '{}', 0, 0)`,
      [personId],
    );
  const look = () =>
    world.app
      .get(Db, { strict: false })
      .transaction(system('schedule'), (tx) => world.app.get(TellQueue, { strict: false }).scan(tx));
  const told = (campaign: GivenCampaign) =>
    world.sql(
      `SELECT 1 FROM outbox_message WHERE event = 'campaign.queue_grew' AND payload ->> 'campaignId' = $1`,
      [campaign.campaignId],
    );

  test('counts nothing of whoever asked to be erased, whose earliest date is not in it either', async () => {
    const campaign = await staffed();
    // Before the schedule itself looks: each of them is arranged whole.
    await world.sql(
      `UPDATE schedule_run SET next_at = now() + interval '1 hour' WHERE name = 'delivery.tell-queue'`,
    );
    const [leaving] = await waiting(campaign, 'failed');
    await leaves(leaving?.personId);
    await waiting(campaign, 'uncertain');
    await look();
    await until('the mail has come', async () =>
      (await localMails(world.home)).some(({ subject }) => subject?.startsWith('Packets that need a person')),
    );
    const mails = (await localMails(world.home)).filter(({ to }) => to?.[0]?.address === address);
    const mail = mails.find(({ subject }) => subject?.startsWith('Packets that need a person'));
    expect(mail?.subject).toBe('Packets that need a person: 1 uncertain, 0 failed');
    expect(mail?.text).toContain('May 27, 2027');
    expect(mail?.text).not.toContain('April 27');
  });

  test('does not come where all that waits is of people who asked to be erased', async () => {
    const campaign = await staffed();
    const [leaving] = await waiting(campaign, 'failed');
    await leaves(leaving?.personId);
    await look();
    expect(await told(campaign)).toEqual([]);
    await waiting(campaign, 'failed');
    await look();
    expect(await told(campaign)).toHaveLength(1);
  });
});
