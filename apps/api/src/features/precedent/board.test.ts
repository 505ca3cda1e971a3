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

const member = async (role: string, of = campaign): Promise<SignedIn> => {
  const who = await world.signInAsStaff(`sample.${role}@example.org`);
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
    [who.accountId, of.organizationId, role],
  );
  return who;
};
const boardFor = async (who: SignedIn, of = campaign) =>
  (
    await world.ask<{ campaignBoard: unknown }>(
      `query ($id: ID!) { campaignBoard(campaignId: $id) { today passedEarlier withoutDate outcomesToVerify callsToMake seatsToAskAgain
         sumsOnly statesWithheld whole { ...shown } cells { ...shown } days { day state cases }
         filings { state count } releases { day waiting gone stuck handed } } }
       fragment shown on BoardCell { state joined begun signed filed filedInTime resultKnown verified relieved }`,
      { id: of.campaignId },
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
  await some(1, { state: 'handed_to_person', actBy: '2027-01-10', releaseFrom: '2027-01-05' });

  const organizer = await member('organizer');
  const counted = await boardFor(organizer);
  await keepBoard(world);
  expect(await boardFor(organizer)).toEqual(counted);
  const filedByMT = { filed: 2, filedInTime: 2, resultKnown: 2, verified: 1, relieved: 1 };
  expect(counted).toEqual({
    today: '2027-01-08',
    sumsOnly: false,
    statesWithheld: false,
    whole: { state: null, joined: 5, begun: 5, signed: 5, ...filedByMT },
    passedEarlier: 0,
    withoutDate: 0,
    outcomesToVerify: 1,
    callsToMake: 0,
    seatsToAskAgain: 0,
    // They live in Montana: that their plans are from Minnesota is nothing a campaign's lists go by.
    cells: [
      {
        state: 'MT',
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
      { day: '2027-01-10', state: 'MT', cases: 3 },
      { day: '2027-01-12', state: 'MT', cases: 1 },
    ],
    filings: [
      { state: 'bounced', count: 1 },
      { state: 'draft', count: 2 },
      { state: 'handed_to_person', count: 1 },
      { state: 'proved', count: 2 },
    ],
    releases: [{ day: '2027-01-05', waiting: 0, gone: 2, stuck: 1, handed: 1 }],
  });
});

test('of people an analyst sees, there are only sums: no 1 to 10, no state of few, and nothing they could be taken off', async () => {
  const large = await givenOpenCampaign(arrangingOf(world));
  const some = (count: number, filing: object) =>
    givenFilings(arrangingOf(world), { count, campaign: large, filing });
  const actBy = '2027-01-20';
  const drafts = await some(41, { state: 'draft', actBy });
  await some(12, { state: 'proved', actBy, satisfiedOn: '2027-01-05' });
  await some(3, { state: 'proved', actBy, satisfiedOn: '2027-01-25' });
  const elsewhere = (state: string, from: number, to: number) =>
    world.sql(
      `UPDATE case_facet SET residence_state = $1, contract_state = $1
       WHERE id IN (SELECT facet_id FROM denial_case WHERE id = ANY ($2))`,
      [state, drafts.slice(from, to).map(({ caseId }) => caseId)],
    );
  await elsewhere('WY', 0, 2);
  await elsewhere('TX', 2, 16);
  await world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'a', 'en'
     FROM participation WHERE campaign_id = $1`,
    [large.campaignId],
  );
  const organizer = await member('organizer', large);
  expect(await boardFor(organizer, large)).toMatchObject({
    whole: { joined: 56, filed: 15, filedInTime: 12 },
  });

  const told = { filedInTime: 12, resultKnown: 0, filed: null, verified: null, relieved: null };
  expect(await boardFor(await member('analyst', large), large)).toEqual({
    today: '2027-01-08',
    sumsOnly: true,
    statesWithheld: true,
    // Three filed late: with `filed` beside `filedInTime` they could be counted.
    whole: { state: null, joined: 56, begun: 56, signed: 56, ...told },
    // Texas has fourteen; named, it would leave the two of Wyoming when taken off the whole.
    cells: [{ state: 'MT', joined: 40, begun: 40, signed: 40, ...told }],
    passedEarlier: null,
    withoutDate: null,
    outcomesToVerify: null,
    callsToMake: null,
    seatsToAskAgain: null,
    days: [],
    filings: [],
    releases: [],
  });
});

test('a board says on which days a paced line sends', async () => {
  const { data } = await world.ask<{ campaignBoard: { businessDays: readonly string[] } }>(
    'query ($id: ID!) { campaignBoard(campaignId: $id) { businessDays } }',
    { id: campaign.campaignId },
    (await member('reviewer')).token,
  );
  const { businessDays } = data.campaignBoard;
  // From Friday, 8 January 2027; the eighteenth is Martin Luther King's Birthday.
  expect(businessDays.slice(0, 7)).toEqual(
    ['08', '11', '12', '13', '14', '15', '19'].map((day) => `2027-01-${day}`),
  );
  expect(businessDays.length).toBeGreaterThan(80);
});

test('it is nothing for a navigator and for a passer-by', async () => {
  expect(await boardFor(await member('navigator'))).toBeNull();
  expect(await boardFor(await world.signIn('passer.by@example.org'))).toBeNull();
});
