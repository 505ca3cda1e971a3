import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { massSendLimit } from '@chorus/domain/organization/approval';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';

const refusal = '... on Refusal { message }';
const preview = `mutation ($id: ID!) { previewAssignment(campaignId: $id) { ... on AssignmentPreviewed { plan { id } } ${refusal} } }`;
const commit = `mutation ($id: ID!) { commitAssignment(planId: $id) { __typename ${refusal}
  ... on MassSendRequested { recipients approval { id subject subjectHash state } } ... on AssignmentCommitted { offered } } }`;
const decide = `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename ${refusal} } }`;

interface Committed {
  readonly __typename: string;
  readonly recipients?: number;
  readonly offered?: number;
  readonly approval?: { readonly id: string; readonly subjectHash: string };
}

let world: TestApp;
let campaign: GivenCampaign;

beforeAll(async () => {
  world = await testApp();
  campaign = await givenCampaign(world);
  for (let people = 0; people < massSendLimit; people += 1) await givenParticipant(world, campaign);
}, 240_000);
afterAll(() => world.close());

const planned = async (): Promise<string> =>
  (await run<{ plan: { id: string } }>(world, campaign.organizer.token, preview, { id: campaign.campaignId }))
    .plan.id;
const committed = (id: string, token = campaign.organizer.token) =>
  run<Committed>(world, token, commit, { id });
const agreed = async (token: string, { approval }: Committed) =>
  (await run(world, token, decide, { id: approval?.id, hash: approval?.subjectHash })).__typename;
const work = async (): Promise<number> =>
  (await world.sql('SELECT 1 FROM work_item WHERE campaign_id = $1', [campaign.campaignId])).length;

test('fifty people are one member’s to give out to', async () => {
  expect(await committed(await planned())).toMatchObject({
    __typename: 'AssignmentCommitted',
    offered: massSendLimit,
  });
  // As if nothing had been given out, so that the next plan is one for everybody.
  await world.sql('DELETE FROM work_item WHERE campaign_id = $1', [campaign.campaignId]);
});

test('one more, and the plan waits for a second member; it works once, for exactly this plan [5]', async () => {
  await givenParticipant(world, campaign);
  const plan = await planned();
  const first = await committed(plan);
  expect(first).toMatchObject({
    __typename: 'MassSendRequested',
    recipients: massSendLimit + 1,
    approval: { subject: 'mass_send', state: 'requested' },
  });
  expect(await work()).toBe(0);
  expect((await committed(plan)).approval?.id).toBe(first.approval?.id);
  expect(await agreed(campaign.organizer.token, first)).toBe('ApprovalNeedsAnother');
  expect(await agreed(campaign.owner.token, first)).toBe('ApprovalDecided');
  const other = await planned();
  expect((await committed(other)).__typename).toBe('MassSendRequested');
  expect(await committed(plan)).toMatchObject({
    __typename: 'AssignmentCommitted',
    offered: massSendLimit + 1,
  });
  expect((await committed(plan)).__typename).toBe('PlanAlreadyCommitted');
});
