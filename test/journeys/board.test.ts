import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { givenCampaign, givenParticipant, type GivenCampaign } from '../support/given-campaign.js';
import { givenFilings, givenLine, type GivenFiling } from '../support/given-filings.js';
import { arrangingOf } from '../support/sending-world.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
  await web.world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
});
afterAll(() => web.close());

/** People in several states: filed with a result nobody checked, uncertain, came back, and three who have only joined. */
async function arranged(title: string) {
  const campaign = await givenCampaign(web.world, { title });
  const there = {
    campaignId: campaign.campaignId as never,
    organizationId: campaign.organizationId as never,
  };
  const some = (count: number, filing: object) =>
    givenFilings(arrangingOf(web.world), { count, campaign: there, filing });
  const [decided] = await some(2, {
    state: 'proved',
    channel: 'post',
    actBy: '2026-12-20',
    satisfiedOn: '2026-12-01',
    releaseFrom: '2026-12-01',
  });
  const [uncertain] = await some(1, { state: 'uncertain', actBy: '2026-12-11' });
  await some(1, { state: 'bounced', actBy: '2026-12-15' });
  await report(decided);
  await web.world.sql(
    `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport, delivers,
       envelope_token, released_at, claimed_at, finished_at)
     SELECT gen_random_uuid(), id, person_id, channel, 'uncertain', 1, 1, id, 'smtp', true, id, now(), now(), now()
     FROM submission WHERE id = $1`,
    [uncertain?.submissionId],
  );
  for (let n = 0; n < 3; n += 1) await givenParticipant(web.world, campaign);
  await agreesToBeCounted(campaign);
  return { campaign, decided, uncertain };
}

const agreesToBeCounted = ({ campaignId }: GivenCampaign) =>
  web.world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'a', 'en'
     FROM participation WHERE campaign_id = $1`,
    [campaignId],
  );

/** Four months of it: who joined in September and October has filed, and what those of November signed waits for its wave. */
async function arrangedOverMonths() {
  const campaign = await givenCampaign(web.world, { title: 'Sample board of four months' });
  await web.world.sql('UPDATE campaign SET pace_per_hour = 6, pace_per_day = 6 WHERE id = $1', [
    campaign.campaignId,
  ]);
  const joined = async (count: number, state: string, day: string, filing: object) => {
    const made = await givenFilings(arrangingOf(web.world), {
      count,
      campaign: {
        campaignId: campaign.campaignId as never,
        organizationId: campaign.organizationId as never,
      },
      filing,
    });
    await web.world.sql(
      `WITH facets AS (UPDATE case_facet SET residence_state = $2 WHERE id IN (
         SELECT facet_id FROM denial_case WHERE id = ANY ($1)))
       UPDATE participation SET joined_at = $3 WHERE case_id = ANY ($1)`,
      [made.map(({ caseId }) => caseId), state, `${day}T12:00:00Z`],
    );
    return made;
  };
  const filed = { state: 'proved', channel: 'post', releaseFrom: '2026-11-02', satisfiedOn: '2026-11-02' };
  await joined(12, 'MT', '2026-09-10', { ...filed, actBy: '2026-11-20' });
  await joined(8, 'MN', '2026-10-05', { ...filed, actBy: '2026-11-20' });
  await joined(8, 'MN', '2026-10-12', { ...filed, actBy: '2026-10-30' });
  const wave = { channel: 'fax', lineKey: givenLine('fax:+12025550177'), releaseFrom: '2026-12-08' };
  await joined(10, 'TX', '2026-11-20', { ...wave, actBy: '2026-12-22', sendBy: '2026-12-18' });
  await joined(11, 'TX', '2026-11-20', { ...wave, actBy: '2026-12-22', sendBy: '2026-12-09' });
  await joined(3, 'TX', '2026-11-21', { ...wave, actBy: '2026-12-11', sendBy: '2026-12-09' });
  await agreesToBeCounted(campaign);
  await web.world.sql(
    `INSERT INTO hearing (id, campaign_id, organization_id, reference, state, sequence, body, jurisdiction, title, tag, zone,
       starts, expected_minutes, mode, link, signup_owner, signup_method, minutes_per_speaker, slots, starts_at, ends_at,
       languages, outline, taken, waiting, before_first, after_last, left_unknown, created_at, changed_at)
     VALUES (gen_random_uuid(), $1, $2, 'H-SAMPLE-18', 'announced', 1, 'Sample Rate Board', 'MT', 'Sample hearing', 'regulatory',
       'America/Denver', '{"date": "2026-12-18", "time": "09:00"}', 120, 'remote', 'https://meet.example/room', 'campaign', 'email',
       3, 5, '2026-12-18T16:00Z', '2026-12-18T18:00Z', '{en}', '', 0, 0, 0, 1, false, now(), now())`,
    [campaign.campaignId, campaign.organizationId],
  );
  return campaign;
}

/** Two of those who joined have the same number. */
const alike = ({ campaignId }: GivenCampaign) =>
  web.world.sql(
    `WITH pair AS (SELECT p.case_id FROM participation p WHERE p.campaign_id = $1 AND NOT EXISTS (
         SELECT 1 FROM submission s WHERE s.case_id = p.case_id) ORDER BY p.case_id LIMIT 2),
       flagged AS (UPDATE denial_case SET needs_review = true WHERE id IN (SELECT case_id FROM pair))
     INSERT INTO case_match (id, first_case_id, second_case_id, found_at)
     SELECT gen_random_uuid(), (array_agg(case_id ORDER BY case_id))[1], (array_agg(case_id ORDER BY case_id))[2], now() FROM pair`,
    [campaignId],
  );

async function report(filing: GivenFiling | undefined): Promise<void> {
  const reporter = await web.world.signIn(`reporter.${filing?.reference.toLowerCase()}@sample.invalid`);
  await web.world.sql(
    `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, decided_on, evidence_kind,
       evidence_file_id, reported_by, reported_at, created_at)
     SELECT gen_random_uuid(), case_id, person_id, id, stage, 'reported', 'overturned', '2026-12-04', 'letter',
       packet_file_id, $2, now(), now() FROM submission WHERE id = $1`,
    [filing?.submissionId, reporter.accountId],
  );
}

const boardOf = ({ organizationId, campaignId }: GivenCampaign) =>
  `/org/${organizationId}/campaigns/${campaignId}`;

let months: Promise<GivenCampaign> | undefined;

describe.each(sizes)('an organizer on $name', (size) => {
  test('sees how a campaign stands, plans it, settles what waits, and sees changes come', async () => {
    const { campaign, decided, uncertain } = await arranged(`Sample board for ${size.name}`);
    const watched = await web.visitAs(campaign.organizer, boardOf(campaign), size);
    const { page } = watched;
    const go = async (part: string, title: string) => {
      await page.getByRole('navigation', { name: 'Parts of this campaign' }).getByText(part).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    };
    await page.getByRole('heading', { level: 1, name: 'Sample board for' }).waitFor();
    // What counts stands before everything else.
    const star = page.getByRole('region', { name: 'What counts' });
    await star.getByText('that is 1 of 7 people who joined').waitFor();
    await page.getByRole('region', { name: 'Needs you' }).getByText('uncertain sends').waitFor();

    const map = page.getByRole('region', { name: 'By state' });
    await map.getByLabel('How to draw it').selectOption('map');
    await map.locator('svg.map').waitFor();
    await map.locator('[tabindex="0"][data-mark]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await map.getByText('Washington: nobody').or(map.getByText('Montana: 7 joined')).first().waitFor();
    expect(await pageFaults(page, `board-${size.width}`)).toEqual([]);
    await map.getByLabel('What to show').selectOption('inTime');
    await map.getByRole('button', { name: 'Show as a table' }).click();
    const table = map.getByRole('table');
    await table.getByRole('row', { name: /Montana/ }).waitFor();
    expect(await pageFaults(page, `board-table-${size.width}`)).toEqual([]);
    await map.getByRole('button', { name: 'Show as a picture' }).click();
    await map.getByLabel('How to draw it').selectOption('tiles');
    await map.locator('[data-mark="MN"]').waitFor();
    expect(await pageFaults(page, `board-tiles-${size.width}`)).toEqual([]);

    // Somebody joins elsewhere: the page says so by itself.
    await givenParticipant(web.world, campaign, { consents: ['store', 'draft', 'send', 'pool'] });
    await star.getByText('that is 1 of 8 people who joined').waitFor();

    await go('Assignment', 'Assignment');
    expect(await pageFaults(page, `assignment-empty-${size.width}`)).toEqual([]);
    await page.getByRole('button', { name: 'Calculate a plan' }).click();
    await page.getByRole('button', { name: 'Put this plan in force' }).click();
    await page.getByText('The plan is in force:').waitFor();
    await page.getByRole('heading', { name: 'The plan in force' }).waitFor();
    expect(await pageFaults(page, `assignment-${size.width}`)).toEqual([]);
    const [planned] = await web.world.sql<{ steps: number }>(
      `SELECT count(*)::int AS steps FROM work_item WHERE campaign_id = $1 AND state = 'offered'`,
      [campaign.campaignId],
    );
    expect(planned?.steps).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Change the way or day' }).first().click();
    const change = page.getByRole('dialog');
    await change.getByLabel('First day it may leave').fill('2026-12-09');
    await change.getByRole('button', { name: 'Show what follows' }).click();
    await change.getByRole('button', { name: 'Change it' }).waitFor();
    expect(await pageFaults(page, `assignment-change-${size.width}`)).toEqual([]);
    await change.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('chosen by hand', { exact: false }).first().waitFor();
    await page.getByRole('tab', { name: 'Who goes first' }).click();
    const first = page.getByRole('checkbox', { name: / goes first$/ }).first();
    await first.check();
    await page.getByText('Saved; the next calculation takes it up.').waitFor();
    expect(await leadCases(campaign)).toBe(1);
    expect(await pageFaults(page, `assignment-first-${size.width}`)).toEqual([]);

    await go('Sending', 'Sending');
    await page.getByRole('button', { name: `Decide ${uncertain?.reference}` }).click();
    const decide = page.getByRole('dialog');
    await decide.getByRole('button', { name: 'Settle it' }).click();
    await decide.getByText('Choose what you found out.').waitFor();
    await decide.getByRole('radio', { name: /^It did not arrive/ }).check();
    expect(await pageFaults(page, `sending-decide-${size.width}`)).toEqual([]);
    await decide.getByRole('button', { name: 'Settle it' }).click();
    await page.getByText(`${uncertain?.reference} is settled.`).waitFor();
    await page.getByRole('button', { name: `Send it again ${uncertain?.reference}` }).waitFor();
    expect(await pageFaults(page, `sending-${size.width}`)).toEqual([]);
    const answers = page.getByLabel(/^The mails of what waits/);
    await answers.selectOption((await answers.locator('option').nth(1).textContent()) ?? '');
    await page.getByRole('button', { name: 'Save who answers' }).click();
    await page.getByText('It is saved. They answer from now on.').waitFor();
    await page.getByRole('button', { name: 'Show what a pause does' }).click();
    await page.getByRole('dialog').getByText('get their packet and date at once').waitFor();
    expect(await pageFaults(page, `sending-pause-${size.width}`)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it as it is' }).click();

    await alike(campaign);
    await go('Outcomes', 'Outcomes');
    const pair = page.getByRole('region', { name: 'Two cases with one number' });
    await pair.getByRole('button', { name: /^Keep this answer/ }).click();
    await pair.getByText('Choose what you found.').waitFor();
    await pair.getByRole('radio', { name: /^No, two claims/ }).check();
    expect(await pageFaults(page, `outcomes-${size.width}`)).toEqual([]);
    await pair.getByRole('button', { name: /^Keep this answer/ }).click();
    await pair.getByText('Answered: two claims.').waitFor();
    await pair.getByText('No pair waits.').waitFor();
    const other = page.getByRole('button', { name: `It shows something else ${decided?.reference}` });
    await other.click();
    await page.getByRole('dialog').getByLabel('Result').selectOption('upheld');
    await page
      .getByRole('dialog')
      .getByText(/^Kept .* Only you see it/)
      .waitFor();
    await page.reload();
    await other.click();
    await page
      .getByRole('dialog')
      .getByText(/^Kept .* Only you see it/)
      .waitFor();
    await page.getByRole('dialog').getByText('Here stands what you typed before').waitFor();
    expect(await page.getByRole('dialog').getByLabel('Result').inputValue()).toBe('upheld');
    expect(await pageFaults(page, `outcomes-correct-${size.width}`)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Leave it as it is' }).click();
    await page.getByRole('button', { name: `The evidence shows this ${decided?.reference}` }).click();
    await page.getByText(`${decided?.reference} is verified`).waitFor();
    await page.getByRole('button', { name: 'Propose this month’s figures' }).click();
    await page.getByText('Waits for a second member to agree.').waitFor();
    expect(await pageFaults(page, `outcomes-verified-${size.width}`)).toEqual([]);
    const [state] = await web.world.sql('SELECT state FROM outcome WHERE submission_id = $1', [
      decided?.submissionId,
    ]);
    expect(state).toEqual({ state: 'verified' });

    await page.getByRole('link', { name: 'Back' }).click();
    await star.getByText('1 of these results were checked').waitFor();
    await watched.context.close();

    // Of so few people an analyst is told nothing but that they are few.
    const analyst = await web.world.signInAsStaff(`analyst.${size.name.replaceAll(' ', '.')}@sample.invalid`);
    await web.world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'analyst', 'active', now())`,
      [analyst.accountId, campaign.organizationId],
    );
    const sums = await web.visitAs(analyst, boardOf(campaign), size);
    await sums.page.getByText('You see sums, and nobody in them.').waitFor();
    await sums.page.getByText('It is withheld').waitFor();
    await sums.page.getByText('1 to 10 people have joined').waitFor();
    await sums.page.getByText('No state has so many people').waitFor();
    expect(await sums.page.getByRole('region', { name: 'Needs you' }).count()).toBe(0);
    expect(await pageFaults(sums.page, `board-sums-${size.width}`)).toEqual([]);
    await sums.context.close();
    expect(sums.complaints).toEqual([]);
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test('looks back over the months, and ahead to the day the queue is empty', async () => {
    months ??= arrangedOverMonths();
    const campaign = await months;
    const watched = await web.visitAs(campaign.organizer, boardOf(campaign), size);
    const { page } = watched;
    const map = page.getByRole('region', { name: 'By state' });
    await map.getByText('Most people come from Texas: 24 joined').waitFor();
    const slider = map.getByRole('slider');
    const upTo = async (key: string, month: string) => {
      await slider.focus();
      await page.keyboard.press(key);
      await map.getByText(`Joined up to ${month}`, { exact: true }).waitFor();
    };
    await upTo('ArrowLeft', 'October 2026');
    await map.getByText('Most people come from Minnesota: 16 joined').waitFor();
    await upTo('Home', 'September 2026');
    await map.getByText('Most people come from Montana: 12 joined').waitFor();
    await upTo('ArrowRight', 'October 2026');
    await map.getByLabel('What to show').selectOption('inTime');
    await map.getByText('Montana leads in filing in time: 12 of 12').waitFor();
    expect(await pageFaults(page, `months-picture-${size.width}`)).toEqual([]);
    expect(await twin(map)).toEqual([
      ['Minnesota', '16', '16', '8', '0', '0', '0'],
      ['Montana', '12', '12', '12', '0', '0', '0'],
    ]);

    const forecast = page.getByRole('region', { name: 'When will the queue be empty' });
    await forecast.getByText('The queue of 24 filings will be empty on December 11, 2026').waitFor();
    await forecast.getByText('On 1 line a date comes first, the earliest on December 9, 2026').waitFor();
    await forecast.getByRole('group').getByRole('img').first().waitFor();
    expect(await twin(forecast)).toEqual([
      ['Now', '24', '0'],
      ['December 7, 2026', '24', '0'],
      ['December 8, 2026', '18', '0'],
      // Twelve of fourteen are out in time by the pace.
      ['December 9, 2026', '10', '1'],
      ['December 10, 2026', '4', '0'],
      ['December 11, 2026', '0', '0'],
    ]);
    const calendar = page.getByRole('region', { name: 'Dates and hearings' });
    await calendar.getByText('the first on December 11, 2026').waitFor();
    const days = await twin(calendar);
    expect(days).toHaveLength(42);
    expect(days.filter(([, dates, hearings]) => dates !== '0' || hearings !== '–')).toEqual([
      ['December 11, 2026', '3', '–'],
      ['December 18, 2026', '0', 'Sample hearing'],
      ['December 22, 2026', '21', '–'],
    ]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await pageFaults(page, `months-dark-${size.width}`)).toEqual([]);
    expect(await faintWords(page)).toEqual([]);
    const svg = await fileOf(page, forecast, 'when-will-the-queue-be-empty.svg');
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(words).toContain('The queue of 24 filings will be empty on December 11, 2026');
    expect(words).toContain('Filings that wait on 1 line, at each line’s pace on business days');
    expect(svg.match(/<svg(?![^>]*overflow="visible")/g)).toHaveLength(1);
    const states = await fileOf(page, map, 'by-state.svg');
    expect(states).toMatch(/<text[^>]*>up to 50%<\/text>/);
    // A program that knows no newer ways to write a colour draws another one.
    expect(states).not.toMatch(/(fill|stroke)="(oklab|oklch|color|light-dark)/);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await pageFaults(page, `months-print-${size.width}`)).toEqual([]);
    await watched.context.close();
    expect([watched.complaints, watched.strayRequests]).toEqual([[], []]);
  });
});

/** The file of a drawing, which stands alone. */
async function fileOf(page: Page, picture: Locator, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    picture.getByRole('button', { name: 'Download the picture (SVG)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  const folder = process.env.CHORUS_PICTURES;
  if (folder !== undefined) await file.saveAs(join(folder, name));
  return readFileSync(await file.path(), 'utf8');
}

/** Words of drawings that cannot be read on what they stand on; those on a filled square or state stand on its colour. */
const faintWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(
    `(() => {
      const light = (colour) => {
        const [r, g, b] = colour.slice(4, -1).split(',').map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return [...document.querySelectorAll('.drawing:not(.map, .tiles) text:not(.on-bar)')].flatMap((text) => {
        const ground = light(getComputedStyle(text.closest('.card')).backgroundColor);
        const fill = light(getComputedStyle(text).fill);
        const contrast = (Math.max(fill, ground) + 0.05) / (Math.min(fill, ground) + 0.05);
        return contrast >= 4.5 ? [] : [text.textContent + ': ' + contrast.toFixed(1)];
      });
    })()`,
  );

/** What the table beside a picture says, row by row; the picture stands there again afterwards. */
async function twin(picture: Locator): Promise<readonly (readonly string[])[]> {
  await picture.getByRole('button', { name: 'Show as a table' }).click();
  const rows = await picture.locator('tbody tr').all();
  const said = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  await picture.getByRole('button', { name: 'Show as a picture' }).click();
  return said;
}

test('the board in Spanish and in the dark says the same', async () => {
  const { campaign } = await arranged('Sample board in the dark');
  await alike(campaign);
  const watched = await web.visitAs(campaign.organizer, `${boardOf(campaign)}?language=es`, sizes[1]);
  const { page } = watched;
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('region', { name: 'Lo que cuenta' }).getByText('1 de 7 personas').waitFor();
  await page.getByRole('link', { name: '1 pares de casos con un mismo número' }).waitFor();
  await page.getByRole('region', { name: 'Por estado' }).locator('[data-mark="MN"]').waitFor();
  expect(await pageFaults(page, 'board-dark-es')).toEqual([]);
  await watched.context.close();
  expect(watched.complaints).toEqual([]);
});

async function leadCases({ campaignId }: { readonly campaignId: string }): Promise<number> {
  const [row] = await web.world.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM participation WHERE campaign_id = $1 AND lead_case',
    [campaignId],
  );
  return row?.count ?? 0;
}
