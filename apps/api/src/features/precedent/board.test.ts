import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { keepBoard } from './testing/kept-board.js';

let world: TestApp;
let campaign: GivenCampaign;

beforeAll(async () => {
  world = await testApp();
  await world.sql(`UPDATE home SET sample = true, business_now = '2027-01-08T15:00:00Z'`);
  campaign = await givenOpenCampaign(arrangingOf(world));
});
afterAll(() => world.close());

const member = async (role: string): Promise<SignedIn> => {
  const who = await world.signInAsStaff(`sample.${role}@example.org`);
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
    [who.accountId, campaign.organizationId, role],
  );
  return who;
};
const boardFor = async (who: SignedIn) =>
  (
    await world.ask<{ campaignBoard: unknown }>(
      `query ($id: ID!) { campaignBoard(campaignId: $id) { today withoutDate outcomesToVerify callsToMake seatsToAskAgain
         cells { state joined begun signed filed filedInTime resultKnown verified relieved } days { day state cases }
         filings { state count } releases { day waiting gone stuck } } }`,
      { id: campaign.campaignId },
      who.token,
    )
  ).data.campaignBoard;

test('a board counts who agreed to be counted, shows everybody’s dates, and none of confidential care', async () => {
  const some = (count: number, filing: object) =>
    givenFilings(arrangingOf(world), { count, campaign, filing });
  await some(2, { state: 'draft', actBy: '2027-01-10' });
  const [won, unseen] = await some(2, {
    state: 'proved',
    actBy: '2027-01-10',
    satisfiedOn: '2027-01-10',
    releaseFrom: '2027-01-05',
  });
  await some(1, { state: 'bounced', actBy: '2027-01-12', releaseFrom: '2027-01-05' });
  const [secret] = await some(1, { state: 'uncertain', actBy: '2027-01-10' });
  await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [secret?.caseId]);
  const outcome = (submissionId: string, state: string, result: string) =>
    world.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, evidence_kind, created_at)
       SELECT gen_random_uuid(), case_id, person_id, id, stage, $2, $3, 'letter', now() FROM submission WHERE id = $1`,
      [submissionId, state, result],
    );
  await outcome(won?.submissionId ?? '', 'verified', 'overturned');
  await outcome(unseen?.submissionId ?? '', 'reported', 'upheld');
  await world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'a', 'en' FROM participation`,
  );
  await some(1, { state: 'draft', actBy: '2027-01-10' });

  const analyst = await member('analyst');
  const counted = await boardFor(analyst);
  await keepBoard(world);
  expect(await boardFor(analyst)).toEqual(counted);
  expect(counted).toEqual({
    today: '2027-01-08',
    withoutDate: 0,
    outcomesToVerify: 1,
    callsToMake: 0,
    seatsToAskAgain: 0,
    cells: [
      {
        state: 'MN',
        joined: 5,
        begun: 5,
        signed: 5,
        filed: 2,
        filedInTime: 2,
        resultKnown: 2,
        verified: 1,
        relieved: 1,
      },
    ],
    days: [
      { day: '2027-01-10', state: 'MN', cases: 3 },
      { day: '2027-01-12', state: 'MN', cases: 1 },
    ],
    filings: [
      { state: 'bounced', count: 1 },
      { state: 'draft', count: 3 },
      { state: 'proved', count: 2 },
    ],
    releases: [{ day: '2027-01-05', waiting: 0, gone: 2, stuck: 1 }],
  });
});

test('it is nothing for a navigator and for a passer-by', async () => {
  expect(await boardFor(await member('navigator'))).toBeNull();
  expect(await boardFor(await world.signIn('passer.by@example.org'))).toBeNull();
});
