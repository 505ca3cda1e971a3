import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign, run, type GivenCampaign } from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';

let world: TestApp;
let campaign: GivenCampaign;

beforeAll(async () => {
  world = await testApp({ worker: true });
  campaign = await givenCampaign(world);
});
afterAll(() => world.close());

const inserted = async (state: string, expires: string): Promise<string> => {
  const [row] = await world.sql<{ id: string; hash: string }>(
    `INSERT INTO approval (id, organization_id, subject, subject_id, subject_hash, state, requested_by, approvers,
       requested_at, expires_at, single_person)
     VALUES (gen_random_uuid(), $1, 'mass_send', gen_random_uuid(), 'sample', $2, $3, 2, now() - interval '8 days',
       now() + $4::interval, false) RETURNING id`,
    [campaign.organizationId, state, campaign.owner.accountId, expires],
  );
  return row?.id ?? '';
};
const stateOf = async (id: string): Promise<string | undefined> =>
  (await world.sql<{ state: string }>('SELECT state FROM approval WHERE id = $1', [id]))[0]?.state;

test('what nobody agreed to within its week, or nobody used, is laid down by itself and written into the trail', async () => {
  const [asked, agreed, fresh, declined] = [
    await inserted('requested', '-1 second'),
    await inserted('approved', '-1 second'),
    await inserted('requested', '1 hour'),
    await inserted('declined', '-1 second'),
  ];
  await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'organization.expire-approvals'`);
  await until('they have expired', async () => (await stateOf(agreed)) === 'expired');
  expect([await stateOf(asked), await stateOf(fresh), await stateOf(declined)]).toEqual([
    'expired',
    'requested',
    'declined',
  ]);
  const trail = await world.sql<{ subjects: { id: string }[] }>(
    `SELECT subjects FROM audit_entry WHERE operation = 'approval.expired'`,
  );
  expect(trail.flatMap(({ subjects }) => subjects.map(({ id }) => id)).sort()).toEqual(
    [asked, agreed].sort(),
  );
  const answer = await run(
    world,
    campaign.organizer.token,
    `mutation ($id: ID!) { decideApproval(approvalId: $id, subjectHash: "sample", approve: true) { __typename ... on Refusal { message } } }`,
    { id: asked },
  );
  expect(answer.__typename).toBe('ApprovalNotOpen');
});
