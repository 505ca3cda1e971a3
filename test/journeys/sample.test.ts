import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, watchedPage } from '../support/browser.js';
import { freePort } from '../support/redis.js';
import { pageFaults, sizes } from '../support/web-world.js';

let home: string;
let origin: string;
let server: ChildProcess;
let browser: Browser;

/** As `npm start` does on a computer where nothing was before; fewer people than by default. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'chorus-first-'));
  browser = await openBrowser();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      PATH: process.env.PATH,
      CHORUS_HOME: home,
      PORT: String(port),
      LOG_LEVEL: 'error',
      SAMPLE_PEOPLE: '10',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`Chorus did not start (exit code ${code}).`)));
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('does not send')) resolve();
    });
  });
});

afterAll(async () => {
  await browser.close();
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
});

async function visit(size: (typeof sizes)[number], path = '/') {
  const watched = await watchedPage(browser, { origin, ...size });
  await watched.page.goto(`${origin}${path}`);
  return watched;
}

const lookAround = (page: Page) => page.getByRole('button', { name: 'Look at the board as its owner' });
const [desk, phone] = sizes;

describe('the first minute', () => {
  test('one click loads the sample, live, and leads to its board', async () => {
    const { page, context, strayRequests } = await visit(desk);
    await page.getByRole('button', { name: 'Load the sample campaign' }).click();
    await page.getByText(/In the story it is December/).waitFor();
    expect(await pageFaults(page, 'sample-loading-1280')).toEqual([]);
    // Left and come back to, it goes on; whoever comes by sees it too.
    await page.goto(`${origin}/method`);
    await page.goto(`${origin}/`);
    await page.getByText(/10 of 10 people have joined/).waitFor({ timeout: 90_000 });
    await lookAround(page).waitFor({ timeout: 120_000 });
    expect(await pageFaults(page, 'sample-ready-1280')).toEqual([]);
    await lookAround(page).click();
    await page.getByRole('heading', { level: 1, name: 'A decision on each sample denial' }).waitFor();
    await page.getByText('Sample: everybody here is invented').waitFor();
    await page
      .getByRole('region', { name: 'What counts' })
      .getByText(/of 10 people who joined/)
      .waitFor();
    expect(await pageFaults(page, 'sample-board-1280')).toEqual([]);
    await context.close();
    expect(strayRequests).toEqual([]);
  });

  test('it is looked at as somebody who takes part, and removed again', async () => {
    const { page, context } = await visit(phone);
    await lookAround(page).waitFor();
    expect(await pageFaults(page, 'sample-ready-360')).toEqual([]);
    await page.getByRole('button', { name: 'Look at one case as its person' }).click();
    await page.getByRole('heading', { level: 1, name: 'My matters' }).waitFor();
    await page.getByText('Sample: everybody here is invented').waitFor();
    expect(await pageFaults(page, 'sample-person-360')).toEqual([]);
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Remove the sample and begin for real' }).click();
    await page.getByText(/also what anybody typed into it/).waitFor();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByRole('button', { name: 'Load the sample campaign' }).waitFor({ timeout: 60_000 });
    await page.getByText('Sample: everybody here is invented').waitFor({ state: 'hidden' });
    expect(await pageFaults(page, 'sample-offered-360')).toEqual([]);
    expect(existsSync(join(home, 'sample'))).toBe(false);
    await context.close();
  });
});
