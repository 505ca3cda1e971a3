import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenLine,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';

let world: TestApp;
let organizer: SignedIn;
let campaign: GivenCampaign;
beforeAll(async () => {
  world = await testApp();
  organizer = await world.signInAsStaff('sample.organizer.0001@example.org');
  campaign = await givenOpenCampaign(arrangingOf(world));
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
    [organizer.accountId, campaign.organizationId],
  );
});
afterAll(() => world.close());

const [shared, alone] = [givenLine('fax:+12025550101'), givenLine('fax:+12025550102')];
const queuedFor = async (
  lineKey: string,
  sendBy: string,
  of = campaign,
  releaseFrom: string | null = null,
): Promise<GivenFiling> => {
  const wish = { count: 1, campaign: of, filing: { channel: 'fax', lineKey, sendBy, releaseFrom } } as const;
  const [filing] = await givenFilings(arrangingOf(world), wish);
  if (filing === undefined) throw new Error('No filing was made.');
  return filing;
};
const releasedNow = ({ submissionId, personId }: GivenFiling, lineKey: string) =>
  world.sql(
    `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport, delivers,
       line_key, envelope_token, released_at)
     VALUES (gen_random_uuid(), $1, $2, 'fax', 'released', 1, 1, $3, 'fax', true, $4, $3, chorus_business_now())`,
    [submissionId, personId, randomUUID(), lineKey],
  );
const lines = async (): Promise<readonly object[]> =>
  (
    await world.ask<{ linePace: readonly object[] }>(
      'query ($id: ID!) { linePace(campaignId: $id) { line waiting waitingOnLine earliestSendBy today lastHour later { day waiting } } }',
      { id: campaign.campaignId },
      organizer.token,
    )
  ).data.linePace;
const paceOf = (lineKey: string, more: object) => ({ line: lineKey.slice(0, 12), later: [], ...more });

test('a line tells nothing of a filing whose case is kept confidential: not that it waits, till when, or that it left (G15)', async () => {
  const open = await queuedFor(shared, '2027-04-26');
  await releasedNow(open, shared);
  const kept = [await queuedFor(shared, '2027-02-01'), await queuedFor(alone, '2027-02-02')];
  await releasedNow(kept[0] as GivenFiling, shared);
  await releasedNow(kept[1] as GivenFiling, alone);
  expect(await lines()).toEqual(
    [
      paceOf(shared, { waiting: 2, waitingOnLine: 2, earliestSendBy: '2027-02-01', today: 2, lastHour: 2 }),
      paceOf(alone, { waiting: 1, waitingOnLine: 1, earliestSendBy: '2027-02-02', today: 1, lastHour: 1 }),
    ].sort((one, other) => (one.line < other.line ? -1 : 1)),
  );
  await world.sql('UPDATE denial_case SET confidential = true WHERE id = ANY ($1)', [
    kept.map(({ caseId }) => caseId),
  ]);
  expect(await lines()).toEqual([
    paceOf(shared, { waiting: 1, waitingOnLine: 1, earliestSendBy: '2027-04-26', today: 1, lastHour: 1 }),
  ]);
});

test('a line says how many of any campaign wait for it, and of other campaigns’ filings no day and none that is kept confidential', async () => {
  const line = givenLine('fax:+12025550103');
  const other = await givenOpenCampaign(arrangingOf(world));
  await queuedFor(line, '2027-04-20');
  const theirs = [
    await queuedFor(line, '2027-03-01', other),
    await queuedFor(line, '2027-03-02', other),
    await queuedFor(givenLine('fax:+12025550104'), '2027-03-03', other),
  ];
  const ours = async () => (await lines()).filter((one) => 'line' in one && one.line === line.slice(0, 12));
  const here = { waiting: 1, earliestSendBy: '2027-04-20', today: 0, lastHour: 0 };
  expect(await ours()).toEqual([paceOf(line, { ...here, waitingOnLine: 3 })]);
  expect(JSON.stringify(await lines())).not.toContain(givenLine('fax:+12025550104').slice(0, 12));
  await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [theirs[0]?.caseId]);
  expect(await ours()).toEqual([paceOf(line, { ...here, waitingOnLine: 2 })]);
});

test('a line says how many of the campaign wait for the day of their wave, without those that are kept confidential', async () => {
  const line = givenLine('fax:+12025550105');
  const other = await givenOpenCampaign(arrangingOf(world));
  await queuedFor(line, '2099-04-20', campaign, '2020-01-02');
  const kept = await queuedFor(line, '2099-04-20', campaign, '2099-02-03');
  await queuedFor(line, '2099-04-20', campaign, '2099-02-03');
  await queuedFor(line, '2099-04-20', campaign, '2099-03-04');
  await queuedFor(line, '2099-04-20', other, '2099-01-05');
  const later = async () =>
    (await lines()).flatMap((one) =>
      'line' in one && one.line === line.slice(0, 12) && 'later' in one ? [one.later] : [],
    );
  expect(await later()).toEqual([
    [
      { day: '2099-02-03', waiting: 2 },
      { day: '2099-03-04', waiting: 1 },
    ],
  ]);
  await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [kept.caseId]);
  expect(await later()).toEqual([
    [
      { day: '2099-02-03', waiting: 1 },
      { day: '2099-03-04', waiting: 1 },
    ],
  ]);
});
