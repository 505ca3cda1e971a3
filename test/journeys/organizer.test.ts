import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localMails } from '../support/local-mail.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;

beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

/** The link of the newest invitation to an address, once its mail has come. */
async function linkOfInvitation(email: string): Promise<string> {
  let link: string | undefined;
  await until('the invitation has come', async () => {
    const mails = await localMails(web.world.home);
    const mine = mails.filter(({ to }) => to?.some(({ address }) => address === email));
    link = mine
      .map(({ text }) => /https?:\/\/\S+\/i\/[\w-]+/.exec(text ?? '')?.[0])
      .find((one) => one !== undefined);
    return link !== undefined;
  });
  return new URL(link ?? '').pathname;
}

describe.each(sizes)('an organizer on $name', (size) => {
  const at = (name: string) => `${name}-${size.width}`;

  test('signs in, founds an organization, makes a campaign and opens it with a colleague', async () => {
    const watched = await web.visit('/org', size);
    const { page } = watched;
    await web.giveAuthenticator(page);
    await page.getByRole('heading', { name: 'Please sign in first' }).waitFor();
    await web.signIn(page, `organizer-first-${size.width}@sample.invalid`);
    await page.getByLabel('Name of the organization').waitFor();
    expect(await pageFaults(page, at('org-new'))).toEqual([]);
    await page.getByLabel('Name of the organization').fill(`Sample Alliance ${size.width}`);
    await page.getByLabel('Only for trying things out').check();
    await page.getByRole('button', { name: 'Found it' }).click();
    await page.getByRole('link', { name: `Sample Alliance ${size.width}` }).click();
    await page.getByText('No campaign yet.').waitFor();
    expect(await pageFaults(page, at('org-empty'))).toEqual([]);
    const organization = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByRole('heading', { name: 'What should people do together?' }).waitFor();
    expect(await pageFaults(page, at('new-kind'))).toEqual([]);
    const next = page.getByRole('button', { name: 'Next' });
    await page.getByRole('radio', { name: /^Claims surge/ }).check();
    await next.click();
    await page.getByRole('heading', { name: 'Whom is it about?' }).waitFor();
    expect(await pageFaults(page, at('new-target'))).toEqual([]);
    await page.locator('summary', { hasText: 'Insurers' }).click();
    await page.getByRole('group', { name: 'Insurers' }).getByRole('checkbox').first().check();
    await page.getByText(/^1 of \d+ chosen/).waitFor();
    await next.click();
    await page.getByRole('heading', { name: 'In which states?' }).waitFor();
    await page.getByRole('checkbox', { name: 'Montana' }).check();
    await page.getByLabel('Goal for Montana').fill('40');
    expect(await pageFaults(page, at('new-states'))).toEqual([]);
    await next.click();
    await page.getByRole('heading', { name: 'When do filings go out, and how fast?' }).waitFor();
    expect(await pageFaults(page, at('new-calendar'))).toEqual([]);
    await next.click();
    await page.getByRole('heading', { name: 'What is it called, and what is it for?' }).waitFor();
    await page.getByLabel('Title', { exact: true }).fill(`Sample surge ${size.width}`);
    // The address is not one: what was typed stays, and the page says so where it is.
    await page.getByLabel('What is it for?').fill('A decision on each denied claim, on time.');
    await page.getByLabel('Address of its page').fill('Not an address');
    await next.click();
    await page.getByText('Use small letters, digits and single hyphens').waitFor();
    expect(await pageFaults(page, at('new-words'))).toEqual([]);
    await page.getByLabel('Address of its page').fill('');
    await next.click();
    await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
    await page.getByText('Montana (goal 40, weight 1)').waitFor();
    expect(await pageFaults(page, at('new-review'))).toEqual([]);
    await page.getByRole('button', { name: 'Create the campaign' }).click();
    await page.getByRole('heading', { name: 'Is it ready to open?' }).waitFor();
    await page.getByText(/Nothing stands in the way/).waitFor();
    expect(await pageFaults(page, at('readiness'))).toEqual([]);
    const readiness = new URL(page.url()).pathname;

    // Inviting needs a second factor: it is added over the page, and the invitation goes out without being typed again.
    await page.goto(`${web.origin}${organization}/team`);
    await page.getByLabel('E-mail address').fill(`colleague.${size.width}@sample.invalid`);
    await page.getByRole('radio', { name: /^Organizer/ }).check();
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await dialog.getByRole('button', { name: 'Add a passkey' }).waitFor();
    expect(await pageFaults(page, at('prove'))).toEqual([]);
    await dialog.getByRole('button', { name: 'Add a passkey' }).click();
    await page
      .getByText(`The invitation for colleague.${size.width}@sample.invalid is on its way.`)
      .waitFor();
    // The colleague stands in the list by the address the invitation went to.
    await page.getByText(`colleague.${size.width}@sample.invalid`, { exact: true }).first().waitFor();
    expect(await pageFaults(page, at('team'))).toEqual([]);

    const second = await web.visit('/account', size);
    await web.giveAuthenticator(second.page);
    await web.signIn(second.page, `colleague.${size.width}@sample.invalid`);
    await second.page.getByRole('button', { name: 'Add a passkey' }).click();
    await second.page.getByText('This session has shown a second factor.').waitFor();
    await second.page.goto(
      `${web.origin}${await linkOfInvitation(`colleague.${size.width}@sample.invalid`)}`,
    );
    await second.page.getByRole('button', { name: 'Accept' }).click();
    await second.page.getByText('You take part now.').waitFor();

    await page.goto(`${web.origin}${readiness}`);
    await page.getByRole('button', { name: 'Ask for the opening' }).click();
    await page.getByText('You asked. A second person has to agree.').waitFor();
    expect(await pageFaults(page, at('requested'))).toEqual([]);

    await second.page.goto(`${web.origin}${organization}`);
    await second.page.getByRole('link', { name: 'Opening a campaign' }).click();
    await second.page.getByText('Montana (goal 40, weight 1)').waitFor();
    expect(await pageFaults(second.page, at('approval'))).toEqual([]);
    await second.page.getByRole('button', { name: 'I agree to exactly this' }).click();
    await second.page.getByText('A second person has agreed, to exactly this.').waitFor();

    await page.goto(`${web.origin}${readiness}`);
    await page.getByText('A second person has agreed.').waitFor();
    await page.getByRole('button', { name: 'Open it now' }).click();
    await page.getByText('The campaign is open.').waitFor();
    expect(await pageFaults(page, at('opened'))).toEqual([]);

    await page.getByRole('link', { name: 'Pause or stop' }).click();
    await page.getByRole('radio', { name: /^Pause/ }).check();
    await page.getByRole('button', { name: 'Show what this does' }).click();
    await page.getByText('Nothing is due within ten days.').waitFor();
    expect(await pageFaults(page, at('stop'))).toEqual([]);
    await page.getByRole('button', { name: 'Pause it now' }).click();
    await page.getByText('It is paused. Everybody was told').waitFor();
    await page.getByRole('button', { name: 'Let it go on' }).click();
    await page.getByText('It goes on.').waitFor();

    await page.goto(`${web.origin}${organization}/trail`);
    await page.getByText('founded the organization').waitFor();
    await page.getByLabel('About').selectOption('team');
    await page.getByText('invited somebody').first().waitFor();
    expect(await pageFaults(page, at('trail'))).toEqual([]);
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    expect((await file).suggestedFilename()).toBe('trail.csv');
    await page.getByText(/The file holds \d+ entries: everything that was looked for/).waitFor();

    await page.goto(`${web.origin}${organization}`);
    await page
      .getByRole('cell', { name: 'Open', exact: true })
      .or(page.getByText('Open', { exact: true }))
      .first()
      .waitFor();
    expect(await pageFaults(page, at('org-board'))).toEqual([]);

    for (const one of [watched, second]) {
      await one.context.close();
      expect(one.strayRequests).toEqual([]);
      expect(one.complaints).toEqual([]);
    }
  });

  test('writes the other kinds, and sees for each what still stands in its way', async () => {
    const watched = await web.visit('/org', size);
    const { page } = watched;
    await web.giveAuthenticator(page);
    await web.signIn(page, `organizer.other.${size.width}@sample.invalid`);
    await page.getByLabel('Name of the organization').fill(`Public Alliance ${size.width}`);
    await page.getByRole('button', { name: 'Found it' }).click();
    await page.getByRole('link', { name: `Public Alliance ${size.width}` }).click();
    await page.getByRole('heading', { name: 'Not verified yet' }).waitFor();
    const organization = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'Add what is missing' }).click();
    await page.getByLabel('Legal name').fill('Public Alliance Inc.');
    await page.getByLabel('Registration number').fill('Sample register 12');
    await page.getByLabel('Responsible officer').fill('Sample Officer');
    await page.getByRole('radio', { name: 'Nobody funds us' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is saved.').waitFor();
    await page.getByText('Everything is there.').waitFor();
    expect(await pageFaults(page, at('settings'))).toEqual([]);

    for (const [kind, shows] of [
      ['Testimony', 'State by state (1)'],
      ['Clinician drive', 'A lawyer reads first'],
      ['Complaints to regulators', 'Offices that will get filings'],
    ] as const) {
      await page.goto(`${web.origin}${organization}/campaigns/new`);
      await page.getByRole('radio', { name: kind }).check();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('heading', { name: 'Whom is it about?' }).waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('checkbox', { name: 'Minnesota' }).check();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('heading', { name: 'When do filings go out, and how fast?' }).waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByLabel('Title', { exact: true }).fill(`${kind} ${size.width}`);
      await page.getByLabel('What is it for?').fill('A decision on each case.');
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Create the campaign' }).click();
      await page.getByText(/still blocks? the opening/).waitFor();
      await page.getByRole('heading', { name: shows }).waitFor();
      expect(await pageFaults(page, at(`readiness-${kind.split(' ')[0]?.toLowerCase() ?? ''}`))).toEqual([]);
    }
    await page.getByRole('link', { name: 'The facts behind it' }).click();
    await page.getByText(/facts are to be looked at/).waitFor();
    expect(await pageFaults(page, at('facts'))).toEqual([]);

    await page.goto(`${web.origin}/admin`);
    await page.getByText('This page is for whoever runs this Chorus.').waitFor();
    await web.world.sql(
      'UPDATE account SET platform_administrator = true WHERE id = (SELECT account_id FROM membership WHERE organization_id = $1)',
      [organization.split('/').at(-1)],
    );
    await page.reload();
    await page.getByRole('button', { name: 'Set one up or show it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: `Verify Public Alliance ${size.width}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, do it' }).click();
    await page.getByText(`Public Alliance ${size.width} is verified`).waitFor();
    expect(await pageFaults(page, at('admin'))).toEqual([]);

    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
