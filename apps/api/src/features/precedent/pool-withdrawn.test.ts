import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, visit, type DirectiveNode } from 'graphql';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { keepBoard } from './testing/kept-board.js';

/** Every measure of people the product makes, asked as somebody who sees it; what it says of these cases. */
const measures: Readonly<Record<string, () => Promise<unknown>>> = {
  campaignProgress: async () => {
    const { campaignProgress } = await asked<{ campaignProgress: { joined: number; notAgreed: number } }>(
      'query ($id: ID!) { campaignProgress(campaignId: $id) { joined notAgreed } }',
      organizer,
    );
    return campaignProgress.joined;
  },
  precedentTable: async () => {
    const { precedentTable } = await asked<{ precedentTable: { rows: { total: number }[] } }>(
      'query ($id: ID!) { precedentTable(campaignId: $id, by: []) { rows { total } } }',
      organizer,
    );
    return precedentTable.rows[0]?.total;
  },
  campaignSimilarity: async () => {
    const { campaignSimilarity } = await asked<{ campaignSimilarity: { filings: number } }>(
      'query ($id: ID!) { campaignSimilarity(campaignId: $id) { filings } }',
      organizer,
    );
    return campaignSimilarity.filings;
  },
  campaignBoard: async () => {
    const counted = async (): Promise<number> => {
      const { campaignBoard } = await asked<{ campaignBoard: { cells: { joined: number }[] } }>(
        'query ($id: ID!) { campaignBoard(campaignId: $id) { cells { joined } } }',
        organizer,
      );
      return campaignBoard.cells.reduce((sum, { joined }) => sum + joined, 0);
    };
    const atOnce = await counted();
    // And when the worker has written down what each person adds.
    await keepBoard(world);
    expect(await counted()).toBe(atOnce);
    return atOnce;
  },
  /** Made anew each time it is proposed, until it is published. */
  editions: async () => {
    await asked('mutation ($id: ID!) { proposeEdition(campaignId: $id) { __typename } }', organizer);
    const [edition] = await world.sql<{ figures: string }>(
      'SELECT figures::text FROM edition WHERE campaign_id = $1',
      [campaign.campaignId],
    );
    return edition?.figures.includes('12');
  },
  /** "Refused in the same way", shown on a filing of somebody else. */
  lawyerPrompt: async () => {
    const { data } = await world.ask<{ submission: { gate: { lawyerPrompt: string | null } } }>(
      'query ($id: ID!) { submission(id: $id) { gate { lawyerPrompt } } }',
      { id: mine.submissionId },
      holder.token,
    );
    return data.submission.gate.lawyerPrompt !== null;
  },
};

let world: TestApp;
let campaign: GivenCampaign;
let holder: SignedIn;
let organizer: SignedIn;
let mine: GivenFiling;
let others: readonly GivenFiling[];

const asked = async <Data>(operation: string, who: SignedIn): Promise<Data> =>
  (await world.ask<Data>(operation, { id: campaign.campaignId }, who.token)).data;
const told = async (): Promise<Record<string, unknown>> => {
  const said: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(measures)) said[name] = await ask();
  return said;
};

beforeAll(async () => {
  world = await testApp();
  await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
  holder = await world.signIn('sample.parent.071@example.org');
  organizer = await world.signInAsStaff('sample.organizer.071@example.org');
  campaign = await givenOpenCampaign(arrangingOf(world));
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
    [organizer.accountId, campaign.organizationId],
  );
  const wish = { campaign, actedForBy: holder.accountId as AccountId };
  // Its safe day has come, so that the gate is open and the prompt would be shown.
  const last = { gate: true, sendBy: '2026-01-05', actBy: '2026-01-06' };
  [mine] = (await givenFilings(arrangingOf(world), { ...wish, count: 1, filing: last })) as [GivenFiling];
  others = await givenFilings(arrangingOf(world), { ...wish, count: 11 });
  await world.sql(
    `UPDATE case_facet f SET reason_key = 'medical_necessity', treatment_key = 'sample_treatment'
     FROM denial_case d JOIN participation p ON p.case_id = d.id WHERE d.facet_id = f.id AND p.campaign_id = $1`,
    [campaign.campaignId],
  );
  await world.sql(
    `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, due_on, verified_on, created_at)
     SELECT gen_random_uuid(), s.case_id, s.person_id, s.id, s.stage, 'verified', 'overturned', '2026-11-01', '2026-11-05', now()
     FROM submission s JOIN submission_credit c ON c.submission_id = s.id WHERE c.campaign_id = $1`,
    [campaign.campaignId],
  );
  await world.sql(`UPDATE submission SET similarity_digest = decode(repeat('00', 512), 'hex')`);
  for (const { personId } of [mine, ...others]) await pool(personId, 'give');
});
afterAll(() => world.close());

async function pool(personId: string, act: 'give' | 'withdraw'): Promise<void> {
  const which = act === 'give' ? 'purposes: [pool], wordingVersion: 1' : 'purpose: pool';
  const { data } = await world.ask<{ answer: { __typename: string } }>(
    `mutation ($person: ID!, $organization: ID!) { answer: ${act}Consent(
       input: { personId: $person, organizationId: $organization, ${which} }) { __typename } }`,
    { person: personId, organization: campaign.organizationId },
    holder.token,
  );
  expect(['ConsentGiven', 'ConsentWithdrawn']).toContain(data.answer.__typename);
}

test('whoever withdraws "count my case" is in no measure from the next computation on, and counted again when they agree anew', async () => {
  const all = {
    campaignProgress: 12,
    campaignBoard: 12,
    precedentTable: 12,
    campaignSimilarity: 12,
    editions: true,
    lawyerPrompt: true,
  };
  expect(await told()).toEqual(all);
  const leaver = others[0]?.personId ?? '';
  await pool(leaver, 'withdraw');
  expect(await told()).toEqual({
    campaignProgress: 11,
    campaignBoard: 11,
    precedentTable: 11,
    campaignSimilarity: 11,
    editions: false,
    lawyerPrompt: false,
  });
  await pool(leaver, 'give');
  expect(await told()).toEqual(all);
});

test('whoever asks to be erased is in no measure from that moment on, and counted again when they call it off', async () => {
  const all = await told();
  const leaver = others[1]?.personId ?? '';
  const asking = await world.ask<{ answer: { erasures: { id: string }[] } }>(
    `mutation ($id: ID!) { answer: askErasure(input: { personId: $id, account: false }) {
       ... on ErasureAsked { erasures { id } } } }`,
    { id: leaver },
    holder.token,
  );
  expect(await told()).toEqual({
    campaignProgress: 11,
    campaignBoard: 11,
    precedentTable: 11,
    campaignSimilarity: 11,
    editions: false,
    lawyerPrompt: false,
  });
  const off = await world.ask<{ answer: { __typename: string } }>(
    'mutation ($id: ID!) { answer: callOffErasure(erasureId: $id) { __typename } }',
    { id: asking.data.answer.erasures[0]?.id },
    holder.token,
  );
  expect(off.data.answer.__typename).toBe('ErasureCalledOff');
  expect(await told()).toEqual(all);
});

/** What was signed off and published stays what it was; the next edition counts anew (decision 16). One by its id is one of `editions`. */
const published = ['edition', 'publishedEditions'];

test('no measure of the schema is left out of this test', () => {
  const schema = readFileSync(new URL('../../generated/schema.graphql', import.meta.url), 'utf8');
  const found: string[] = [];
  const asksForMeasures = ({ arguments: given }: DirectiveNode): boolean =>
    (given ?? []).some(
      ({ value }) => value.kind === 'StringValue' && /measures\.see|edition_read/.test(value.value),
    );
  visit(parse(schema), {
    ObjectTypeDefinition: ({ name, fields }) => {
      if (name.value !== 'Query') return;
      for (const field of fields ?? [])
        if ((field.directives ?? []).some(asksForMeasures)) found.push(field.name.value);
    },
  });
  expect(found.sort()).toEqual(
    [...Object.keys(measures).filter((name) => name !== 'lawyerPrompt'), ...published].sort(),
  );
});
