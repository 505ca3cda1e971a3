import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { system } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ImportDecisions } from '../../apps/api/src/features/precedent/import-decisions.js';
import { PrecedentRepository } from '../../apps/api/src/features/precedent/precedent.repository.js';
import { givenOutcomes } from '../../apps/api/src/features/precedent/testing/given.js';
import { WallClock } from '../../apps/api/src/platform/clocks/clocks.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { givenCampaign, run, type GivenCampaign } from '../support/given-campaign.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
let campaign: GivenCampaign;
let elsewhere: Server;
let elsewhereAt: string;

beforeAll(async () => {
  web = await WebWorld.open();
  campaign = await givenCampaign(web.world, {
    title: 'Ask again together',
    slug: 'ask-again',
    sourceCodes: ['clinic-7'],
  });
  elsewhere = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A site elsewhere</title><h1>A site elsewhere</h1>
       <script async src="${web.origin}/embed.js" data-campaign="${campaign.slug}" data-source="clinic-7"
         data-title="Join a sample campaign"></script></html>`,
    );
  });
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
  elsewhereAt = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  elsewhere.close();
  await web.close();
});

/** Goes on with the keyboard alone until what is named is in focus. */
async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate<string>(
      `(() => { const at = document.activeElement; return (at.labels?.[0]?.innerText ?? at.innerText ?? '').trim(); })()`,
    );
    if (name.test(here)) return;
  }
  throw new Error(`The keyboard did not reach ${String(name)}.`);
}

describe.each(sizes)('when it cannot wait, on $name', (size) => {
  test('three screens lead to the number, the words and the sentence, by keyboard and without an account', async () => {
    const watched = await web.visit('/urgent', size);
    const { page } = watched;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('heading', { name: 'When it cannot wait' }).waitFor();
    expect(await page.getByRole('link', { name: 'Call 911' }).getAttribute('href')).toBe('tel:911');
    expect(await pageFaults(page, `urgent-1-${size.width}`)).toEqual([]);
    await tabTo(page, /^Next$/);
    await page.keyboard.press('Enter');
    await page.getByText('Choose one answer.').waitFor();
    await page.reload();
    const answers = page.getByRole('radio');
    await answers.first().waitFor();
    await tabTo(page, /life or health in danger/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction("document.querySelectorAll('input[type=radio]')[2].checked");
    await tabTo(page, /^Next$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Which plan do you have?' }).waitFor();
    await page.getByLabel('State you live in').waitFor();
    expect(await pageFaults(page, `urgent-2-${size.width}`)).toEqual([]);
    await tabTo(page, /^Kind of plan/);
    await page.keyboard.type('Policy you bought');
    await tabTo(page, /^State you live in/);
    await page.keyboard.type('Montana');
    await tabTo(page, /My policy was made in this state/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Name of the plan/);
    await page.keyboard.type('Sample Mutual Canary');
    await tabTo(page, /^Telephone number for members/);
    await page.keyboard.type('800-555-0100');
    await tabTo(page, /^Show me what to do$/);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'A medicine that runs out' }).waitFor();
    await page.getByText('I am calling Sample Mutual Canary about an urgent matter').waitFor();
    // The words need no server; the numbers of offices come after them.
    await page.getByText('Montana Commissioner of Securities and Insurance').first().waitFor();
    expect(await page.getByRole('link', { name: '800-555-0100' }).getAttribute('href')).toBe(
      'tel:8005550100',
    );
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Montana Commissioner of Securities and Insurance');
    expect(text).toMatch(/expedited appeal is decided within\s+72 hours/);
    expect(text).toMatch(/urgent exception is decided within\s+24 hours/);
    expect(text).toContain('29 CFR 2560.503-1');
    expect(text).toMatch(/not confirmed yet/);
    expect(text).toContain('You need not wait for the plan’s answer');
    expect(text).toContain('severe pain');
    await tabTo(page, /^Whom did you speak to/);
    await page.keyboard.type('Sam Sample');
    await tabTo(page, /^What did they say/);
    await page.keyboard.type('An answer by noon.');
    expect(await pageFaults(page, `urgent-3-${size.width}`)).toEqual([]);

    // On paper: the sheet alone, with what was noted.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false);
    expect(await page.locator('.header').isVisible()).toBe(false);
    expect(await page.locator('.said-on-paper').innerText()).toBe('An answer by noon.');
    const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });

    // Back and forth again, and nothing typed is lost, nor was any of it sent.
    await page.goBack();
    await page.getByRole('heading', { name: 'Which plan do you have?' }).waitFor();
    expect(await page.getByLabel('Name of the plan').inputValue()).toBe('Sample Mutual Canary');
    await page.goForward();
    await page.getByLabel('Whom did you speak to').waitFor();
    expect(await page.getByLabel('Whom did you speak to').inputValue()).toBe('Sam Sample');
    expect(asked.filter((one) => /Canary|Sam Sample|noon|555-0100/.test(one))).toEqual([]);
    expect(await page.title()).toBe('Help now · Chorus');
    expect(page.url()).toBe(`${web.origin}/urgent#3`);
    expect(await page.getByRole('button', { name: /Leave|exit/i }).isVisible()).toBe(true);
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

describe('precedents', () => {
  test('say what to do while there are none', async () => {
    const watched = await web.visit('/precedents', sizes[1]);
    const { page } = watched;
    await page.getByText('No public decisions have been imported on this server yet.').waitFor();
    await page.getByText('No campaign has published figures yet.').waitFor();
    expect(await pageFaults(page, 'precedents-empty-360')).toEqual([]);
    await watched.context.close();
    expect(watched.complaints).toEqual([]);
    await arrangeNumbers();
  });

  test.each(sizes)(
    'and method on $name: own and others’ apart, each rate with n, interval and known share',
    async (size) => {
      const watched = await web.visit('/precedents', size);
      const { page } = watched;
      const published = page.getByRole('region', { name: 'Decisions that others published' });
      const own = page.getByRole('region', { name: 'What campaigns here came to' });
      const drawn = published.getByRole('group', { name: /overturned the denial/ });
      await drawn.waitFor();
      const rows = drawn.locator('[data-mark]');
      expect(await rows.count()).toBe(4);
      expect(await rows.first().getAttribute('aria-label')).toMatch(
        /\d+% overturned, 95% interval \d+% to \d+%, n = \d+, \d+% known/,
      );
      await own
        .getByText('Ask again together: 60 of 115 decided contests (52%) overturned the denial')
        .waitFor();
      await page.getByRole('rowheader', { name: 'EI19-0003' }).waitFor();
      expect(await pageFaults(page, `precedents-${size.width}`)).toEqual([]);

      // With the keyboard from row to row, then the same as a table and as files.
      await rows.first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')).toBe(
        await rows.nth(1).getAttribute('aria-label'),
      );
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        published.getByRole('button', { name: 'Download the picture (SVG)' }).click(),
      ]);
      expect(svg.suggestedFilename()).toBe('ca-dmhc-imr-reportyear.svg');
      const drawing = await readFile(await svg.path(), 'utf8');
      expect(drawing).toContain('<title>Of ');
      expect(drawing).not.toMatch(/var\(--|class=/);
      await published.getByRole('button', { name: 'Show as a table' }).click();
      await published.getByRole('table', { name: /overturned the denial/ }).waitFor();
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        published.getByRole('button', { name: 'Download the numbers (CSV)' }).click(),
      ]);
      expect((await readFile(await csv.path(), 'utf8')).split('\r\n')[0]).toBe(
        'Year,Overturned,95% interval from,95% interval to,Decided (n),All,Known,If all unknown were lost or won',
      );
      await published.getByLabel('Group by').selectOption({ label: 'Ground of the denial' });
      await published.getByRole('rowheader', { name: 'Medical Necessity' }).waitFor();
      await published.getByLabel('Result').selectOption({ label: 'Denial upheld' });
      await published.getByRole('cell', { name: 'Denial upheld' }).first().waitFor();
      expect(await pageFaults(page, `precedents-table-${size.width}`)).toEqual([]);

      await page.getByRole('link', { name: 'How these numbers are made' }).click();
      await page.getByRole('heading', { name: 'How our numbers are made' }).waitFor();
      await page.getByText(/196 decisions; imported/).waitFor();
      expect(await pageFaults(page, `method-${size.width}`)).toEqual([]);
      await watched.context.close();
      expect(watched.strayRequests).toEqual([]);
      expect(watched.complaints).toEqual([]);
    },
  );

  test('in Spanish and in the dark', async () => {
    const watched = await web.visit('/precedents?language=es', { ...sizes[0], dark: true });
    const { page } = watched;
    await page
      .getByRole('group', { name: /anularon la negativa/ })
      .first()
      .waitFor();
    expect(await pageFaults(page, 'precedents-es-dark')).toEqual([]);
    await page.goto(`${web.origin}/method?language=es`);
    await page.getByText(/196 decisiones; importadas/).waitFor();
    expect(await pageFaults(page, 'method-es')).toEqual([]);
    await page.goto(`${web.origin}/urgent?language=es`);
    await page.getByRole('heading', { name: 'Cuando no se puede esperar' }).waitFor();
    expect(await pageFaults(page, 'urgent-es')).toEqual([]);
    await watched.context.close();
    expect(watched.complaints).toEqual([]);
  });
});

describe.each(sizes)('a campaign on other sites, on $name', (size) => {
  test('shows a card where its link is put, and its form in a frame opens it with its source', async () => {
    const shared = await fetch(`${web.origin}/c/${campaign.slug}`);
    const page = await shared.text();
    expect(page).toContain('property="og:title" content="Ask again together"');
    expect(page).toContain(`property="og:image" content="${web.origin}/c/${campaign.slug}/card.png"`);

    const watched = await web.visit('/c/ask-again/card.png', size);
    const visitor = watched.page;
    expect(await visitor.evaluate<number>('document.images[0].naturalWidth')).toBe(1200);
    await visitor.goto(elsewhereAt);
    const frame = visitor.frameLocator('iframe[title="Join a sample campaign"]');
    await frame.getByRole('heading', { name: 'Ask again together' }).waitFor();
    if (process.env.CHORUS_PICTURES !== undefined)
      await visitor.screenshot({ path: `${process.env.CHORUS_PICTURES}/embed-${size.width}.png` });
    // As high as what is in it: nothing to scroll inside the frame.
    await visitor.waitForFunction(
      `(() => { const frame = document.querySelector('iframe'); return Number(frame.height) !== 420; })()`,
    );
    await frame.getByRole('button', { name: 'See whether you can join' }).click();
    await visitor.waitForURL(`${web.origin}/c/${campaign.slug}?source=clinic-7&language=en`);
    expect(await watched.context.cookies()).toEqual([]);
    await watched.context.close();
  });
});

/** Invented decisions of a publisher, and an edition that two members signed off. */
async function arrangeNumbers(): Promise<void> {
  const db = web.world.app.get(Db, { strict: false });
  const imported = await new ImportDecisions(db, new WallClock(), new PrecedentRepository()).execute(
    system('command-line'),
    { source: caDmhcImr, path: 'test/support/fixtures/invented-decisions.csv' },
  );
  if (isRefusal(imported)) throw new Error(imported.message);
  for (const [state, result, people] of [
    ['CA', 'overturned', 20],
    ['CA', 'upheld', 25],
    ['TX', 'overturned', 40],
    ['TX', 'upheld', 30],
  ] as const)
    await givenOutcomes(web.world, campaign, { state, stands: 'verified', result, people });
  const { owner, organizer, campaignId } = campaign;
  const refusal = '... on Refusal { message }';
  const { edition, approval } = await run<{
    edition: { id: string };
    approval: { id: string; subjectHash: string };
  }>(
    web.world,
    owner.token,
    `mutation ($id: ID!) { proposeEdition(campaignId: $id) { ${refusal}
       ... on EditionProposed { edition { id } approval { id subjectHash } } } }`,
    { id: campaignId },
  );
  await run(
    web.world,
    organizer.token,
    'mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename } }',
    { id: approval.id, hash: approval.subjectHash },
  );
  const published = await run(
    web.world,
    owner.token,
    `mutation ($id: ID!) { publishEdition(editionId: $id) { __typename ${refusal} } }`,
    { id: edition.id },
  );
  if (published.__typename !== 'EditionPublished') throw new Error(JSON.stringify(published));
}
