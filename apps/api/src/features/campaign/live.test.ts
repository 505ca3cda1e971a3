import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign, type GivenCampaign } from '../../../../../test/support/given-campaign.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';

let world: TestApp;
let campaign: GivenCampaign;

beforeAll(async () => {
  world = await testApp();
  campaign = await givenCampaign(world);
});
afterAll(() => world.close());

const hear = (path: string, who: SignedIn | null) =>
  fetch(`${world.url}${path}`, {
    headers: who === null ? {} : { authorization: `Bearer ${who.token}` },
  });

/** Reads on until the words were heard, or the line ended. */
async function until(reader: ReadableStreamDefaultReader<Uint8Array>, words: string): Promise<string> {
  let heard = '';
  while (!heard.includes(words)) {
    const { done, value } = await reader.read();
    if (done) return heard;
    heard += Buffer.from(value).toString();
  }
  return heard;
}

const somethingHappens = () =>
  world.app.get(Db, { strict: false }).transaction(system('command-line'), (tx) =>
    world.app.get(Outbox, { strict: false }).publish(tx, 'campaign.opened', {
      campaignId: campaign.campaignId as never,
    }),
  );

test('whoever looks at a campaign hears that something changed, and not what', async () => {
  const line = await hear(`/live/${campaign.campaignId}`, campaign.organizer);
  expect([line.status, line.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const reader = (line.body as ReadableStream<Uint8Array>).getReader();
  await until(reader, 'retry');
  await somethingHappens();
  const heard = await until(reader, 'changed');
  expect(heard).toContain('event: changed\ndata:\n\n');
  expect(heard).not.toContain(campaign.campaignId);
  await reader.cancel();
});

test('a session that ends ends the line with the next word', async () => {
  const who = await world.signIn('short.visit@example.org');
  const line = await hear(`/live/${campaign.campaignId}`, who);
  expect(line.status).toBe(200);
  const reader = (line.body as ReadableStream<Uint8Array>).getReader();
  await until(reader, 'retry');
  await world.ask('mutation { signOut { __typename } }', {}, who.token);
  await somethingHappens();
  expect(await until(reader, 'changed')).not.toContain('changed');
});

test.each([
  ['nobody', () => `/live/${campaign.campaignId}`, () => null],
  ['a campaign that is none', () => '/live/unknown', () => campaign.organizer],
])('%s hears nothing', async (_who, path, who) => {
  expect((await hear(path(), who())).status).toBe(404);
});

test('a line that is open does not keep the server from stopping', async () => {
  const other = await testApp();
  const there = await givenCampaign(other);
  const line = await fetch(`${other.url}/live/${there.campaignId}`, {
    headers: { authorization: `Bearer ${there.organizer.token}` },
  });
  expect(line.status).toBe(200);
  await other.close();
  await expect(line.text()).resolves.toBe('retry: 5000\n\n');
});
