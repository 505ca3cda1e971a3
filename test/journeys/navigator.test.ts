import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenStep } from '../../apps/api/src/features/assignment/testing/given-work.js';
import {
  act as hearingAct,
  attest,
  givenHearing,
  givenSpeaker,
  givenTestimony,
} from '../../apps/api/src/features/hearing/testing/given.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import type { AccountId, CampaignId, OrganizationId } from '@chorus/domain/shared/ids';
import type { WatchedPage } from '../support/browser.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../support/given-campaign.js';
import { complaintByPortal, type SignedComplaint } from '../support/given-complaint.js';
import { givenFilings } from '../support/given-filings.js';
import { localMails } from '../support/local-mail.js';
import { arrangingOf } from '../support/sending-world.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
/** Only looked at, so that one is enough for both sizes. */
let portal: Promise<SignedComplaint> | undefined;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const codeOf = ({ participationId }: GivenParticipant) => `Person ${participationId.slice(-4).toUpperCase()}`;

/** A member of the campaign's organization who works as a navigator. */
async function navigator(campaign: GivenCampaign, email: string): Promise<{ readonly accountId: string }> {
  const { accountId } = await web.world.signIn(email);
  await web.world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
    [accountId, campaign.organizationId],
  );
  return { accountId };
}

/** Somebody who asked for help and has nobody, with a day to act by. */
async function waiting(campaign: GivenCampaign, days: number): Promise<GivenParticipant> {
  const consents = ['store', 'draft', 'send', 'share_with_helper'];
  const person = await givenParticipant(web.world, campaign, { consents });
  await run(
    web.world,
    person.token,
    'mutation ($id: ID!) { askForHelp(participationId: $id) { __typename } }',
    { id: person.participationId },
  );
  // Whoever had room was given them; now nobody has.
  await web.world.sql('UPDATE participation SET helper_id = NULL WHERE id = $1', [person.participationId]);
  await actBy(person, days);
  return person;
}

const actBy = ({ caseId }: GivenParticipant, days: number) =>
  web.world.sql(
    `UPDATE case_facet SET act_by = chorus_today() + $2::int WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
    [caseId, days],
  );

async function closed(watched: WatchedPage): Promise<void> {
  await watched.context.close();
  expect(watched.complaints).toEqual([]);
  expect(watched.strayRequests).toEqual([]);
}

describe.each(sizes)('the finishing desk on $name', (size) => {
  const tag = String(size.width);
  const clean = async (page: Page, name: string) =>
    expect(await pageFaults(page, `navigator-${name}-${tag}`)).toEqual([]);

  test('whose date comes first is taken, called and reported on, and handed to a colleague and back', async () => {
    const campaign = await givenCampaign(web.world);
    const emails = ['a', 'b'].map((one) => `navigator-${one}-${tag}@sample.invalid`);
    const [, colleague] = await Promise.all(emails.map((email) => navigator(campaign, email)));
    const later = await waiting(campaign, 9);
    const sooner = await waiting(campaign, 2);
    await givenStep(web.world, sooner.caseId, { stepKey: 'appeal_level_1', actor: 'person', act: 'call' });
    const own = { caseId: sooner.caseId, stage: 'internal_appeal_level_1', filedOn: '2026-11-20' };
    await run(
      web.world,
      sooner.token,
      'mutation ($input: ReportOwnFilingInput!) { reportOwnFiling(input: $input) { __typename ... on Refusal { message } } }',
      { input: own },
    );
    await actBy(sooner, 2);
    // They were asked again and again, and have not answered.
    await web.world.sql(
      `UPDATE outcome SET state = 'reported', result = 'unknown', reported_at = now() WHERE case_id = $1`,
      [sooner.caseId],
    );

    const mine = await web.visit('/help', size);
    const { page } = mine;
    page.setDefaultTimeout(12_000);
    await web.giveAuthenticator(page);
    await web.signIn(page, emails[0] ?? '');
    await page.getByText('A second proof opens this').waitFor();
    await press(page, 'Show it now');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('button', { name: /passkey/i })
      .first()
      .click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('You help nobody at present.').first().waitFor();
    await page.getByText('Waits for a helper: their next date').waitFor();
    await clean(page, 'empty');

    // A colleague looks at the same list. Whoever presses first has the person.
    const theirs = await web.visitAs(colleague ?? { accountId: '' }, '/help', size);
    await theirs.page.getByText('2 people wait.').waitFor();
    await press(page, 'Help the next who waits');
    const next = page.getByRole('region', { name: 'Next person' });
    await next.getByRole('link', { name: `Help ${codeOf(sooner)}` }).waitFor();
    await theirs.page.getByRole('button', { name: `Help this person ${codeOf(sooner).slice(-4)}` }).click();
    await theirs.page.getByText('Somebody else of the organization helps this person now').waitFor();
    await page.getByText('1 call is yours to make.').waitFor();
    await page.getByText('No answer yet. Asked 0 times.').waitFor();
    await press(page, `Help this person ${codeOf(later).slice(-4)}`);
    await page.getByText('2 of the 30 people you can help well').waitFor();
    await press(page, 'Show their names');
    await page
      .getByRole('link', { name: /^Sample Person/ })
      .first()
      .waitFor();
    await clean(page, 'desk');

    await next.getByRole('link', { name: `Help ${codeOf(sooner)}` }).click();
    await page.getByRole('heading', { name: 'Words to say' }).waitFor();
    await press(page, /^I do this now/);
    await page.getByText('It is yours for a day.').waitFor();
    await page.getByText(/^.*Yours until/).waitFor();
    await press(page, /^Keep it a day longer/);
    await page.getByText('It is yours for another day.').waitFor();
    await press(page, /^Give it back/);
    await page.getByText('Given back. Whoever comes next can take it.').waitFor();
    await page.getByText(/Nobody is doing it\./).waitFor();

    await page.getByLabel('Number you called').fill('+1 406 555 0100');
    await page.getByLabel('With whom you spoke').fill('the practice');
    await press(page, 'Log this call');
    await page.getByText('Give the day, the hour and what was said.').waitFor();
    await page.getByLabel('What was said').fill('Will send the papers tomorrow.');
    await press(page, 'Log this call');
    await page.getByText('The call is logged.').waitFor();
    expect(await page.getByRole('link', { name: '+1 406 555 0100' }).getAttribute('href')).toBe(
      'tel:+14065550100',
    );
    await clean(page, 'person');

    await press(page, 'Report the result');
    await page.getByText('Choose what came. Nothing was reported.').waitFor();
    await page.getByLabel('Lost', { exact: true }).check();
    await page.getByLabel('Day printed on the decision').fill('2026-11-21');
    await press(page, 'Report the result');
    await page.getByText('Reported. A reviewer who did not report it looks at it now.').waitFor();
    expect(await page.getByLabel('Lost', { exact: true }).isChecked()).toBe(false);

    // On to the next, and back: nobody is lost between two people.
    await page.getByRole('link', { name: new RegExp(`^Next: ${codeOf(later)}`) }).click();
    await page.waitForURL(`**/help/people/${later.participationId}`);
    await page.getByText('No step waits for an answer.').waitFor();
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await page.getByText('No result has to be asked about.').waitFor();
    await page.getByRole('link', { name: codeOf(sooner), exact: true }).click();
    await page.getByLabel('To whom').selectOption({ label: emails[1] ?? '' });
    await press(page, 'Hand this person over');
    await clean(page, 'handover');
    await press(page, 'Yes, hand over');
    await page.getByText('Handed over. Nobody is left alone').waitFor();
    await clean(page, 'handed');

    await theirs.page.goto(`${web.origin}/help/people/${sooner.participationId}`);
    await theirs.page.getByText('Will send the papers tomorrow.').waitFor();
    await theirs.page.getByLabel('To whom').selectOption({ label: emails[0] ?? '' });
    await press(theirs.page, 'Hand this person over');
    await press(theirs.page, 'Yes, hand over');
    await theirs.page.getByText('Handed over. Nobody is left alone').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Words to say' }).waitFor();
    await closed(mine);
    await closed(theirs);
  }, 120_000);

  test('a number that was typed wrongly is mended while its person reads it out', async () => {
    const { campaignId, organizationId } = await givenCampaign(web.world);
    const helper = await navigator(
      { organizationId } as GivenCampaign,
      `navigator-proof-${tag}@sample.invalid`,
    );
    const person = await web.world.signIn(`navigator-sender-${tag}@sample.invalid`);
    const [filing] = await givenFilings(arrangingOf(web.world), {
      count: 1,
      campaign: {
        campaignId: campaignId as CampaignId,
        organizationId: organizationId as OrganizationId,
      },
      actedForBy: person.accountId as AccountId,
      filing: {
        state: 'handed_to_person',
        channel: 'post',
        satisfiedBy: 'postmarked',
        releaseFrom: '2027-03-01',
        signedAt: new Date('2026-11-09T18:00:00Z'),
      },
    });
    const { personId = '', participationId = '', submissionId = '' } = filing ?? {};
    const proof = { proofKind: 'tracking_number', value: '9400 1000 0000 0000 0000 60' };
    await run(
      web.world,
      person.token,
      'mutation ($input: ReportSentInput!) { reportSent(input: $input) { __typename ... on Refusal { message } } }',
      { input: { submissionId, sentOn: '2026-11-20', proof } },
    );
    await web.world.sql(
      `INSERT INTO consent_event (id, person_id, organization_id, organization_name, purpose, act, at, wording_version, wording_hash, language)
       SELECT gen_random_uuid(), $1, $2, 'Sample', 'share_with_helper', 'given', now(), 1, wording_hash, 'en'
       FROM consent_event WHERE person_id = $1 LIMIT 1`,
      [personId, organizationId],
    );
    await web.world.sql('UPDATE participation SET helper_id = $2 WHERE id = $1', [
      participationId,
      helper.accountId,
    ]);
    const desk = await web.visitAs(helper, `/help/people/${participationId}`, size);
    const { page } = desk;
    const filings = page.getByRole('region', { name: 'What was filed, and how it stands' });
    await filings.locator('summary').click();
    await filings.getByLabel('Number, or what they said').fill('9400 1000 0000 0000 0000 06');
    await clean(page, 'proof');
    await filings.getByRole('button', { name: 'Save the correction' }).click();
    await filings.getByText('Corrected. The old entry stays on file').waitFor();
    await filings.getByText('9400100000000000000006').waitFor();
    await closed(desk);
  }, 60_000);

  test('an organizer looks at who would help whom and gives it out; a navigator may not', async () => {
    const campaign = await givenCampaign(web.world);
    const helper = await navigator(campaign, `navigator-c-${tag}@sample.invalid`);
    const person = await waiting(campaign, 6);
    const path = `/org/${campaign.organizationId}/campaigns/${campaign.campaignId}/assignment`;
    const refused = await web.visitAs(helper, path, size);
    await refused.page.getByRole('tab', { name: 'Navigators' }).click();
    await press(refused.page, 'Show who would help whom');
    await refused.page.getByRole('alert').getByText(/./).first().waitFor();
    await clean(refused.page, 'caseload-refused');
    const organizer = await web.visitAs(campaign.organizer, path, size);
    const { page } = organizer;
    await page.getByRole('tab', { name: 'Navigators' }).click();
    await press(page, 'Show who would help whom');
    await page.getByRole('table').first().waitFor();
    await clean(page, 'caseload');
    await press(page, /^Give/);
    await page.getByText(/^1 /).first().waitFor();
    await refused.page.goto(`${web.origin}/help`);
    await refused.page.getByRole('link', { name: `Help ${codeOf(person)}` }).waitFor();
    await closed(refused);
    await closed(organizer);
  }, 120_000);

  test('a hearing is moved and called off: who has a slot is asked again, who waits moves up, and all are told', async () => {
    const campaign = await givenTestimony(web.world);
    const [first, second] = [
      await givenSpeaker(web.world, campaign),
      await givenSpeaker(web.world, campaign),
    ];
    const title = `Sample hearing ${tag}`;
    const hearingId = await givenHearing(web.world, campaign, { slots: 1, title });
    const claim = async ({ token, personId }: GivenParticipant) =>
      (await hearingAct(web.world, { token }, 'claimSlot', { hearingId, personId })).seat?.id ?? '';
    const seatId = await claim(first);
    await attest(web.world, first, seatId);
    await hearingAct(web.world, first, 'confirmSlot', { seatId, sequence: 1 });
    await claim(second);

    const desk = await web.visitAs(
      campaign.organizer,
      `/org/${campaign.organizationId}/hearings/${hearingId}/change`,
      size,
    );
    const { page } = desk;
    await page.getByLabel('Hour there').fill('10:30');
    await press(page, 'Save the change');
    await page.getByText('The yes or the place of 1 person was for the hearing as it is now.').waitFor();
    await clean(page, 'hearing-change');
    await press(page, 'Save it and ask them again');
    await page.getByText('Saved. 2 people are told, and 1 of them is asked again.').waitFor();
    await page.getByRole('link', { name: 'Back to the hearing' }).click();
    const roster = page.getByRole('region', { name: 'Who speaks' });
    await roster.getByText(/Slot held/).waitFor();

    const speaker = await web.visitAs(first, `/me/hearings/${hearingId}`, size);
    await press(speaker.page, 'Yes, I will speak');
    await speaker.page.getByText('Thank you. You speak.').waitFor();
    await press(speaker.page, 'No, I let it go');
    await clean(speaker.page, 'hearing-leave');
    await press(speaker.page, 'Yes, let it go');
    await speaker.page.getByText('Noted. You let it go').waitFor();

    await page.reload();
    await roster.getByText('Let it go').waitFor();
    await roster.getByText(/Slot held/).waitFor();
    await press(page, 'It does not take place');
    await press(page, 'Cancel it and tell them');
    await page.getByText('It is cancelled.').first().waitFor();
    await clean(page, 'hearing-cancelled');
    const [{ reference } = { reference: '?' }] = await web.world.sql<{ reference: string }>(
      'SELECT reference FROM hearing WHERE id = $1',
      [hearingId],
    );
    const told = async (how: RegExp) =>
      (await localMails(web.world.home)).filter(
        ({ subject }) => subject?.includes(reference) === true && how.test(subject),
      ).length;
    await until('both were told of the move', async () => (await told(/^Changed/)) >= 2);
    await until('whoever counted on it is told of the end', async () => (await told(/^Cancelled/)) >= 1);
    await closed(speaker);
    await closed(desk);
  }, 120_000);

  test('an office is told beforehand and its portal is filled from a page; a lawyer’s reading is recorded', async () => {
    const campaign = await givenCampaign(web.world, { kind: 'COMPLAINT_FILING' });
    const place = `/org/${campaign.organizationId}/campaigns`;
    const desk = await web.visitAs(campaign.owner, `${place}/${campaign.campaignId}/readiness`, size);
    const { page } = desk;
    const offices = page.getByRole('region', { name: 'Offices that will get filings' });
    const office = offices.locator('details').first();
    await office.locator('summary').click();
    await office.getByLabel('Contact: name, telephone, address').fill('Sample Officer, +1 406 555 0111');
    await office.getByLabel('How it would rather get many').selectOption('post_together');
    await office.getByRole('button', { name: /^Save/ }).click();
    await office.getByText('It is saved.').waitFor();
    await office.getByLabel('What was said').fill('They would rather get them together.');
    await offices.getByText(/^Kept .* Only you see it/).waitFor();
    await page.reload();
    await office.getByText('Something is typed here and not saved.').waitFor();
    await office.locator('summary').click();
    expect(await office.getByLabel('What was said').inputValue()).toBe(
      'They would rather get them together.',
    );
    await office.getByLabel('The office was told what is coming').check();
    await clean(page, 'liaison');
    await office.getByRole('button', { name: /^Note the talk/ }).click();
    await office.getByText(/telephone: They would rather get them together\./).waitFor();
    await office.getByText(/told on /).waitFor();
    await office.getByText('Something is typed here and not saved.').waitFor({ state: 'detached' });

    const { campaign: drive } = await run<{ campaign: { id: string } }>(
      web.world,
      campaign.owner.token,
      `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { ... on CampaignCreated { campaign { id } } } }`,
      {
        input: {
          organizationId: campaign.organizationId,
          kind: 'CLINICIAN_DRIVE',
          title: `Sample drive ${tag}`,
          purpose: 'A letter for each person who asks for one.',
          targets: {},
          states: [{ state: 'MT' }],
          letterDateRequired: true,
        },
      },
    );
    await page.goto(`${web.origin}${place}/${drive.id}/readiness`);
    const reading = page.getByRole('region', { name: 'A lawyer reads first' });
    await reading.getByLabel('Name of the lawyer, as they sign').fill('Sample Counsel');
    await reading.getByLabel('Licensed in').selectOption({ label: 'Montana' });
    await reading.getByLabel('Read on').fill('2026-11-20');
    for (const tick of await reading.getByRole('checkbox').all()) await tick.check();
    await clean(page, 'counsel');
    await reading.getByRole('button', { name: 'Record the reading' }).click();
    await reading.getByText('Read by Sample Counsel, licensed in Montana').waitFor();
    await closed(desk);

    portal ??= complaintByPortal(web.world, 'portal');
    const { filer, submissionId } = await portal;
    const own = await web.visitAs(filer, `/me/filings/${submissionId}/portal`, size);
    await own.page.getByText('You press the button there').waitFor();
    await own.page.getByText('Open the form of Texas Department of Insurance').waitFor();
    await own.page.getByRole('link', { name: /^Open https:\/\// }).waitFor();
    await own.page.getByText('SAMPLE-ID-014').waitFor();
    await clean(own.page, 'portal');
    await closed(own);
  }, 120_000);
});
