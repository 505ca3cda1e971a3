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
      'query ($id: ID!) { linePace(campaignId: $id) { line waiting waitingOnLine earliestSendBy today lastHour } }',
      { id: campaign.campaignId },
      organizer.token,
    )
  ).data.linePace;
const paceOf = (lineKey: string, more: object) => ({ line: lineKey.slice(0, 12), ...more });

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

test('a line says by when those of the campaign must be out and from when they may leave, without those that are kept confidential', async () => {
  const line = givenLine('fax:+12025550105');
  const other = await givenOpenCampaign(arrangingOf(world));
  const waits = async (): Promise<readonly object[]> => {
    const { data } = await world.ask<{ linePace: readonly { line: string; waits: readonly object[] }[] }>(
      'query ($id: ID!) { linePace(campaignId: $id) { line waits { from dueBy waiting } } }',
      { id: campaign.campaignId },
      organizer.token,
    );
    return data.linePace.find((one) => one.line === line.slice(0, 12))?.waits ?? [];
  };
  await queuedFor(line, '2099-04-20', campaign, '2020-01-02');
  const kept = await queuedFor(line, '2099-04-20', campaign, '2099-02-03');
  await queuedFor(line, '2099-04-20', campaign, '2099-02-03');
  await queuedFor(line, '2020-03-04', campaign, '2099-02-03');
  await queuedFor(line, '2099-04-20', other, '2099-01-05');
  const due = '2099-04-20';
  const [{ today } = { today: '' }] = await world.sql<{ today: string }>(
    'SELECT chorus_today()::text AS today',
  );
  expect(await waits()).toEqual([
    // What presses waits for no wave.
    { from: null, dueBy: today, waiting: 1 },
    { from: null, dueBy: due, waiting: 1 },
    { from: '2099-02-03', dueBy: due, waiting: 2 },
  ]);
  await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [kept.caseId]);
  expect((await waits()).at(-1)).toEqual({ from: '2099-02-03', dueBy: due, waiting: 1 });
  // Without a date an appeal presses, and what contests nothing leaves before all that have one.
  const dateless = async (filingType: string) =>
    world.sql(`UPDATE submission SET send_by = NULL, act_by = NULL, filing_type = $2 WHERE id = $1`, [
      (await queuedFor(line, due, campaign, '2099-02-03')).submissionId,
      filingType,
    ]);
  await dateless('internal_appeal');
  await dateless('claim_file_request');
  expect((await waits()).slice(0, 2)).toEqual([
    { from: null, dueBy: today, waiting: 2 },
    { from: '2099-02-03', dueBy: null, waiting: 1 },
  ]);
});

test('what may still leave today is bound by the hours that are left of it', async () => {
  const line = givenLine('fax:+12025550106');
  const room = async (at: string): Promise<number | undefined> => {
    await world.sql('UPDATE home SET sample = true, business_now = $1', [at]);
    const { data } = await world.ask<{ linePace: readonly { line: string; roomToday: number }[] }>(
      'query ($id: ID!) { linePace(campaignId: $id) { line roomToday } }',
      { id: campaign.campaignId },
      organizer.token,
    );
    return data.linePace.find((one) => one.line === line.slice(0, 12))?.roomToday;
  };
  await world.sql('UPDATE campaign SET pace_per_hour = 2, pace_per_day = 20 WHERE id = $1', [
    campaign.campaignId,
  ]);
  await queuedFor(line, '2099-04-20');
  // In New York 10 in the morning, 18 in the evening, and 22 while the next day has begun by UTC.
  expect(await room('2026-12-08T15:00:00Z')).toBe(20);
  expect(await room('2026-12-08T23:00:00Z')).toBe(12);
  expect(await room('2026-12-09T03:00:00Z')).toBe(20);
});
