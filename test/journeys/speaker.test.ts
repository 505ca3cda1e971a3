import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import {
  act,
  dayAhead,
  givenHearing,
  givenSpeaker,
  givenTestimony,
} from '../../apps/api/src/features/hearing/testing/given.js';
import type { WatchedPage } from '../support/browser.js';
import type { GivenCampaign, GivenParticipant } from '../support/given-campaign.js';
import { localMails } from '../support/local-mail.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

const spoken =
  'My plan said no twice and I waited four months for an answer. I could not work, my daughter drove me everywhere, and nobody at the company could tell me why. Please ask them what waiting costs people like us.';

let web: WebWorld;
let campaign: GivenCampaign;

beforeAll(async () => {
  web = await WebWorld.open();
  campaign = await givenTestimony(web.world);
});
afterAll(() => web.close());

const isClean = ({ complaints, strayRequests }: WatchedPage) => {
  expect(complaints).toEqual([]);
  expect(strayRequests).toEqual([]);
};

describe.each(sizes)('a speaker and their hearing on $name', (size) => {
  let speaker: GivenParticipant;
  let desk: WatchedPage;
  let own: WatchedPage;
  const title = `Sample hearing on a filing ${size.width}`;
  const clean = async (page: Page, name: string) =>
    expect(await pageFaults(page, `speaker-${name}-${size.width}`)).toEqual([]);

  beforeAll(async () => {
    speaker = await givenSpeaker(web.world, campaign);
    desk = await web.visitAs(
      campaign.organizer,
      `/org/${campaign.organizationId}/campaigns/${campaign.campaignId}/hearings`,
      size,
    );
    own = await web.visitAs(speaker, '/me/hearings', size);
  });

  test('the speaker says when they could speak', async () => {
    const { page } = own;
    await page.getByRole('link', { name: 'Say when and how you could speak' }).click();
    await page.getByRole('heading', { name: 'When you could speak' }).waitFor();
    await page.getByLabel('From', { exact: true }).fill('00:00');
    await page.getByLabel('To', { exact: true }).fill('23:59');
    await page.getByLabel('I can go there').check();
    await page.getByLabel('Somebody to look after children').check();
    await page.getByLabel('I would speak of what I saw and lived myself').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. You can change it at any time.').waitFor();
    await clean(page, 'availability');
  });

  test('where the body keeps the list, the speaker signs up there and keeps what it answered', async () => {
    const hearing = await givenHearing(web.world, campaign, {
      ...{
        title: `Sample list of a body ${size.width}`,
        signupOwner: 'body',
        slots: null,
        signupMethod: 'email',
      },
    });
    const { personId } = speaker;
    await act(web.world, speaker, 'sayAvailable', { hearingId: hearing, personId });
    const visit = await web.visitAs(speaker, `/me/hearings/${hearing}`, size);
    const { page } = visit;
    await page.getByRole('button', { name: 'I have signed up' }).click();
    await page.getByText('Noted that you signed up.').waitFor();
    await page.getByLabel('I am on their waiting list').check();
    const words = page.getByLabel('Their words, or the number they gave');
    await words.fill('You are number 7 on our waiting list.');
    const kept = page.getByText(/^Kept .* Only you see it/);
    await kept.waitFor();
    await page.reload();
    await kept.waitFor();
    expect(await words.inputValue()).toBe('You are number 7 on our waiting list.');
    expect(await page.getByLabel('I am on their waiting list').isChecked()).toBe(true);
    await clean(page, 'body-list');
    await page.getByRole('button', { name: 'Keep their answer' }).click();
    await page.getByText('Their answer is kept.').waitFor();
    isClean(visit);
    await visit.context.close();
  });

  test('the organizer enters a hearing, reads the note on lobbying, announces it and invites', async () => {
    const { page } = desk;
    await page.getByRole('heading', { name: 'Hearings', level: 1 }).waitFor();
    await page.getByText('Comments by docket').waitFor();
    await clean(page, 'list');
    const docket = page.locator('details', { hasText: 'Enter a docket' });
    await docket.locator('summary').click();
    await docket.getByLabel('Docket or file number').fill('SRB-half');
    await docket.getByText(/^Kept .* Only you see it/).waitFor();
    await page.reload();
    await docket.getByText('Something is typed here and not saved.').waitFor();
    expect(await docket.getByLabel('Docket or file number').inputValue()).toBe('SRB-half');
    await page.getByRole('link', { name: 'New hearing' }).click();
    await page.getByLabel('Who holds the hearing').waitFor();
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('Something is missing or cannot be read.').first().waitFor();
    await clean(page, 'new-missing');
    await page.getByLabel('Who holds the hearing').fill('Sample Rate Board');
    await page.getByLabel('What it is about').fill(title);
    await page.getByLabel('State or territory').selectOption('MT');
    await page.getByLabel('Docket or file number').fill(`SRB-${size.width}`);
    await page.getByLabel('Day', { exact: true }).fill(dayAhead(20));
    await page.getByLabel('Hour there').fill('09:00');
    await page.getByLabel('Place', { exact: true }).fill('1 Example Street, Helena');
    await page.getByLabel('Link (https://…)').fill('https://meet.example/room');
    await page.getByLabel('We do: the body has given us slots').check();
    await page.getByLabel('Slots the body has given you').fill('1');
    await page.getByRole('button', { name: 'Save as a draft' }).click();

    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByLabel('I have read this').check();
    await clean(page, 'draft');
    await page.getByRole('button', { name: 'Announce it' }).click();
    await page.getByText('It is announced.').waitFor();
    await page.getByRole('heading', { name: 'Invite speakers' }).waitFor();
    await page.getByLabel(`Speaker ${speaker.personId.slice(-4).toUpperCase()}`).check();
    await page.getByRole('button', { name: 'Invite the chosen' }).click();
    await page.getByText('Newly asked: 1.').waitFor();
    await page.getByRole('button', { name: 'Childcare is arranged' }).click();
    await page.getByText('Childcare: arranged').waitFor();
    await clean(page, 'desk');
  });

  test('the speaker takes the slot, writes and times their words', async () => {
    const { page } = own;
    await page.goto(`${web.origin}/me/hearings`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('button', { name: 'Ask for a slot' }).click();
    await page.getByText('A slot is held for you. Read below').waitFor();
    await page.getByLabel('What you will say aloud').fill(spoken);
    await page.getByText(/^\d+ words\. They take about/).waitFor();
    const clock = page.getByRole('group', { name: 'Timer for reading aloud' });
    await clock.getByRole('button', { name: 'Start' }).click();
    await clock.getByText('2:59').waitFor();
    await clock.getByRole('button', { name: 'Pause' }).click();
    await page.getByText(/You read them in 0:0/).waitFor();
    // Nobody presses anything: what was typed is there after the way back, and after a reload.
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: 'Public hearings', level: 1 }).waitFor();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Everything on this page is saved.').first().waitFor();
    expect(await page.getByLabel('What you will say aloud').inputValue()).toBe(spoken);
    await page.reload();
    await page.getByText(/^\d+ words\. They take about/).waitFor();
    expect(await page.getByLabel('What you will say aloud').inputValue()).toBe(spoken);
    await page.getByRole('textbox', { name: 'Your comment' }).fill('I waited');
    await page.getByRole('button', { name: 'Keep this comment' }).click();
    await page.getByText('A little more, please: at least').waitFor();
    await page.getByRole('button', { name: 'Save my words' }).click();
    await page.getByText('Your words are saved.').waitFor();
    await clean(page, 'words');
    // Given up by mistake, a place would be gone at once: it is asked twice.
    await page.getByRole('button', { name: 'No, I let it go' }).click();
    await page.getByRole('button', { name: 'No, I keep it' }).click();
    // Nothing of it was a yes: the ticks are the speaker's own, and made before it.
    await page.getByRole('button', { name: 'Yes, I will speak' }).click();
    await page.getByText('Before you say yes').last().waitFor();
    await page.getByRole('button', { name: 'Keep my ticks' }).click();
    await page.getByText('Tick all four').waitFor();
    for (const tick of [/what I saw and lived myself/, /my own name/, /nobody else’s health/, /I have read/])
      await page.getByLabel(tick).check();
    await page.getByRole('button', { name: 'Keep my ticks' }).click();
    await page
      .getByText('Thank you. Your ticks are kept.')
      .or(page.getByText('You have ticked this'))
      .first()
      .waitFor();
    await clean(page, 'held');
  });

  test('the speaker says yes by the mail’s link, without signing in', async () => {
    const references = await web.world.sql<{ reference: string }>(
      'SELECT reference FROM hearing WHERE title = $1',
      [title],
    );
    const reference = references[0]?.reference ?? '?';
    const token = async () => {
      const mail = (await localMails(web.world.home)).find(
        ({ subject }) => subject?.startsWith('Held for you') === true && subject.includes(reference),
      );
      return /\/h\/([A-Za-z0-9_-]{22})/.exec(mail?.text ?? '')?.[1];
    };
    await until('the mail with the link has come', async () => (await token()) !== undefined);
    const stranger = await web.visit(`/h/${(await token()) ?? ''}`, size);
    await stranger.page.getByRole('button', { name: 'I will speak' }).waitFor();
    await clean(stranger.page, 'link');
    await stranger.page.getByRole('button', { name: 'I will speak' }).click();
    await stranger.page.getByText('Thank you. You speak').waitFor();
    await clean(stranger.page, 'link-answered');
    await stranger.context.close();
    isClean(stranger);

    const { page } = own;
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    // The address in the mails of the server shows the speaker's own page.
    await page.goto(`${web.origin}/hearings/${id}`);
    await page.getByText('You speak. Day, hour and place').waitFor();
    await clean(page, 'confirmed');
  });

  test('the organizer records that they spoke, and what the body did', async () => {
    const { page } = desk;
    const id = new URL(page.url()).pathname.split('/').at(-1);
    // A yes was not to words that are sworn: how many have to give it again is said before anything is saved.
    await page.getByRole('link', { name: 'Change or move' }).click();
    await page.getByLabel('Is testimony given under oath?').selectOption('yes');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('The yes or the place of 1 person was for the hearing as it is now.').waitFor();
    await clean(page, 'change');
    await page.getByRole('button', { name: 'Do not save it yet' }).click();
    await page.getByRole('link', { name: 'Back to the hearing' }).click();
    await page.getByRole('button', { name: 'It took place' }).waitFor();
    await web.world.sql(
      `UPDATE hearing SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [id],
    );
    await page.reload();
    await page.getByRole('button', { name: 'It took place' }).click();
    await page.getByText('1 person had said yes.').waitFor();
    await page.getByRole('button', { name: 'Yes, it took place' }).click();
    await page.getByText('Noted. Whoever said yes is asked').waitFor();
    await page.getByRole('button', { name: /^What happened/ }).click();
    await page.getByRole('radio', { name: 'Spoke', exact: true }).check();
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Please fill this in.').waitFor();
    await page.getByRole('radio', { name: 'By the minutes' }).check();
    await clean(page, 'what-happened');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page.getByText('Noted: they spoke.').waitFor();
    await page.getByText('Spoke · By the minutes').waitFor();
    await page.getByLabel('Its decision').selectOption('disapproved');
    await page.getByLabel('Where it can be read (https://…)').fill('https://board.example/orders/14');
    await page.getByRole('button', { name: 'Close the hearing' }).click();
    await page.getByText('The hearing is closed.').waitFor();
    await page.getByText('Over, with everything that is known about it recorded.').waitFor();
    await page.getByText('1 of 1 who said yes spoke').waitFor();
    await clean(page, 'closed');
    await own.page.reload();
    await own.page.getByText('You spoke. Thank you').waitFor();
    // A hearing that is over has no date to wait for, and none to file by.
    expect(await own.page.locator('.next-date').count()).toBe(0);
    await clean(own.page, 'spoke');
    await desk.context.close();
    await own.context.close();
    isClean(desk);
    isClean(own);
  });
});
