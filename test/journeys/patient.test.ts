import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import {
  act,
  consentTo,
  givenFiler,
  ownWords,
  samplePdf,
} from '../../apps/api/src/features/submission/testing/given.js';
import { provenAgo } from '../support/old-proof.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.getByText('Everything on this page is saved.').waitFor();
const pathOf = (page: Page) => new URL(page.url()).pathname;

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check();
}

/** Leaves the page and comes back by its address, as from a bookmark. */
async function comeBack(page: Page): Promise<void> {
  const here = page.url();
  await page.goto(`${web.origin}/account`);
  await heading(page, 'My account');
  await page.goto(here);
}

describe.each(sizes)('a person’s own case on $name', (size) => {
  const looked = async (page: Page, name: string) => {
    // From its top: the button that leaves at once stays in sight and lies over whatever is scrolled beneath it.
    await page.evaluate('scrollTo(0, 0)');
    expect([name, await pageFaults(page, `${name}-${size.width}`)]).toEqual([name, []]);
  };

  test('goes from the letter to the next step, and loses nothing on the way', async () => {
    const tag = `9${size.width}`;
    const filer = await givenFiler(web.world, tag);
    const watched = await web.visit('/me/cases/new?campaign=sample-one', size);
    const { page } = watched;
    await page.getByRole('heading', { name: 'Please sign in first' }).waitFor();
    await web.signIn(page, `sample.filer.${tag}@example.org`);

    await heading(page, 'Tell us about the “no”');
    await page.getByRole('checkbox').waitFor();
    await press(page, 'Begin');
    await page.getByText('Choose how you were told.').waitFor();
    await looked(page, 'begin');
    await choose(page, 'A letter On paper');
    await page.getByRole('checkbox').check();
    await press(page, 'Begin');

    await heading(page, 'What dates are on it?');
    expect(new URL(page.url()).search).toBe('?way=paper&campaign=sample-one');
    await page.getByLabel('Date printed on the notice').fill('2026-10-30');
    await page.getByLabel('Day you got it').fill('2026-11-02');
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await saved(page);
    await looked(page, 'notice');
    await comeBack(page);
    await heading(page, 'What dates are on it?');
    expect(await page.getByLabel('Date printed on the notice').inputValue()).toBe('2026-10-30');
    await press(page, 'Save and go on');

    await heading(page, 'Where does it say an appeal goes?');
    let broken = true;
    await page.route('**/graphql', (route) => {
      const fails = broken && (route.request().postData() ?? '').includes('Exampleville');
      if (fails) broken = false;
      return fails ? route.abort() : route.continue();
    });
    await page
      .getByLabel('Postal address for appeals')
      .fill('Sample Mutual Zwiebelfisch\nAppeals Department\nPO Box 0000\nExampleville, MN 00000');
    await page.getByText('Not saved yet: the connection failed.').waitFor();
    await looked(page, 'not-saved');
    await saved(page);
    await page.unroute('**/graphql');
    expect(broken).toBe(false);
    await page.goBack();
    await heading(page, 'What dates are on it?');
    await page.goForward();
    await heading(page, 'Where does it say an appeal goes?');
    expect(await page.getByLabel('Postal address for appeals').inputValue()).toContain('PO Box 0000');
    await press(page, 'Save and go on');

    await heading(page, 'Add a picture of it');
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('words') });
    await page.locator('.notice.alert').waitFor();
    await looked(page, 'paper-refused');
    const notice = Buffer.from(await samplePdf('Invented notice'));
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'notice.pdf', mimeType: 'application/pdf', buffer: notice });
    await page.getByText('“notice.pdf” is kept.').waitFor();
    await page.getByRole('link', { name: 'notice.pdf' }).waitFor();
    await looked(page, 'paper');
    await press(page, 'Save and go on');

    await heading(page, 'What kind of plan is it?');
    await choose(page, "Private employer's plan insured by an insurance company");
    await looked(page, 'plan');
    await press(page, 'Save and go on');
    await heading(page, 'Which company said no?');
    await page.getByLabel('Company, as printed').fill('Sample Mutual Zwiebelfisch');
    await looked(page, 'company');
    await press(page, 'Save and go on');
    await heading(page, 'What number is on it?');
    await page.getByLabel('The number', { exact: true }).fill(`ZQ-${size.width}-77`);
    await saved(page);
    await looked(page, 'number');
    await comeBack(page);
    await heading(page, 'What number is on it?');
    expect(await page.getByLabel('The number', { exact: true }).inputValue()).toBe(`ZQ-${size.width}-77`);
    await press(page, 'Save and go on');
    await heading(page, 'Where do you live, and where is the plan from?');
    await page.getByLabel('State you live in').selectOption('MT');
    await page.getByLabel('State the plan is from').selectOption('MN');
    await looked(page, 'place');
    await press(page, 'Save and go on');
    await heading(page, 'What was refused, and why?');
    await page.getByLabel('What was asked for').fill('Sample service (invented)');
    await page
      .getByLabel('The reason they give, word for word')
      .fill('The sample service does not meet the sample criteria.');
    await page.getByLabel('Which of these is it most like?').selectOption('medical_necessity');
    await looked(page, 'care');
    await press(page, 'Save and go on');
    await heading(page, 'Has anybody appealed yet?');
    await page
      .getByRole('group', { name: 'Has an appeal been sent for this?' })
      .getByRole('radio', { name: 'No', exact: true })
      .check();
    await looked(page, 'before');
    await press(page, 'Save and go on');
    await heading(page, 'How soon is the care needed?');
    await choose(page, 'I still need the care');
    await looked(page, 'urgency');
    await press(page, 'Save and see my case');

    await heading(page, 'My case');
    await page.getByText('Act by', { exact: true }).waitFor();
    await looked(page, 'case');
    const parts = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(parts.slice(0, 2)).toEqual(['What comes next', 'Still missing']);
    await press(page, 'Begin: Appeal to the plan');
    await press(page, 'I agree, go on');

    await page.getByRole('heading', { level: 2, name: 'Before you sign' }).waitFor();
    await looked(page, 'filing-draft');
    const first = pathOf(page);
    await page.getByRole('link', { name: 'My own words' }).click();
    await heading(page, 'My own words');
    await page.getByLabel('My own words').fill(ownWords);
    await saved(page);
    await looked(page, 'words');
    // On another device meanwhile: neither is written over unread.
    const submissionId = first.split('/').at(-1);
    const writesElsewhere = (text: string) =>
      act(web.world, 'writeOwnWords', { submissionId, text }, filer.token);
    await writesElsewhere('Written on the laptop.');
    await page.getByLabel('My own words').fill(`${ownWords} One comma.`);
    await page.getByText('Other words were saved here').waitFor();
    await page.getByText('Read the other words').click();
    await page.getByText('Written on the laptop.').waitFor();
    await looked(page, 'words-elsewhere');
    await press(page, 'With the other words');
    await saved(page);
    expect(await page.getByLabel('My own words').inputValue()).toBe('Written on the laptop.');
    await page.getByLabel('My own words').fill(ownWords);
    await saved(page);
    await comeBack(page);
    await heading(page, 'My own words');
    expect(await page.getByLabel('My own words').inputValue()).toBe(ownWords);
    await press(page, 'Save and go back');
    await page.getByRole('link', { name: 'What the letter needs' }).click();
    await page.getByLabel('Member number, on your card').fill('S-1');
    await page.getByLabel('When the care was, or what was asked for').fill('June 3, 2026');
    await page.getByLabel('Doctor, clinic or pharmacy').fill('Sample Clinic');
    await looked(page, 'blanks');
    await press(page, 'Save and go back');
    await page.getByText('3 of 3 answered').waitFor();
    await page.getByRole('link', { name: 'Before the plan looks for the last time' }).click();
    await heading(page, 'Before the plan looks for the last time');
    const yes = page.getByRole('radio', { name: 'Yes', exact: true });
    await yes.first().waitFor();
    for (const one of await yes.all()) await one.check();
    await saved(page);
    await looked(page, 'gate');
    await comeBack(page);
    await heading(page, 'Before the plan looks for the last time');
    expect(await yes.first().isChecked()).toBe(true);
    await press(page, 'Save and go back');
    await page.getByText('5 of 5 answered').waitFor();
    await page.getByRole('link', { name: 'Papers that go with it' }).click();
    await page.getByRole('checkbox', { name: 'Letter' }).waitFor();
    await looked(page, 'papers');
    await press(page, 'Done');
    await page.getByRole('link', { name: 'How it gets there' }).click();
    await page.getByText('from your own notice').waitFor();
    await looked(page, 'way');
    await press(page, 'Save and go back');

    const signs = async (minutesSince = 0, since: string | null = null) => {
      await page.getByRole('link', { name: 'Read and sign' }).click();
      await page.getByRole('link', { name: 'Open the PDF' }).waitFor({ timeout: 20_000 });
      const pdf = await page.getByRole('link', { name: 'Open the PDF' }).getAttribute('href');
      const answer = await page.request.get(`${web.origin}${pdf ?? ''}`);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      await page.getByRole('checkbox', { name: 'I have read it to the end' }).check();
      await page.getByRole('checkbox', { name: /I intend my typed name/ }).check();
      await page.getByLabel('Type your name to sign').fill(filer.name);
      await looked(page, 'sign');
      await provenAgo(web.world, minutesSince, filer.accountId);
      if (since !== null) {
        await writesElsewhere(since);
        await press(page, 'Sign the letter');
        await page.getByText('The letter was changed since you opened it.').waitFor({ timeout: 20_000 });
        await looked(page, 'sign-anew');
        await page.getByRole('checkbox', { name: 'I have read it to the end' }).check();
        await page.getByRole('checkbox', { name: /I intend my typed name/ }).check();
        expect(await page.getByLabel('Type your name to sign').inputValue()).toBe(filer.name);
      }
      await press(page, 'Sign the letter');
      if (minutesSince > 10) {
        await page.getByText('Before a signature we ask once more').waitFor();
        await press(page, 'Send me a code');
        await page.getByLabel('Code from the mail').waitFor();
        await looked(page, 'sign-proof');
        await page.getByLabel('Code from the mail').fill(await web.newestCode());
        await press(page, 'Confirm');
      }
      await page.getByRole('button', { name: 'Take it back' }).waitFor();
    };
    await signs(0, `${ownWords} One more sentence.`);
    // One tap takes nothing back.
    await press(page, 'Take it back');
    await press(page, 'No, leave it');
    await press(page, 'Take it back');
    await looked(page, 'filing-recall-asks');
    await press(page, 'Yes, take it back');
    await page.getByText('You took it back before it went out.').waitFor();
    await looked(page, 'filing-recalled');
    await press(page, 'Begin again with my words');
    await page.getByRole('heading', { level: 2, name: 'Before you sign' }).waitFor();
    expect(pathOf(page)).not.toBe(first);
    await page.getByText('5 of 5 answered').waitFor();
    await signs(11);
    const id = pathOf(page).split('/').at(-1) ?? '';
    await until('it is in the person’s hands', async () => {
      const [row] = await web.world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
        id,
      ]);
      return row?.state === 'handed_to_person';
    });
    await page.getByText('The packet is yours to send.').waitFor({ timeout: 15_000 });
    const cards = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(cards.slice(0, 2)).toEqual(['Sending', 'Changed your mind?']);
    await looked(page, 'filing-handed');

    await page.getByRole('link', { name: 'I sent it' }).click();
    await heading(page, 'I sent it');
    const today = async () => {
      const day = page.locator('input[type="date"][max]').first();
      await day.waitFor();
      return (await day.getAttribute('max')) ?? '';
    };
    await page.getByLabel('Day on the receipt').fill(await today());
    await page.getByLabel('Number, or what they said').fill('9400 1000 0000 0000 0000 06');
    await looked(page, 'sent');
    await press(page, 'Save');
    await page.getByText('Sent, and the proof is on file.').waitFor();
    await page.getByText('What counts is the day it arrives').waitFor();
    await page.getByText('If nothing has come by then').waitFor();
    await page.getByText('Withdraw this letter').click();
    await press(page, 'Withdraw it');
    await page.getByText('We then ask no more what came of it.').waitFor();
    await looked(page, 'filing-proved');
    await press(page, 'No, leave it');

    await page.getByRole('link', { name: 'What came back?' }).click();
    await heading(page, 'What came back?');
    await choose(page, 'No again');
    await page.getByLabel('Date printed on the answer').fill(await today());
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'answer.pdf', mimeType: 'application/pdf', buffer: notice });
    await page.getByText('“answer.pdf” is kept.').waitFor();
    await page.getByLabel('Day you got it').fill(await today());
    await looked(page, 'answer');
    await press(page, 'Save');
    await heading(page, 'My case');
    await page.goto(`${web.origin}/me/filings/${id}/answer`);
    await page.getByText('A picture of the answer is here.').waitFor();
    await until(
      'what was told of the letter is here',
      async () => (await page.getByLabel('Day you got it').inputValue()) === (await today()),
    );
    await looked(page, 'answer-again');
    await press(page, 'Save');
    await heading(page, 'My case');
    const [shown] = await web.world.sql<{ kind: string; file: string | null }>(
      'SELECT evidence_kind AS kind, evidence_file_id AS file FROM outcome WHERE submission_id = $1',
      [id],
    );
    expect(shown).toEqual({ kind: 'letter', file: expect.any(String) });
    await page.getByRole('link', { name: 'Answer this' }).waitFor();
    await looked(page, 'case-asks');
    await page.getByRole('link', { name: 'Answer this' }).click();
    await heading(page, 'Has anybody appealed yet?');
    await choose(page, 'Once');
    await saved(page);
    await page.getByRole('link', { name: 'Stop here and go to my case' }).click();
    await heading(page, 'My case');
    await page
      .getByRole('button', { name: /^Begin: / })
      .first()
      .waitFor();
    await looked(page, 'case-next');

    await page.getByRole('link', { name: 'Did the plan keep its duties?' }).click();
    await heading(page, 'Did the plan keep its duties?');
    await page.getByText('Why this office?').waitFor();
    await looked(page, 'duties');
    await page.getByRole('radio', { name: 'I know the day' }).check();
    await page.getByText('Give the day. Your answer is kept with it.').waitFor();
    await looked(page, 'duties-day');
    await page.getByLabel('On which day').fill('2026-09-10');
    await page.getByText('Everything on this page is saved.').waitFor();
    await page.reload();
    await page.getByLabel('On which day').waitFor();
    expect(await page.getByLabel('On which day').inputValue()).toBe('2026-09-10');
    await page.goBack();
    await page.getByRole('link', { name: 'Pause, stop, or keep it private' }).click();
    await heading(page, 'Pause, stop, or keep it private');
    await page.getByText('This case takes part in no campaign.').waitFor();
    await looked(page, 'more');

    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
  }, 180_000);

  test('begins without anything in writing, by asking for the decision', async () => {
    const tag = `8${size.width}`;
    const filer = await givenFiler(web.world, tag);
    await consentTo(web.world, filer, ['store', 'draft']);
    const watched = await web.visit('/me/cases/new', size);
    const { page } = watched;
    await web.signIn(page, `sample.filer.${tag}@example.org`);
    await heading(page, 'Tell us about the “no”');
    await choose(page, 'Somebody told me by phone');
    await press(page, 'Begin');
    await heading(page, 'What were you told?');
    await page.getByLabel('Day of the call').fill('2026-11-12');
    await page.getByLabel('About what time').fill('09:30');
    await page.getByLabel('What was said').fill('They said no on the phone.');
    await looked(page, 'told');
    await press(page, 'Write down the call');
    await page.getByText('The call is written down.').waitFor();
    await press(page, 'Save and go on');
    await heading(page, 'What kind of plan is it?');
    await choose(page, "Private employer's plan insured by an insurance company");
    await press(page, 'Save and go on');
    await page.getByLabel('Company, as printed').fill('Sample Mutual Zwiebelfisch');
    await press(page, 'Save and go on');
    await heading(page, 'What number is on it?');
    await press(page, 'Save and go on');
    await page.getByLabel('State you live in').selectOption('MT');
    await press(page, 'Save and go on');
    await heading(page, 'What was refused, and why?');
    await press(page, 'Save and go on');
    await page
      .getByRole('group', { name: 'Has an appeal been sent for this?' })
      .getByRole('radio', { name: 'I do not know' })
      .check();
    await press(page, 'Save and go on');
    await heading(page, 'How soon is the care needed?');
    await press(page, 'Save and see my case');
    await heading(page, 'My case');
    await page.getByRole('button', { name: 'Begin: Ask for the decision in writing' }).waitFor();
    await looked(page, 'case-step-zero');
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  }, 90_000);
});
