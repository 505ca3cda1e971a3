import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { givenFiler, ownWords } from '../../apps/api/src/features/submission/testing/given.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import type { WatchedPage } from '../support/browser.js';
import { act, givenCase, noticeFacts } from '../support/given-case.js';
import { complaintByPortal } from '../support/given-complaint.js';
import { localMails } from '../support/local-mail.js';
import { provenAgo } from '../support/old-proof.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

async function closed(watched: WatchedPage): Promise<void> {
  await watched.context.close();
  expect([watched.complaints, watched.strayRequests]).toEqual([[], []]);
}

describe.each(sizes)('what is somebody’s own on $name', (size) => {
  const tag = String(size.width);
  const looked = async (page: Page, name: string) => {
    await page.evaluate('scrollTo(0, 0)');
    expect([name, await pageFaults(page, `own-${name}-${tag}`)]).toEqual([name, []]);
  };

  /** Somebody with a case that has a date, who has told it in their own words. */
  async function telling(more: string) {
    const filer = await givenFiler(web.world, `${more}${tag}`);
    const caseId = await givenCase(web.world, filer, noticeFacts());
    await act(web.world, 'writeStory', { caseId, text: ownWords }, filer.token);
    return { filer, caseId, email: `sample.filer.${more}${tag}@example.org` };
  }

  test('a complaint goes by the office’s own portal, and counts from the day on its receipt', async () => {
    const { filer, submissionId, caseId } = await complaintByPortal(web.world, `3${tag}`);
    const watched = await web.visitAs(filer, `/me/filings/${submissionId}`, size);
    const { page } = watched;
    await page.getByText('Open the website and sign in there.').waitFor({ timeout: 20_000 });
    await looked(page, 'portal-handed');
    await page.getByRole('link', { name: 'Filling in the office’s form' }).click();
    await page.getByText('You press the button there').waitFor();
    await page.getByRole('link', { name: 'I sent it' }).click();
    await heading(page, 'I sent it');
    await press(page, 'Save');
    await page.getByText('Give the day it was sent.').waitFor();
    await looked(page, 'portal-day-missing');
    const day = page.getByLabel('Day on the receipt');
    const today = (await day.getAttribute('max')) ?? '';
    await day.fill(dayAfter(today));
    await press(page, 'Save');
    await page.locator('.notice.alert').waitFor();
    await looked(page, 'portal-day-refused');
    expect(await day.inputValue()).toBe(dayAfter(today));
    await day.fill(today);
    expect(await page.getByRole('radio', { name: 'Number the website gave' }).isChecked()).toBe(true);
    await page.getByLabel('Number, or what they said').fill('TDI-0000-0014');
    const receipt = { create: { width: 640, height: 400, channels: 3, background: '#ffffff' } } as const;
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'receipt.png',
      mimeType: 'image/png',
      buffer: await sharp(receipt).png().toBuffer(),
    });
    await page.getByText('“receipt.png” is kept.').waitFor();
    await looked(page, 'portal-receipt');
    await press(page, 'Save');
    await page.getByText('TDI-0000-0014').waitFor();
    await page
      .getByText('It was in time.')
      .or(page.getByText('No date is known to compare it with.'))
      .waitFor();
    await looked(page, 'portal-proved');
    const picture = await page.getByRole('link', { name: 'Open the picture' }).getAttribute('href');
    const shown = await page.request.get(`${web.origin}${picture ?? ''}`);
    expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'image/png']);
    const [row] = await web.world.sql<{ state: string; on: string }>(
      'SELECT state, satisfied_on::text AS on FROM submission WHERE id = $1',
      [submissionId],
    );
    expect(row).toEqual({ state: 'proved', on: today });

    await page.goto(`${web.origin}/me/cases/${caseId}`);
    const letters = page.getByRole('region', { name: 'Letters and requests' });
    await letters.getByText('Sent, and the proof is on file.').waitFor();
    await looked(page, 'portal-case');
    await closed(watched);
  }, 60_000);

  test('a copy is asked for, made, told of by mail, and holds their own words when it is opened', async () => {
    const { filer, email } = await telling('4');
    const watched = await web.visitAs(filer, '/me/data', size);
    const { page } = watched;
    await press(page, 'Make a copy');
    await page.getByText('Your copy is being made.').waitFor();
    const copy = page.getByRole('link', { name: 'Download the copy' });
    await copy.waitFor({ timeout: 20_000 });
    await looked(page, 'copy');
    const mails = async () =>
      (await localMails(web.world.home)).filter(
        ({ to, text }) => to?.[0]?.address === email && text?.includes('/exports/') === true,
      );
    await until('a mail says that it is there', async () => (await mails()).length > 0);
    const path = (await copy.getAttribute('href')) ?? '';
    const [mail] = await mails();
    expect(mail?.text).toContain(path);
    expect(mail?.text).not.toContain('stairs');
    const [download] = await Promise.all([page.waitForEvent('download'), copy.click()]);
    expect(download.suggestedFilename()).toBe('chorus-copy.zip');
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const told = Buffer.from(files['index.html'] ?? []).toString('utf8');
    expect(told).toContain(ownWords.slice(0, 60));
    expect(told).toContain('Sample Mutual Assurance Zwiebelfisch');

    // As most people come: later than ten minutes after they signed in.
    await provenAgo(web.world, 11, filer.accountId);
    await copy.click();
    await heading(page, 'Show once more that it is you');
    await looked(page, 'copy-proof');
    await page.getByRole('link', { name: 'Show it' }).click();
    const card = page.getByRole('region', { name: 'Signing in safely' });
    await card.getByRole('button', { name: 'Send me a code' }).click();
    await card.getByLabel('Code from the mail').waitFor();
    await card.getByLabel('Code from the mail').fill(await web.newestCode());
    await card.getByRole('button', { name: 'Confirm' }).click();
    const back = card.getByRole('link', { name: 'Back to the page that asked for it' });
    await back.waitFor();
    await Promise.all([page.waitForEvent('download'), back.click()]);
    await watched.context.close();
    // The browser writes down that a page was answered with a no, which is a page that says what to do.
    expect(watched.complaints.filter((line) => !line.includes('status of 403'))).toEqual([]);
    expect(watched.strayRequests).toEqual([]);
  }, 60_000);

  test('a calendar is read by its address alone, says the day and nothing else, and ends with its address', async () => {
    const { filer, caseId } = await telling('5');
    const watched = await web.visitAs(filer, '/me/dates', size);
    const { page } = watched;
    await page.getByRole('heading', { name: 'Dates that run' }).waitFor();
    const address = async () => {
      await press(page, 'Make an address');
      const shown = page.locator('code.secret');
      const before = addresses.at(-1) ?? 'nothing';
      await shown.filter({ hasNotText: before }).waitFor();
      addresses.push(new URL(await shown.innerText()).pathname);
      return addresses.at(-1) ?? '';
    };
    const addresses: string[] = [];
    /** As a calendar program does it: without a cookie, and in no hurry. */
    const read = async (path: string) => {
      const answer = await fetch(`${web.origin}${path}`);
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
    };
    const first = await address();
    const { status, type, text } = await read(first);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const dates = await web.world.sql<{ day: string }>(
      `SELECT DISTINCT to_char(act_by, 'YYYYMMDD') AS day FROM case_clock
       WHERE case_id = $1 AND side = 'file' AND state = 'running' AND act_by IS NOT NULL ORDER BY 1`,
      [caseId],
    );
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(
      dates.map(({ day }) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(dates.length).toBeGreaterThan(0);
    expect(new Set(lines.filter((line) => line.startsWith('SUMMARY')))).toEqual(
      new Set(['SUMMARY:Act by this day']),
    );
    expect(text).not.toMatch(/health|insur|denial|denied|appeal|claim|Zwiebelfisch|Filer/i);
    await looked(page, 'calendar');

    const second = await address();
    expect(second).not.toBe(first);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    await press(page, 'End it');
    await page.getByText('The address shows nothing any more.').waitFor();
    const over = await read(second);
    expect([over.status, over.text.includes('VCALENDAR')]).toEqual([404, false]);
    await closed(watched);
  }, 60_000);
});
