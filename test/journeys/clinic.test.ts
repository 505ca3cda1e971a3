import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { givenAuthorization } from '../../apps/api/src/features/justification/testing/authorize.js';
import {
  act,
  givenClinician,
  inventedNpi,
  readyLetter,
  signIt,
} from '../../apps/api/src/features/justification/testing/given-letters.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { givenCase, givenMember, nextNumber, noticeFacts, pdf } from '../support/given-case.js';
import { localMails } from '../support/local-mail.js';
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
const notice = () => noticeFacts({ service: 'Sample service', criteriaName: 'Sample criteria' });

/** The one whose passkey is another device's has shown it just now, and a signature may follow. */
async function proven(page: Page, accountId: string): Promise<void> {
  await page.getByLabel('Code from the mail').waitFor({ state: 'detached' });
  await web.world.sql('UPDATE session SET second_factor_at = now() WHERE account_id = $1', [accountId]);
  await provenAgo(web.world, 0, accountId);
}

/** Where the link of the mail leads that a mailbox was sent. */
async function mailedPath(to: string, subject: RegExp): Promise<string> {
  const found = async () =>
    (await localMails(web.world.home)).find(
      (mail) => mail.to?.some(({ address }) => address === to) === true && subject.test(mail.subject ?? ''),
    );
  await until(`a mail came to ${to}`, async () => (await found()) !== undefined);
  const [link = ''] = /https?:[^"\s<>]+/.exec((await found())?.text ?? '') ?? [];
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

describe.each(sizes)('on $name', (size) => {
  const tag = String(size.width);

  test('a person permits and asks; the clinician enrols, decides, fills, reads and signs', async () => {
    const patient = `patient.${tag}@sample.invalid`;
    const doctor = `doctor.${tag}@sample.invalid`;
    const owner = await personOf(patient);
    const caseId = await givenCase(web.world, owner, notice());

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
    await theirs.page.getByText(/^Kept .* Only you see it/).waitFor();
    await theirs.page.reload();
    await theirs.page.getByText(/^Kept .* Only you see it/).waitFor();
    expect(await theirs.page.getByLabel('Name of the clinician').inputValue()).toBe('Sample Doctor');
    expect(await theirs.page.getByLabel(/own e-mail/).inputValue()).toBe(doctor);
    await theirs.page.getByRole('button', { name: 'Ask', exact: true }).click();
    await theirs.page.getByText('Asked. You see below how it stands.').waitFor();
    expect(await pageFaults(theirs.page, `clinic-asked-${tag}`)).toEqual([]);

    const theirDoctor = await web.visit(await mailedPath(doctor, /asked for a letter/), size);
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
    await page.getByText('It is yours now.').first().waitFor();
    for (const sentence of ['The sample measure rose from one to three.', 'A sentence for another letter.']) {
      await page.getByLabel('One sentence about this person').fill(sentence);
      await press(page, 'Add the sentence');
      await page.getByText('The sentence is added.').waitFor();
      await page.locator('li.sentence', { hasText: sentence }).waitFor();
    }
    await decideAll(page);
    for (const [label, text] of blanks) await fillBlank(page, label, `${text} ${tag}`);
    await page.getByRole('link', { name: 'Read the letter' }).waitFor();
    expect(await pageFaults(page, `clinic-letter-${tag}`)).toEqual([]);
    await page.getByRole('link', { name: 'Read the letter' }).click();
    await press(page, 'Make the letter to read');
    await page.getByRole('heading', { name: 'Open each page' }).waitFor();
    await readAll(page);
    await attest(page, 'Sample Doctor');
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

  test('a letter too like the one for another person stops at the signature, and is made this person’s own', async () => {
    const clinician = await givenClinician(web.world, {}, `alike.${tag}@sample.invalid`);
    const [first, second] = [
      await givenTaken(clinician, `a.${tag}`),
      await givenTaken(clinician, `b.${tag}`),
    ];
    const earlier = await readyLetter(web.world, clinician.token, first, 'epsilon');
    expect((await signIt(web.world, clinician, earlier)).__typename).toBe('LetterSigned');
    await readyLetter(web.world, clinician.token, second, 'epsilon');

    const watched = await web.visit(`/clinic/requests/${second}/sign`, size);
    const { page } = watched;
    await web.signIn(page, clinician.email);
    await proven(page, clinician.accountId);
    await page.reload();
    await sign(page, clinician.name);
    await page.getByText('This letter is too much like another you signed').waitFor();
    expect(await pageFaults(page, `clinic-alike-${tag}`)).toEqual([]);
    await page.getByRole('link', { name: 'Back to sentences and blanks' }).click();
    for (const [label, text] of [...blanks.slice(0, 2)]) await fillBlank(page, label, `${text}, ${own}`);
    await typedInTwoWindows(page, clinician.token, second, `${blanks[0][1]}, ${own}, and at home`);
    await page.getByRole('link', { name: 'Read the letter' }).click();
    await press(page, 'Make the letter to read');
    await page.getByRole('heading', { name: 'Open each page' }).waitFor();
    await readAll(page);
    await sign(page, clinician.name);
    await page.getByText('You signed the letter. The person is told that it is there.').first().waitFor();
    await watched.context.close();
    expect(watched.complaints).toEqual([]);
    expect(watched.strayRequests).toEqual([]);
  }, 120_000);

  test('the staff of a practice prepares: a sentence and a paper of the record, and nothing to sign with', async () => {
    const staff = await givenMember(web.world, 'practice_staff');
    const email = `staff.${tag}@sample.invalid`;
    const clinician = await givenClinician(web.world, {}, `prepared.${tag}@sample.invalid`);
    const { accountId } = await web.world.signIn(email);
    await web.world.sql('UPDATE membership SET account_id = $1 WHERE account_id = $2', [
      accountId,
      staff.accountId,
    ]);
    const patient = `c.${tag}`;
    const request = await givenTaken(clinician, patient, { practiceOrganizationId: staff.organizationId });
    const watched = await web.visit('/clinic', size);
    const { page } = watched;
    await web.signIn(page, email);
    await page.getByText('A second proof opens this').waitFor();
    await proven(page, accountId);
    await page.reload();
    await page.getByText('You prepare letters for your practice.').waitFor();
    await page.getByRole('link', { name: /^Open CHX-/ }).click();
    await page.getByText(/Only the clinician decides about sentences and signs/).waitFor();
    await page.getByText('Sample Asker').first().waitFor();
    await page.getByLabel('One sentence about this person').fill('The sample measure rose in May.');
    await page.getByLabel('What paper of the chart').fill('Sample visit note');
    await page.getByLabel('Its day').fill('2026-05-04');
    await press(page, 'Add the sentence');
    await page.getByText('The sentence is added.').waitFor();
    await page.getByLabel('What it is').selectOption('test_result');
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'sample.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('link', { name: /^Test result, added/ }).waitFor();
    const decides = /^(Confirm|Correct|Strike|Sign(?! out$))/;
    expect(await page.getByRole('button', { name: decides }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /Read the letter|decline/ }).count()).toBe(0);
    expect(await pageFaults(page, `clinic-staff-${tag}`)).toEqual([]);
    await page.goto(`${web.origin}/clinic/requests/${request}/sign`);
    await page.getByText(/Only the clinician named in the letter can read it here/).waitFor();
    expect(await page.getByRole('button', { name: /sign(?! out$)|make/i }).count()).toBe(0);
    await watched.context.close();
    const [open] = await web.world.sql<{ standing: string }>(
      'SELECT standing FROM clinical_statement WHERE request_id = $1 ORDER BY position DESC LIMIT 1',
      [request],
    );
    expect(open?.standing).toBe('open');

    const theirs = await web.visit(`/me/cases/${await caseOf(request)}/clinician`, size);
    await web.signIn(theirs.page, `${patient}@sample.invalid`);
    await theirs.page.getByRole('link', { name: /A paper your practice added/ }).waitFor();
    await theirs.context.close();
    for (const one of [watched, theirs]) expect([...one.complaints, ...one.strayRequests]).toEqual([]);
  }, 120_000);

  test('a license that ran out is said, with what that stops, and the renewed one is entered', async () => {
    const clinician = await givenClinician(web.world, {}, `expired.${tag}@sample.invalid`);
    await web.world.sql(`UPDATE clinician_licence SET expires_on = '2026-06-30' WHERE clinician_id = $1`, [
      clinician.clinicianId,
    ]);
    const watched = await web.visitAs(clinician, '/clinic', size);
    const { page } = watched;
    await page.getByText('Your license has expired: Montana.').waitFor();
    expect(await pageFaults(page, `clinic-expired-${tag}`)).toEqual([]);
    await page.getByRole('link', { name: 'Renew it' }).click();
    await page.getByText('expired: its last day was June 30, 2026').waitFor();
    await page.getByText('Until it is renewed you can take up and sign nothing').waitFor();
    expect(await pageFaults(page, `clinic-expired-settings-${tag}`)).toEqual([]);
    await press(page, 'Renew the license of Montana');
    await page.getByLabel('Last day it is in force').fill('2029-06-30');
    await press(page, 'Save the license');
    await page.getByText('The license is saved.').waitFor();
    await page.getByText('in force until June 30, 2029').waitFor();
    expect(await page.getByText('Until it is renewed').count()).toBe(0);
    await watched.context.close();
    expect([watched.complaints, watched.strayRequests]).toEqual([[], []]);
  }, 60_000);

  test('a request is declined with one word, by keyboard alone', async () => {
    const clinician = await givenClinician(web.world, {}, `decliner.${tag}@sample.invalid`);
    const owner = await personOf(`declined.${tag}@sample.invalid`);
    const caseId = await givenCase(web.world, owner, notice());
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
    await proven(page, clinician.accountId);
    await page.getByRole('button', { name: 'Decline' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/You declined\./).waitFor();
    // What is over shows nothing, and asks for no proof again and again.
    await page.goto(`${web.origin}/clinic/requests/${asked.request?.id ?? ''}`);
    await page.getByText('This letter is over for you').waitFor();
    expect(await page.getByRole('heading', { name: 'A second proof opens this' }).count()).toBe(0);
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

/** What tells this person from another. */
const own =
  'seen at the harbor clinic on two windy Tuesdays, with a cane borrowed from a neighbor and a diary kept in green ink';

/** A person who allowed it and asked the clinician, who said yes. */
async function givenTaken(
  clinician: { readonly name: string; readonly email: string; readonly token: string },
  patient: string,
  more: object = {},
): Promise<string> {
  const owner = await personOf(`${patient}@sample.invalid`);
  const caseId = await givenCase(web.world, owner, notice());
  await givenAuthorization(web.world, owner, caseId);
  const named = { clinicianName: clinician.name, email: clinician.email, ...more };
  const input = { caseId, relation: 'treating', ...named };
  const asked = await act(web.world, 'askForJustification', { input }, owner.token);
  const requestId = asked.request?.id ?? '';
  await act(web.world, 'takeRequest', { requestId }, clinician.token);
  return requestId;
}

const caseOf = async (request: string): Promise<string> =>
  (
    await web.world.sql<{ id: string }>('SELECT case_id AS id FROM justification_request WHERE id = $1', [
      request,
    ])
  )[0]?.id ?? '';

/** Typed, and kept by the server. */
async function fillBlank(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page
    .locator('div.stack.tight', { has: page.getByLabel(label) })
    .getByText('Kept as it stands.')
    .waitFor();
}

/** What another window kept is not written over without a question; what is typed at the last moment is there again. */
async function typedInTwoWindows(page: Page, token: string, requestId: string, mine: string): Promise<void> {
  const history = page.getByLabel(blanks[0][0]);
  const text = 'Words kept in another window, in May.';
  await act(web.world, 'fillBlank', { requestId, kind: 'history', text }, token);
  await history.fill(mine);
  await page.getByText('Which words do you go on with?').waitFor();
  await page.getByRole('button', { name: 'With those of the other window' }).click();
  await page.getByText('Which words do you go on with?').waitFor({ state: 'detached' });
  expect(await history.inputValue()).toBe(text);
  await history.fill(mine);
  await page.locator('a.back').click();
  await page
    .getByRole('link', { name: /^Open / })
    .first()
    .waitFor();
  await page.goBack();
  await page.getByText('Kept as it stands.').first().waitFor();
  expect(await history.inputValue()).toBe(mine);
}

async function attest(page: Page, name: string): Promise<void> {
  await page.getByLabel(/I have opened every page/).check();
  await page.getByLabel(/I intend my typed name/).check();
  await page.getByLabel(`Type your name: ${name}`).fill(name);
}

async function sign(page: Page, name: string): Promise<void> {
  await attest(page, name);
  await press(page, 'Sign this letter');
}

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

/** Confirms what is prepared, corrects the first and strikes the last. */
async function decideAll(page: Page): Promise<void> {
  const open = page.locator('li.sentence.open');
  for (let left = await open.count(); left > 0; left -= 1) {
    const last = open.nth(left - 1);
    await last.getByRole('button', { name: /^Confirm/ }).click();
    await last.waitFor({ state: 'detached' });
  }
  const wrong = page.locator('li.sentence', { hasText: 'rose from one to three' });
  await wrong.getByRole('button', { name: /^Correct/ }).click();
  await wrong.getByLabel('The sentence as it is right').fill('The sample measure rose from one to four.');
  await page.getByText(/^Kept .* Only you see it/).waitFor();
  await page.reload();
  await wrong.getByText('The sample measure rose from one to four.').waitFor();
  await wrong.getByRole('button', { name: 'Save the correction' }).click();
  await wrong.getByText('Corrected', { exact: true }).waitFor();
  await wrong.getByText('The sample measure rose from one to four.').waitFor();
  const foreign = page.locator('li.sentence', { hasText: 'A sentence for another letter.' });
  await foreign.getByRole('button', { name: /^Strike/ }).click();
  await foreign.getByText('Struck', { exact: true }).waitFor();
}

async function readAll(page: Page): Promise<void> {
  for (let at = 1; await page.getByRole('button', { name: /^I have read page/ }).count(); at += 1) {
    await press(page, `I have read page ${at}`);
    await page.getByRole('button', { name: `I have read page ${at}` }).waitFor({ state: 'detached' });
  }
}
