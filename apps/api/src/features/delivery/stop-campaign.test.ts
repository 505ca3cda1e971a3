import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CaseSeals } from '../case/case-seals.js';
import { Files } from '../file/files.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from '../submission/submission-seals.js';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly plan?: {
    readonly dueSoon: readonly { readonly submissionId: string; readonly signed: boolean }[];
    readonly handToPerson: readonly string[];
    readonly people: number;
  };
}

const stop = `mutation ($id: ID!, $to: StoppingMove!, $confirm: Boolean!) {
  answer: stopCampaign(campaignId: $id, to: $to, confirm: $confirm) { __typename ... on Refusal { message }
    ... on WindDownPlanned { plan { dueSoon { submissionId signed } handToPerson people } }
    ... on CampaignStopped { campaign { state } plan { handToPerson people } } } }`;

describe('a campaign that stops strands nobody [21]', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let organizer: SignedIn;
  let person: SignedIn;
  let queued: GivenFiling;
  let draft: GivenFiling;
  let carried: GivenFiling;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
    arranging = {
      db: get(Db),
      files: get(Files),
      persons: get(PersonSeals),
      seals: get(SubmissionSeals),
      cases: get(CaseSeals),
    };
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    campaign = await givenOpenCampaign(arranging);
    organizer = await world.signIn('sample.organizer.001@example.org');
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
  afterAll(() => world.close());

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
    expect(answer.plan?.people).toBe(3);
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
    await until(
      'everybody has been written to',
      async () => {
        const rows = await world.sql(
          `SELECT 1 FROM reaction_receipt WHERE reaction = 'delivery.mail-packet-owed' AND done_at IS NOT NULL`,
        );
        return rows.length === 3;
      },
      30_000,
    );
    expect((await ask(organizer, 'closed', true)).__typename).toBe('CampaignCannotStop');
  });
});
