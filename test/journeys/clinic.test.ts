import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenAuthorization } from '../../apps/api/src/features/justification/testing/authorize.js';
import {
  act,
  givenClinician,
  inventedNpi,
} from '../../apps/api/src/features/justification/testing/given-letters.js';
import { givenCampaign, givenParticipant, run } from '../support/given-campaign.js';
import { givenCase, nextNumber } from '../support/given-case.js';
import { provenAgo } from '../support/old-proof.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

/** A person who signs in by mail, made as the API makes one. */
async function personOf(email: string) {
  const who = await web.world.signIn(email);
  const { data } = await web.world.ask<{ registerPerson: { person: { id: string } } }>(
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
       ... on PersonRegistered { person { id } } } }`,
    {
      input: {
        basis: 'self',
        name: { given: 'Sample', family: 'Asker' },
        contact: {},
        birthDate: '1980-05-04',
        attested: true,
      },
    },
    who.token,
  );
  return { ...who, personId: data.registerPerson.person.id };
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

describe.each(sizes)('on $name', (size) => {
  const tag = String(size.width);

  test('a person permits and asks; the clinician enrols, decides, fills, reads and signs', async () => {
    const patient = `patient.${tag}@sample.invalid`;
    const doctor = `doctor.${tag}@sample.invalid`;
    const owner = await personOf(patient);
    const caseId = await givenCase(web.world, owner);

    const theirs = await web.visit(`/me/cases/${caseId}/clinician`, size);
    await web.signIn(theirs.page, patient);
    await theirs.page.getByText('You have not asked anybody yet.').waitFor();
    expect(await pageFaults(theirs.page, `clinic-asking-${tag}`)).toEqual([]);
    await press(theirs.page, 'Read the permission');
    await theirs.page.getByLabel(/I mean my typed name/).check();
    await theirs.page.getByLabel(/Type your name/).fill('Sample Asker');
    await press(theirs.page, 'Sign the permission');
    await theirs.page.getByRole('button', { name: 'Take the permission back' }).waitFor();
    await theirs.page.getByLabel('Name of the clinician').fill('Sample Doctor');
    await theirs.page.getByLabel(/own e-mail/).fill(doctor);
    await theirs.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await theirs.page.getByText('Asked. You see below how it stands.').waitFor();
    expect(await pageFaults(theirs.page, `clinic-asked-${tag}`)).toEqual([]);

    const theirDoctor = await web.visit('/clinic', size);
    const { page } = theirDoctor;
    await web.giveAuthenticator(page);
    await web.signIn(page, doctor);
    await page.getByText('You are not enrolled yet').waitFor();
    expect(await pageFaults(page, `clinic-empty-${tag}`)).toEqual([]);
    await page.getByRole('link', { name: 'Enroll as a clinician' }).click();
    const npi = inventedNpi(Number(nextNumber()) + size.width);
    await page.getByLabel(/Your name, as it stands/).fill('Sample Doctor');
    await page.getByLabel('NPI').fill(`${npi.slice(0, 9)}${(Number(npi[9]) + 1) % 10}`);
    await page.getByText(/One digit is wrong/).waitFor();
    await page.getByLabel('NPI').fill(npi);
    await page.getByText('The check digit is right.').waitFor();
    await page.getByLabel('State', { exact: true }).selectOption('MT');
    await page.getByLabel('License number').fill('SAMPLE-1');
    await page.getByLabel('Last day it is in force').fill('2029-06-30');
    await page.getByLabel('General practice').check();
    expect(await pageFaults(page, `clinic-enrol-${tag}`)).toEqual([]);
    await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    await addPasskey(page);
    await page.getByRole('link', { name: /^Open CHX-/ }).waitFor();
    expect(await pageFaults(page, `clinic-inbox-${tag}`)).toEqual([]);

    await page.getByRole('link', { name: /^Open CHX-/ }).click();
    await press(page, 'Yes, I take it up');
    await page.getByRole('heading', { name: 'Sentence by sentence' }).waitFor();
    await page.getByText('Sample Asker').first().waitFor();
    await page
      .getByLabel('One sentence about this person')
      .fill('The sample measure rose from one to three.');
    await press(page, 'Add the sentence');
    await page.getByText('The sentence is added.').waitFor();
    await decideAll(page);
    for (const [label, text] of blanks) {
      await page.getByLabel(label).fill(`${text} ${tag}.`);
      await press(page, `Save: ${label}`);
      await page.getByText('Saved.').first().waitFor();
    }
    await page.getByRole('link', { name: 'Read the letter' }).waitFor();
    expect(await pageFaults(page, `clinic-letter-${tag}`)).toEqual([]);
    await page.getByRole('link', { name: 'Read the letter' }).click();
    await press(page, 'Make the letter to read');
    await page.getByRole('heading', { name: 'Open each page' }).waitFor();
    await readAll(page);
    await page.getByLabel(/I have opened every page/).check();
    await page.getByLabel(/I intend my typed name/).check();
    await page.getByLabel('Type your name: Sample Doctor').fill('Sample Doctor');
    expect(await pageFaults(page, `clinic-sign-${tag}`)).toEqual([]);
    await provenAgo(web.world, 20);
    await press(page, 'Sign this letter');
    await page.getByRole('dialog').waitFor();
    expect(await pageFaults(page, `clinic-prove-${tag}`)).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /passkey/i })
      .click();
    await page.getByText('You signed the letter. The person is told that it is there.').first().waitFor();
    expect(await pageFaults(page, `clinic-signed-${tag}`)).toEqual([]);

    await theirs.page.reload();
    await theirs.page.getByText('Signed. It goes with what you file next.').waitFor();
    for (const watched of [theirs, theirDoctor]) {
      await watched.context.close();
      expect(watched.strayRequests).toEqual([]);
      expect(watched.complaints).toEqual([]);
    }
  }, 120_000);

  test('a navigator takes the next person, calls, logs it and hands over', async () => {
    const campaign = await givenCampaign(web.world);
    const emails = ['a', 'b'].map((one) => `navigator-${one}-${tag}@sample.invalid`);
    for (const email of emails) {
      const { accountId } = await web.world.signIn(email);
      await web.world.sql(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
        [accountId, campaign.organizationId],
      );
    }
    const consents = ['store', 'draft', 'send', 'share_with_helper'];
    const person = await givenParticipant(web.world, campaign, { consents });
    await run(
      web.world,
      person.token,
      'mutation ($id: ID!) { askForHelp(participationId: $id) { __typename } }',
      { id: person.participationId },
    );
    await web.world.sql('UPDATE participation SET helper_id = NULL WHERE id = $1', [person.participationId]);
    const watched = await web.visit('/help', size);
    const { page } = watched;
    await web.giveAuthenticator(page);
    await web.signIn(page, emails[0] ?? '');
    await page.getByText('A second proof opens this').waitFor();
    await press(page, 'Show it now');
    await addPasskey(page);
    await page.getByText('You help nobody at present.').first().waitFor();
    expect(await pageFaults(page, `clinic-help-empty-${tag}`)).toEqual([]);
    await press(page, 'Help this person');
    const open = page.getByRole('link', { name: /^Help Sample Person/ });
    await open.waitFor();
    expect(await pageFaults(page, `clinic-help-${tag}`)).toEqual([]);
    await open.click();
    await page.getByRole('heading', { name: 'Words to say' }).waitFor();
    await page.getByLabel('What was said').fill('Will send the papers tomorrow.');
    await page.getByLabel('Number you called').fill('+1 406 555 0100');
    expect(await pageFaults(page, `clinic-help-person-${tag}`)).toEqual([]);
    await press(page, 'Log this call');
    await page.getByText('The call is logged.').waitFor();
    await page.getByText('Will send the papers tomorrow.').first().waitFor();
    await page.getByLabel('To whom').selectOption({ label: emails[1] ?? '' });
    await press(page, 'Hand this person over');
    await page
      .getByText(/Handed over\. Nobody is left alone/)
      .first()
      .waitFor();
    expect(await pageFaults(page, `clinic-help-handed-${tag}`)).toEqual([]);
    await watched.context.close();
    expect(watched.complaints).toEqual([]);
    expect(watched.strayRequests).toEqual([]);
  }, 120_000);

  test('a request is declined with one word, by keyboard alone', async () => {
    const clinician = await givenClinician(web.world, {}, `decliner.${tag}@sample.invalid`);
    const owner = await personOf(`declined.${tag}@sample.invalid`);
    const caseId = await givenCase(web.world, owner);
    await givenAuthorization(web.world, owner, caseId);
    const asked = await act(
      web.world,
      'askForJustification',
      { input: { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email } },
      owner.token,
    );
    const watched = await web.visit(`/clinic/requests/${asked.request?.id ?? ''}/decline`, size);
    const { page } = watched;
    await web.signIn(page, clinician.email);
    await page.getByLabel('I cannot do it in time.').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Out of office.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // Their passkey is another device's: the page asks for it, and keeps what was typed.
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('In your words, if you like').inputValue()).toBe('Out of office.');
    expect(await pageFaults(page, `clinic-decline-${tag}`)).toEqual([]);
    await web.world.sql('UPDATE session SET second_factor_at = now() WHERE account_id = $1', [
      clinician.accountId,
    ]);
    await provenAgo(web.world, 0, clinician.accountId);
    await page.getByRole('button', { name: 'Decline' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/You declined\./).waitFor();
    await watched.context.close();
    expect(watched.complaints).toEqual([]);
  }, 120_000);
});

const blanks = [
  ['History of this person', 'First seen in March after two sample episodes'],
  ['What was tried before, and what came of it', 'The first sample measure was tried nine weeks'],
  ['Pages of your chart that show it', 'Pages 3 to 5'],
  ['Since when you have known this person', 'Since March 2025'],
] as const;

/** The dialog that asks for a second factor, where there is none yet. */
async function addPasskey(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog
    .getByRole('button', { name: /passkey/i })
    .first()
    .click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Confirms what is prepared, corrects the first and strikes the last where there is more than one. */
async function decideAll(page: Page): Promise<void> {
  const open = page.locator('li.sentence.open');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const before = left;
    await open
      .first()
      .getByRole('button', { name: /^Confirm/ })
      .click();
    await page.waitForFunction(`document.querySelectorAll('li.sentence.open').length < ${before}`);
  }
  await page.getByRole('button', { name: /^Correct sentence 1/ }).click();
  await page.getByLabel('The sentence as it is right').fill('The sample measure rose from one to four.');
  await press(page, 'Save the correction');
  await page.getByText(/Correction saved/).waitFor();
}

async function readAll(page: Page): Promise<void> {
  for (let at = 1; await page.getByRole('button', { name: /^I have read page/ }).count(); at += 1) {
    await press(page, `I have read page ${at}`);
    await page.getByRole('button', { name: `I have read page ${at}` }).waitFor({ state: 'detached' });
  }
}
