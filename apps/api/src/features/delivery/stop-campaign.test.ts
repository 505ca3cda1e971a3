import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';
import { startSmtpSink, type SmtpSink } from '../../platform/transport/testing/smtp-sink.js';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly plan?: {
    readonly dueSoon: readonly { readonly submissionId: string; readonly signed: boolean }[];
    readonly handToPerson: readonly string[];
    readonly people: number;
    readonly dueSoonCount?: number;
    readonly handToPersonCount?: number;
  };
}

const stop = `mutation ($id: ID!, $to: StoppingMove!, $confirm: Boolean!) {
  answer: stopCampaign(campaignId: $id, to: $to, confirm: $confirm) { __typename ... on Refusal { message }
    ... on WindDownPlanned { plan { dueSoonCount handToPersonCount dueSoon { submissionId signed } handToPerson people } }
    ... on CampaignStopped { campaign { state } plan { handToPerson people } } } }`;

describe('a campaign that stops strands nobody [21]', () => {
  let sink: SmtpSink;
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let organizer: SignedIn;
  let person: SignedIn;
  let queued: GivenFiling;
  let draft: GivenFiling;
  let carried: GivenFiling;
  let filed: GivenFiling;

  beforeAll(async () => {
    sink = await startSmtpSink();
    world = await testApp({ worker: true, settings: { SMTP_URL: sink.url } });
    arranging = arrangingOf(world);
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    campaign = await givenOpenCampaign(arranging);
    organizer = await world.signInAsStaff('sample.organizer.001@example.org');
    person = await world.signIn('sample.guardian.003@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [organizer.accountId, campaign.organizationId],
    );
    const waits = { releaseFrom: '2027-02-01' };
    queued = await one({ ...waits, sendBy: '2026-12-14', actBy: '2026-12-16' });
    draft = await one({ state: 'draft', actBy: null, sendBy: null });
    carried = await one(waits);
    filed = await one({ state: 'proved' });
    const second = await givenOpenCampaign(arranging);
    await world.sql(
      `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
       VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [carried.submissionId, second.campaignId, second.organizationId, carried.personId],
    );
    await world.sql(
      `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'active', false, now(), now())`,
      [carried.caseId, second.campaignId, second.organizationId, carried.personId],
    );
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  async function one(filing: object): Promise<GivenFiling> {
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      filing,
      actedForBy: person.accountId as AccountId,
    });
    if (made === undefined) throw new Error('No filing was made.');
    return made;
  }

  const ask = async (who: SignedIn, to: string, confirm: boolean): Promise<Answer> =>
    (await world.ask<{ answer: Answer }>(stop, { id: campaign.campaignId, to, confirm }, who.token)).data
      .answer;

  const stateOf = async ({ submissionId }: GivenFiling): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [submissionId]))[0]
      ?.state;

  test('shows first what is due within ten days and who is handed what, and changes nothing', async () => {
    const answer = await ask(organizer, 'killed', false);
    expect(answer.__typename).toBe('WindDownPlanned');
    expect(answer.plan?.dueSoon).toEqual([
      { submissionId: draft.submissionId, signed: false },
      { submissionId: queued.submissionId, signed: true },
    ]);
    expect(answer.plan?.handToPerson).toEqual([queued.submissionId]);
    expect(answer.plan?.people).toBe(4);
    expect(await stateOf(queued)).toBe('queued');
  });

  test('shows a mailbox alone how many there are and not which, and ends nothing for good by it', async () => {
    const weak = await world.signIn('sample.organizer.001@example.org');
    expect((await ask(weak, 'killed', false)).plan).toEqual({
      dueSoonCount: 2,
      handToPersonCount: 1,
      dueSoon: [],
      handToPerson: [],
      people: 4,
    });
    for (const to of ['killed', 'closed'])
      expect((await ask(weak, to, true)).__typename).toBe('SecondFactorNeeded');
    expect(await stateOf(queued)).toBe('queued');
  });

  test('is stopped by nobody but who may', async () => {
    expect((await ask(person, 'killed', true)).__typename).not.toBe('CampaignStopped');
    expect(await stateOf(queued)).toBe('queued');
  });

  test('hands over what was signed, leaves to a running campaign what is its too, and mails everybody', async () => {
    expect((await ask(organizer, 'killed', true)).__typename).toBe('CampaignStopped');
    expect(await stateOf(queued)).toBe('handed_to_person');
    expect(await stateOf(carried)).toBe('queued');
    expect(await stateOf(draft)).toBe('draft');
    await until('everybody has been written to', async () => {
      const rows = await world.sql(
        `SELECT 1 FROM reaction_receipt WHERE reaction = 'delivery.mail-packet-owed' AND done_at IS NOT NULL`,
      );
      return rows.length === 4;
    });
    expect((await ask(organizer, 'closed', true)).__typename).toBe('CampaignCannotStop');
  });

  test.each([
    ['whose appeal was proved sent, that there is nothing to send', () => filed, 'You have nothing to send.'],
    ['whose packet was handed over, that it is theirs to send', () => queued, 'now yours to send'],
    ['who had not signed, that they can finish it alone', () => draft, 'is not signed yet'],
    ['whom another group carries, that it still goes out', () => carried, 'still goes out from here'],
  ])('tells the one %s', async (_, whose, says) => {
    const { reference } = whose();
    const mail = (await mailsOfTheStop()).find(({ text }) => text?.includes(reference));
    expect(mail?.text).toContain('The group you joined has ended.');
    expect(mail?.text?.replace(/\s+/g, ' ')).toContain(says);
  });

  test('and to nobody who has filed does it say a date, or to send anything themselves', async () => {
    const mail = (await mailsOfTheStop()).find(({ text }) => text?.includes(filed.reference));
    expect(mail?.subject).toBe(`Nothing to do: your papers are on their way: ${filed.reference}`);
    expect(mail?.text).not.toMatch(/date to act|send it yourself/);
  });

  test('a second pause is written about anew, under a Message-ID of its own', async () => {
    const again = await givenOpenCampaign(arranging);
    const [other] = await givenFilings(arranging, {
      count: 1,
      campaign: again,
      filing: { state: 'proved' },
      actedForBy: person.accountId as AccountId,
    });
    // With the mailbox alone: a pause waits for nobody's telephone.
    const { token } = await world.signIn('sample.organizer.001@example.org');
    const pause = () => world.ask(stop, { id: again.campaignId, to: 'paused', confirm: true }, token);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [organizer.accountId, again.organizationId],
    );
    const about = async () =>
      (await allMails()).filter(({ subject }) => subject?.includes(other?.reference ?? '?') === true);
    await pause();
    await until('the first is written', async () => (await about()).length === 1);
    await world.sql(`UPDATE campaign SET state = 'open' WHERE id = $1`, [again.campaignId]);
    await pause();
    await until('the second is written', async () => (await about()).length === 2);
    expect(new Set((await about()).map(({ messageId }) => messageId)).size).toBe(2);
    expect((await about())[0]?.text).toContain('has stopped for now');
  });

  const allMails = (): Promise<readonly Email[]> =>
    Promise.all(sink.received.map((bytes) => PostalMime.parse(bytes)));

  const mailsOfTheStop = async (): Promise<readonly Email[]> =>
    (await allMails()).filter(({ text }) => text?.includes('The group you joined') === true);
});
