import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenCampaign, run } from '../support/given-campaign.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const title = (page: Page) => page.getByLabel('Title', { exact: true });
const kept = (page: Page) => page.getByText(/^Kept .* Only you see it/).waitFor();
const lastStep = 'What is it called, and what is it for?';

describe.each(sizes)('a form of staff on $name', (size) => {
  // An address of a campaign is made of its title, and there is one of each.
  const thirds = `Two thirds of it ${size.width}`;
  const looked = async (page: Page, name: string) =>
    expect([name, await pageFaults(page, `drafts-${name}-${size.width}`)]).toEqual([name, []]);

  test('is kept while it is typed, for every window of its writer, until it is sent', async () => {
    const staff = await web.world.signInAsStaff(`drafts.${size.width}@example.org`);
    const { organization } = await run<{ organization: { id: string } }>(
      web.world,
      staff.token,
      `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) {
         ... on OrganizationFounded { organization { id } } } }`,
      { input: { name: `Sample Alliance ${size.width}`, sample: true, funders: [] } },
    );
    const address = `/org/${organization.id}/campaigns/new`;
    const first = await web.visitAs(staff, address, size);
    const { page } = first;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole('radio', { name: 'Testimony' }).check();
    await press(page, 'Next');
    await heading(page, 'Whom is it about?');
    await press(page, 'Next');
    await page.getByRole('checkbox', { name: 'Minnesota' }).check();
    await press(page, 'Next');
    await heading(page, 'When do filings go out, and how fast?');
    await press(page, 'Next');
    await heading(page, lastStep);
    await title(page).fill('Half a campaign');
    await kept(page);
    await looked(page, 'kept');

    await page.reload();
    await heading(page, lastStep);
    expect(await title(page).inputValue()).toBe('Half a campaign');

    // Another window, opened anew, goes on at the same step, and its words are the newer ones then.
    const second = await web.visitAs(staff, address, size);
    await heading(second.page, lastStep);
    expect(await title(second.page).inputValue()).toBe('Half a campaign');
    await title(second.page).fill(thirds);
    await kept(second.page);
    await title(page).fill('Another half');
    await page.getByText('Another window of yours has changed this form').waitFor();
    await looked(page, 'elsewhere');
    await press(page, 'With those of the other window');
    await page.getByText('Another window of yours has changed this form').waitFor({ state: 'detached' });
    expect(await title(page).inputValue()).toBe(thirds);

    await page.getByLabel('What is it for?').fill('A decision on each case.');
    await press(page, 'Next');
    await press(page, 'Create the campaign');
    await page.getByText('Nothing stands in the way').waitFor();
    expect(await web.world.sql('SELECT 1 FROM kept_draft WHERE account_id = $1', [staff.accountId])).toEqual(
      [],
    );

    // The other window does not bring back what was sent, unless somebody says so.
    await title(second.page).fill('One more like it');
    await second.page.getByText('Another window of yours has changed this form').waitFor();
    await press(second.page, 'With those on this page');
    await kept(second.page);
    await press(second.page, 'Start afresh');
    await press(second.page, 'Yes, start afresh');
    await heading(second.page, 'What should people do together?');
    await second.page.reload();
    await heading(second.page, 'What should people do together?');
    expect(await second.page.getByRole('radio', { checked: true }).count()).toBe(0);
    await looked(second.page, 'afresh');

    for (const one of [first, second]) {
      await one.context.close();
      expect([one.strayRequests, one.complaints]).toEqual([[], []]);
    }
    expect(dialogs).toEqual([]);
  }, 60_000);

  test('shows a campaign that is being changed as it was typed, says so, and gives it up again', async () => {
    const was = `Sample change ${size.width}`;
    const campaign = await givenCampaign(web.world, { title: was });
    const { organizer, campaignId, organizationId } = campaign;
    const address = `/org/${organizationId}/campaigns/${campaignId}/setup`;
    const first = await web.visitAs(organizer, address, size);
    const typing = async (page: Page, words: string) => {
      await title(page).fill(words);
      await kept(page);
    };
    const typedBefore = (page: Page) => page.getByText('Here stands what you typed before').waitFor();
    const drafts = () =>
      web.world.sql(`SELECT form FROM kept_draft WHERE account_id = $1`, [organizer.accountId]);
    await typing(first.page, `Half ${was}`);
    const second = await web.visitAs(organizer, address, size);
    await typedBefore(second.page);
    expect(await title(second.page).inputValue()).toBe(`Half ${was}`);
    await looked(second.page, 'change-taken-up');
    await typing(second.page, `Wider ${was}`);
    await title(first.page).fill('Another half');
    await first.page.getByText('Another window of yours has changed this form').waitFor();
    await press(first.page, 'With those of the other window');
    await first.page
      .getByText('Another window of yours has changed this form')
      .waitFor({ state: 'detached' });
    expect(await title(first.page).inputValue()).toBe(`Wider ${was}`);

    // A colleague's change meanwhile is not overwritten unseen.
    await web.world.sql(`UPDATE campaign SET purpose = purpose || ' And more.' WHERE id = $1`, [campaignId]);
    await first.page.reload();
    await first.page.getByText('The campaign has changed since you typed this.').waitFor();
    await press(first.page, 'Throw it away');
    await press(first.page, 'Yes, start afresh');
    await first.page.getByText('Here stands what you typed before').waitFor({ state: 'detached' });
    expect([await title(first.page).inputValue(), await drafts()]).toEqual([was, []]);
    await typing(first.page, `Wider ${was}`);
    await press(first.page, 'Save');
    await first.page.getByText('Nothing has changed yet').waitFor();
    expect(await drafts()).toEqual([]);
    await looked(first.page, 'change-sent');
    for (const one of [first, second]) {
      await one.context.close();
      expect([one.strayRequests, one.complaints]).toEqual([[], []]);
    }
  }, 60_000);
});
