import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { WatchedPage } from '../support/browser.js';
import { givenCampaign, givenParticipant, run, type GivenCampaign } from '../support/given-campaign.js';
import { givenManyLike } from '../support/given-crowd.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;

beforeAll(async () => {
  web = await WebWorld.open();
  await web.world.sql('UPDATE home SET sample = true');
  await web.world.sql('UPDATE home SET business_now = $1', ['2026-12-07T15:00:00Z']);
});
afterAll(() => web.close());

async function leave(...all: readonly WatchedPage[]): Promise<void> {
  for (const one of all) {
    await one.context.close();
    expect(one.strayRequests).toEqual([]);
    expect(one.complaints).toEqual([]);
  }
}

describe.each(sizes)('two organizers on $name', (size) => {
  const at = (name: string) => `${name}-${size.width}`;
  let campaign: GivenCampaign;
  let here: string;

  beforeAll(async () => {
    campaign = await givenCampaign(web.world, { title: `Sample crowd on ${size.name}` });
    here = `/org/${campaign.organizationId}/campaigns/${campaign.campaignId}`;
    await givenManyLike(web.world, await givenParticipant(web.world, campaign), 50);
    const hidden = await givenParticipant(web.world, campaign);
    await web.world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [hidden.caseId]);
  });

  const asking = (path: string) => web.visitAs(campaign.organizer, path, size);
  const agreeing = (path = `/org/${campaign.organizationId}`) => web.visitAs(campaign.owner, path, size);
  const agree = async ({ page }: WatchedPage, subject: string, shows: string | RegExp): Promise<void> => {
    await page.getByRole('link', { name: subject }).click();
    await page.getByText(shows).first().waitFor();
    await page.getByRole('button', { name: 'I agree to exactly this' }).click();
    await page.getByText('A second person has agreed, to exactly this.').waitFor();
  };

  test('give out a plan for more than fifty people', async () => {
    const [one, two] = [await asking(`${here}/assignment`), await agreeing()];
    await one.page.getByRole('button', { name: 'Calculate a plan' }).click();
    await one.page.getByRole('button', { name: 'Put this plan in force' }).click();
    await one.page.getByText('This reaches 52 people, so a second member must agree').waitFor();
    await one.page.getByRole('link', { name: 'To the request' }).waitFor();
    expect(await pageFaults(one.page, at('plan-asked'))).toEqual([]);
    await one.page.getByRole('link', { name: 'To the request' }).click();
    await one.page.getByText('You can take it back.').waitFor();
    expect(await one.page.getByRole('button', { name: 'Agree alone' }).count()).toBe(0);

    await two.page.reload();
    await agree(two, 'Planning for many people at once', 'Steps it gives out');
    expect(await pageFaults(two.page, at('plan-agreed'))).toEqual([]);

    await one.page.getByRole('link', { name: 'Look at the plan itself' }).click();
    await one.page.getByText('A second person has agreed to exactly this plan').waitFor();
    await one.page.getByRole('button', { name: 'Put this plan in force' }).click();
    await one.page.getByText('The plan is in force: 52 steps were given out').waitFor();
    await one.page.getByRole('heading', { name: 'The plan in force' }).waitFor();
    const offered = await web.world.sql(
      `SELECT 1 FROM work_item WHERE campaign_id = $1 AND state = 'offered'`,
      [campaign.campaignId],
    );
    expect(offered).toHaveLength(52);
    await leave(one, two);
  });

  test('see everybody who has no navigator, and a reviewer is not told that nothing waits', async () => {
    const reviewer = await web.world.signInAsStaff(`reviewer.of.lists.${size.width}@sample.invalid`);
    await web.world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'reviewer', 'active', now())`,
      [reviewer.accountId, campaign.organizationId],
    );
    const [one, two] = [
      await asking(`${here}/assignment`),
      await web.visitAs(reviewer, `${here}/sending`, size),
    ];
    await one.page.getByRole('tab', { name: 'Navigators' }).click();
    await one.page.getByRole('button', { name: 'Show who would help whom' }).click();
    const without = one.page.getByRole('table', { name: 'Without a navigator: 52' });
    await without.waitFor();
    expect(await without.locator('tbody tr').count()).toBe(25);
    expect(await without.locator('tbody tr').first().innerText()).toMatch(/Montana[^]*\d{4}/);
    expect(await pageFaults(one.page, at('without-navigator'))).toEqual([]);
    const further = one.page.getByRole('button', { name: 'Further ones' });
    await further.click();
    await further.click();
    await further.waitFor({ state: 'detached' });
    expect(await without.locator('tbody tr').count()).toBe(2);

    const hidden = 'What waits to be sent is shown to owners, organizers and navigators.';
    await two.page.getByRole('region', { name: 'When will the queue be empty' }).getByText(hidden).waitFor();
    expect(await pageFaults(two.page, at('sending-of-a-reviewer'))).toEqual([]);
    await leave(one, two);
  });

  test('take data out: one is told no, then it is agreed to and fetched', async () => {
    const [one, two] = [await asking(`${here}/exports`), await agreeing(`${here}/exports`)];
    await one.page.getByRole('button', { name: 'Ask a colleague to agree' }).click();
    await one.page.getByText('Data of 51 people:').waitFor();

    await two.page.reload();
    await two.page.getByText('A colleague asks for a file with data of 51 people.').waitFor();
    await two.page.getByRole('link', { name: 'See the request' }).click();
    await two.page.getByText('Without anything people told in their own words.').waitFor();
    expect(await pageFaults(two.page, at('export-to-agree'))).toEqual([]);
    await two.page.getByRole('button', { name: 'I do not agree' }).click();
    await two.page.getByText('You declined.').waitFor();

    await one.page.getByRole('link', { name: 'See the request' }).click();
    await one.page.getByText('does not agree. Nothing happens.').waitFor();
    expect(await pageFaults(one.page, at('export-declined'))).toEqual([]);
    await one.page.goto(`${web.origin}${here}/exports`);
    await one.page.getByRole('button', { name: 'Ask a colleague to agree' }).click();
    await one.page.getByRole('heading', { name: 'A colleague has to agree' }).waitFor();
    await two.page.goto(`${web.origin}/org/${campaign.organizationId}`);
    await agree(two, 'Taking out data of people', 'data of 51 people would leave');
    await two.page.getByText('Whoever asked can fetch the file now.').waitFor();

    await one.page.reload();
    await one.page.getByRole('heading', { name: 'A colleague has agreed' }).waitFor();
    expect(await pageFaults(one.page, at('export-agreed'))).toEqual([]);
    const download = one.page.waitForEvent('download');
    await one.page.getByRole('button', { name: 'Fetch the file' }).click();
    await one.page.getByText('The file is on its way to your downloads: 51 people.').waitFor();
    const file = await download;
    expect(file.suggestedFilename()).toBe('participants.csv');
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe(
      'participation,taking_part,joined_on,case,act_by,last_arguable,filing,send_by,made_on',
    );
    expect(lines).toHaveLength(52);
    expect(
      lines.slice(1).every((line) => /^[0-9a-f-]{36},active,\d{4}-\d\d-\d\d,evidenced,/.test(line)),
    ).toBe(true);
    expect(lines.join()).not.toMatch(/Sample|@/);
    // It works once: the next is asked for anew.
    await one.page.getByRole('heading', { name: 'Ask for a file' }).waitFor();
    await leave(one, two);
  });

  test('change a campaign that is open', async () => {
    const [one, two] = [await asking(`${here}/setup`), await agreeing()];
    await one.page.getByLabel('Title', { exact: true }).fill(`Sample crowd, wider, on ${size.name}`);
    await one.page.getByRole('checkbox', { name: 'Wyoming' }).check();
    await one.page.getByRole('button', { name: 'Save', exact: true }).click();
    await one.page.getByText('Nothing has changed yet').waitFor();
    await one.page.getByRole('link', { name: 'See the request' }).click();
    await one.page.getByText('this needs two people').waitFor();
    expect(await one.page.getByRole('button', { name: 'Agree alone' }).count()).toBe(0);

    await two.page.reload();
    await two.page.getByRole('link', { name: 'Changing an open campaign' }).click();
    await two.page.getByText('What changes: 2 of 11').waitFor();
    await two.page.getByText(`Sample crowd, wider, on ${size.name}`).waitFor();
    await two.page.locator('del', { hasText: `Sample crowd on ${size.name}` }).waitFor();
    expect(await pageFaults(two.page, at('change-to-agree'))).toEqual([]);
    await two.page.getByRole('button', { name: 'I agree to exactly this' }).click();
    await two.page.getByText('A second person has agreed, to exactly this.').waitFor();

    await one.page.goto(`${web.origin}${here}/readiness`);
    await one.page.getByRole('button', { name: 'Make the change now' }).click();
    await one.page.getByText('The change is made.').waitFor();
    expect(await pageFaults(one.page, at('change-made'))).toEqual([]);
    await one.page.getByRole('link', { name: 'Board', exact: true }).click();
    await one.page.getByRole('heading', { level: 1, name: `Sample crowd, wider, on ${size.name}` }).waitFor();
    await one.page.goto(`${web.origin}/c/${campaign.slug}`);
    await one.page.getByRole('heading', { level: 1, name: `Sample crowd, wider, on ${size.name}` }).waitFor();
    await one.page.getByRole('list', { name: 'States' }).getByText('Wyoming').waitFor();
    await leave(one, two);
  });
});

test.each(sizes)(
  'who is alone in an organization for trying things out opens a campaign on $name',
  async (size) => {
    const alone = await web.world.signInAsStaff(`organizer.alone.${size.width}@sample.invalid`);
    const { organization } = await run<{ organization: { id: string } }>(
      web.world,
      alone.token,
      `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { ... on OrganizationFounded { organization { id } } } }`,
      { input: { name: `Sample of one ${size.width}`, sample: true, funders: [] } },
    );
    const { campaign } = await run<{ campaign: { id: string } }>(
      web.world,
      alone.token,
      `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { ... on CampaignCreated { campaign { id } } } }`,
      {
        input: {
          organizationId: organization.id,
          kind: 'CLAIMS_SURGE',
          title: `Sample surge of one ${size.width}`,
          purpose: 'A decision on each denied claim, on time.',
          targets: {},
          states: [{ state: 'MT' }],
          letterDateRequired: true,
        },
      },
    );
    const there = `/org/${organization.id}/campaigns/${campaign.id}/readiness`;
    const watched = await web.visitAs(alone, there, size);
    const { page } = watched;
    await page.getByRole('button', { name: 'Ask for the opening' }).click();
    await page.getByRole('link', { name: 'See exactly what' }).click();
    await page.getByText('If nobody else here can, you may agree alone').waitFor();
    expect(await pageFaults(page, `alone-${size.width}`)).toEqual([]);
    await page.getByRole('button', { name: 'Agree alone' }).click();
    await page.getByText('Agreed by the same person who asked. That is recorded openly.').waitFor();
    await page.getByRole('link', { name: 'On to carrying it out' }).click();
    await page.getByText('Agreed by one person alone').waitFor();
    await page.getByRole('button', { name: 'Open it now' }).click();
    await page.getByText('The campaign is open.').waitFor();
    await page.goto(`${web.origin}/org/${organization.id}/trail`);
    await page.getByText('opened the campaign alone').first().waitFor();
    await leave(watched);
  },
);
