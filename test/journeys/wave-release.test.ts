import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startSmtpSink, type SmtpSink } from '../../apps/api/src/platform/transport/testing/smtp-sink.js';
import type { SignedIn } from '../support/app.js';
import type { WatchedPage } from '../support/browser.js';
import { givenFilings, givenLine, givenOpenCampaign } from '../support/given-filings.js';
import { arrangingOf } from '../support/sending-world.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
let sink: SmtpSink;

beforeAll(async () => {
  sink = await startSmtpSink();
  web = await WebWorld.open({ SMTP_URL: sink.url });
  await web.world.sql('UPDATE home SET sample = true');
  await businessTime('2026-12-07T15:00:00Z');
});
afterAll(async () => {
  await web.close();
  await sink.stop();
});

const businessTime = (at: string) => web.world.sql('UPDATE home SET business_now = $1', [at]);

async function leave(...all: readonly WatchedPage[]): Promise<void> {
  for (const one of all) {
    await one.context.close();
    expect(one.strayRequests).toEqual([]);
    expect(one.complaints).toEqual([]);
  }
}

const memberOf = (who: SignedIn, organizationId: string, role: string) =>
  web.world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
    [who.accountId, organizationId, role],
  );

/** Somebody who looks at the sending of a campaign of their own, whose one line takes three filings an hour. */
async function onTheSendingPage(size: (typeof sizes)[number]) {
  const there = await givenOpenCampaign(arrangingOf(web.world), {
    title: `Sample wave on ${size.name}`,
    states: [{ state: 'MT', weight: 1, goal: null }],
    waves: [{ state: 'MT', startsOn: '2026-12-08', endsOn: '2026-12-18' }],
    pacePerHour: 3,
    pacePerDay: 50,
  });
  const owner = await web.world.signInAsStaff(`wave.owner.${size.width}@sample.invalid`);
  await memberOf(owner, there.organizationId, 'owner');
  await web.world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [owner.accountId]);
  const signed = (count: number, filing: object) =>
    givenFilings(arrangingOf(web.world), {
      count,
      campaign: there,
      filing: { lineKey: givenLine(`sample line ${size.width}`), ...filing },
    });
  await signed(5, { releaseFrom: '2026-12-08' });
  const path = `/org/${there.organizationId}/campaigns/${there.campaignId}/sending`;
  const watched = await web.visitAs(owner, path, size);
  await watched.page.evaluate('globalThis.sameAsAtFirst = true');
  return { size, owner, signed, watched, page: watched.page };
}

/** A count of the page, as soon as it is that. */
const stands = (page: Page, what: string, count: number): Promise<void> =>
  page
    .getByRole('region', { name: 'How things stand' })
    .locator('.figures > div')
    .filter({ hasText: new RegExp(`^${what}${count}$`) })
    .waitFor();

test('a wave leaves under the eyes of whoever looks, waits while the server is stopped, and a pause holds nobody back', async () => {
  const looking = await Promise.all(sizes.map(onTheSendingPage));
  const each = async (see: (one: (typeof looking)[number]) => Promise<unknown>): Promise<void> => {
    await Promise.all(looking.map(see));
  };
  const faultless = async (name: string): Promise<void> => {
    for (const { page, size } of looking) {
      expect(await pageFaults(page, `${name}-${size.width}`)).toEqual([]);
    }
  };
  await each(({ page }) => stands(page, 'In the queue', 5));
  await each(({ page }) => page.getByText('5 filings in all. This page follows what changes.').waitFor());

  // The day comes: as many leave as the line takes in an hour, and the page says so by itself.
  await businessTime('2026-12-08T15:00:00Z');
  await each(({ page }) => stands(page, 'Proved', 3));
  await each(({ page }) => stands(page, 'In the queue', 2));
  await each(({ page }) => page.getByText('The queue of 2 filings will be empty on December 8').waitFor());
  await faultless('sending-wave');

  // Whoever runs the server stops it: what waits keeps its place while the next hour passes.
  const [atDesk, onPhone] = looking;
  if (atDesk === undefined || onPhone === undefined) throw new Error('There are two sizes.');
  const admin = await web.visitAs(atDesk.owner, '/admin', atDesk.size);
  await admin.page.getByRole('button', { name: 'Stop all sending' }).click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Yes, do it' }).click();
  await each(({ page }) => page.getByText(/^Nothing has left this server since/).waitFor());
  await each(({ signed }) => signed(1, { sendBy: '2026-12-08', releaseFrom: '2026-12-08' }));
  await each(({ signed }) => signed(2, { releaseFrom: '2026-12-10' }));
  await businessTime('2026-12-08T16:01:00Z');
  await each(({ page }) => stands(page, 'With the person', 1));
  await each(({ page }) => stands(page, 'In the queue', 4));
  await each(({ page }) =>
    page.getByText('While sending is stopped nothing leaves: 4 filings wait').waitFor(),
  );
  await faultless('sending-stopped');

  await leave(admin);
  const adminOnPhone = await web.visitAs(onPhone.owner, '/admin', onPhone.size);
  await adminOnPhone.page.getByRole('button', { name: 'Let sending go on' }).click();
  await adminOnPhone.page.getByText('Sending goes on.').waitFor();
  await each(({ page }) => stands(page, 'Proved', 5));
  await each(({ page }) => page.getByText('The queue of 2 filings will be empty on December 10').waitFor());
  await each(({ page }) => page.getByText(/^Nothing has left this server/).waitFor({ state: 'detached' }));

  // The campaign pauses: what would still have waited for its day goes to its people.
  await each(async ({ page }) => {
    await page.getByRole('button', { name: 'Show what a pause does' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 signed filings are handed to their people.').waitFor();
    await dialog.getByRole('button', { name: 'Pause it now' }).click();
    await page.getByRole('heading', { name: 'The campaign is paused' }).waitFor();
    await stands(page, 'With the person', 3);
  });
  await faultless('sending-paused');
  await each(async ({ page, signed }) => {
    await page.getByRole('button', { name: 'Go on with the campaign' }).click();
    await page.getByText('The campaign goes on. What was given to people stays with them.').waitFor();
    await signed(1, { releaseFrom: '2026-12-08' });
    await stands(page, 'Proved', 6);
    await stands(page, 'With the person', 3);
    expect(await page.evaluate('globalThis.sameAsAtFirst')).toBe(true);
  });
  await leave(adminOnPhone, ...looking.map(({ watched }) => watched));
});
