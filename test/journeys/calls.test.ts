import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { givenAuthorization } from '../../apps/api/src/features/justification/testing/authorize.js';
import { act, givenClinician } from '../../apps/api/src/features/justification/testing/given-letters.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import { givenCase, givenPerson, noticeFacts, type GivenPerson } from '../support/given-case.js';
import { provenAgo } from '../support/old-proof.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const day = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Holds the call only until an appeal is filed, and takes it fifteen days from the letter (ump.regence.com). */
const notice = () =>
  noticeFacts({
    parties: [{ role: 'risk_bearer', payerId: 'regence', printedName: 'Regence' }],
    noticeDate: day(-4),
    receivedDate: day(-2),
    service: 'Sample service',
    criteriaName: 'Sample criteria',
  });

/** Somebody with a case who allowed their own clinicians to be shown it. */
async function givenAsker(email: string): Promise<GivenPerson & { readonly caseId: string }> {
  const owner = await givenPerson(web.world, { as: await web.world.signIn(email) });
  const caseId = await givenCase(web.world, owner, notice());
  await givenAuthorization(web.world, owner, caseId);
  return { ...owner, caseId };
}

/** The paper behind a link of the page, as whoever is signed in there opens it. */
async function paperBehind(page: Page, link: RegExp | string, name: string) {
  const path = await page.getByRole('link', { name: link }).last().getAttribute('href');
  const answer = await page.request.get(new URL(path ?? '', web.origin).href);
  expect(answer.status()).toBe(200);
  const bytes = await answer.body();
  const folder = process.env.CHORUS_PICTURES;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.pdf`), bytes);
  }
  const paper = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(paper, { mergePages: true });
  return { pages: paper.numPages, text };
}

const kept = (page: Page) => page.getByText(/^Kept .* Only you see it/).waitFor();

describe.each(sizes)('on $name', (size) => {
  const tag = String(size.width);

  test('the call with the plan is planned, prepared on one sheet, and logged; the person sees what follows', async () => {
    const patient = `called.${tag}@sample.invalid`;
    const owner = await givenAsker(patient);
    const clinician = await givenClinician(web.world, {}, `caller.${tag}@sample.invalid`);
    const named = { clinicianName: clinician.name, email: clinician.email };
    const input = { caseId: owner.caseId, relation: 'treating', ...named };
    const asked = await act(web.world, 'askForJustification', { input }, owner.token);
    const requestId = asked.request?.id ?? '';
    await act(web.world, 'takeRequest', { requestId }, clinician.token);
    const text = 'The sample measure rose from one to three.';
    await act(
      web.world,
      'prepareStatement',
      { requestId, text, source: { kind: 'clinician' } },
      clinician.token,
    );

    const watched = await web.visit(`/clinic/requests/${requestId}`, size);
    const { page } = watched;
    await web.signIn(page, clinician.email);
    await page.getByLabel('Code from the mail').waitFor({ state: 'detached' });
    await web.world.sql('UPDATE session SET second_factor_at = now() WHERE account_id = $1', [
      clinician.accountId,
    ]);
    await provenAgo(web.world, 0, clinician.accountId);
    await page.reload();
    await page.getByRole('link', { name: 'Plan or log the call' }).click();
    await page.getByText('No call is planned yet.').waitFor();
    await press(page, 'Plan the call');
    await page.getByText('The call is planned. Ask for it next.').waitFor();
    await page.getByText('With this plan, filing the appeal ends the right to this call.').waitFor();
    expect(await pageFaults(page, `calls-planned-${tag}`)).toEqual([]);
    await page.getByLabel('How it was asked for').selectOption('portal');
    for (const [name, count] of [
      ['First time', 2],
      ['Second time', 3],
    ] as const) {
      const window = page.getByRole('group', { name });
      await window.getByLabel('Day').fill(day(count));
      await window.getByLabel('From').fill('16:00');
      await window.getByLabel('Until').fill('16:45');
    }
    await kept(page);
    await page.reload();
    const first = page.getByRole('group', { name: 'First time' });
    await kept(page);
    expect(await first.getByLabel('Until').inputValue()).toBe('16:45');
    expect(await page.getByLabel('How it was asked for').inputValue()).toBe('portal');
    await press(page, 'Save what was asked');
    await page.getByText('Saved. The person is told the days.').waitFor();
    await page.getByText('Two times are given to the plan').waitFor();
    await page.getByText('The appeal waits for the call until').waitFor();

    const sheet = page.getByRole('region', { name: 'Sheet beside the telephone' });
    await sheet.getByLabel(text).check();
    await press(page, 'Make the sheet');
    await sheet.getByText('To ask, in this order').waitFor();
    expect(await pageFaults(page, `calls-booked-${tag}`)).toEqual([]);
    const paper = await paperBehind(page, 'Open the sheet as a PDF', `call-sheet-${tag}`);
    expect(paper.pages).toBe(1);
    for (const words of [text, 'Sample service', 'Which criterion is not met', 'Regence'])
      expect(paper.text).toContain(words);

    const tries = page.getByRole('region', { name: 'Log a try to reach each other' });
    await tries.getByLabel('Day').fill(day(-1));
    await tries.getByLabel('Time').fill('09:30');
    await tries.getByLabel('What came of it').selectOption('message_left');
    await press(page, 'Log this try');
    await tries.getByText('A message was left.').waitFor();

    const result = page.getByRole('region', { name: 'Log the call and its result' });
    await result.getByLabel('Day').fill(day(-1));
    await result.getByLabel('Time').fill('10:00');
    await result.getByLabel('Reviewer’s name').fill('Sample Reviewer');
    await result.getByLabel('Reviewer’s credentials and field').fill('MD, sample medicine');
    await result.getByLabel('Minutes').fill('12');
    await press(page, 'Log the result');
    await page.getByText('Choose what came of it.').waitFor();
    await result.getByLabel('The denial stays').check();
    await press(page, 'Log the result');
    await page.getByText('The result is logged and the person is told.').waitFor();
    await page.getByText(/The call used up no appeal/).waitFor();
    await page.getByText('The appeal does not wait for the call.').waitFor();
    expect(await pageFaults(page, `calls-logged-${tag}`)).toEqual([]);
    await watched.context.close();

    const theirs = await web.visit(`/me/cases/${owner.caseId}/clinician`, size);
    await web.signIn(theirs.page, patient);
    await theirs.page.getByText(/The plan still says no\. This was not your appeal/).waitFor();
    await theirs.page.getByText(/Your appeal does not wait for it/).waitFor();
    expect(await pageFaults(theirs.page, `calls-person-${tag}`)).toEqual([]);
    await theirs.context.close();
    for (const one of [watched, theirs]) expect([...one.complaints, ...one.strayRequests]).toEqual([]);
  }, 120_000);

  test('a practice without an account gets one page, answers by its link, and its letter counts once somebody looked', async () => {
    const patient = `paper.${tag}@sample.invalid`;
    const { caseId } = await givenAsker(patient);
    const theirs = await web.visit(`/me/cases/${caseId}/clinician`, size);
    const { page } = theirs;
    await web.signIn(page, patient);
    await page.getByLabel('Name of the clinician').fill('Sample Doctor');
    await press(page, 'Ask');
    await page.getByText('Waits for a yes or no.').waitFor();
    await page.getByLabel('What it is').fill('First visit');
    await page.getByLabel('What your papers say').fill('In March, for the sample condition');
    await page.getByLabel('Where it stands').fill('letter of March 2, page 1');
    await kept(page);
    await page.reload();
    await page.getByText(/^Kept .* Only you see it/).waitFor();
    expect(await page.getByLabel('What your papers say').inputValue()).toBe(
      'In March, for the sample condition',
    );
    await press(page, 'Make the page');
    await page.getByText('The page is made. Print it.').waitFor();
    // Once it is said, what was typed for it is let go.
    const left = () => web.world.sql(`SELECT 1 FROM kept_draft WHERE form = 'practice_page'`);
    await until('nothing of it is kept', async () => (await left()).length === 0);
    const address = (await page.locator('.secret').innerText()).trim();
    expect(await pageFaults(page, `calls-page-${tag}`)).toEqual([]);
    const sheet = await paperBehind(page, /^Open the page of/, `one-page-${tag}`);
    for (const words of ['Sample service', 'In March, for the sample condition', 'Needed by'])
      expect(sheet.text).toContain(words);
    expect(sheet.text.replaceAll(/\s/g, '')).toContain(address);

    const practice = await web.visit(new URL(address).pathname, size);
    const there = practice.page;
    await there.getByText('Send a letter for your patient').first().waitFor();
    expect(await there.getByText(/Sample (Person|service)|Regence/).count()).toBe(0);
    expect(await pageFaults(there, `calls-practice-${tag}`)).toEqual([]);
    const letter = Buffer.from(await samplePdf('Letter on invented letterhead'));
    await there
      .getByLabel(/The letter, as a PDF/)
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: letter });
    await press(there, 'Send it');
    await there.getByText(/The letter has come in/).waitFor();
    expect(await pageFaults(there, `calls-practice-sent-${tag}`)).toEqual([]);
    await practice.context.close();

    await page.reload();
    await page.getByText('A paper came. Somebody has to look at it.').first().waitFor();
    await lookAt(page, ['readable', 'letterhead', 'patient', 'clinician']);
    await page.getByText(/It will not do yet: the clinician’s name or signature is missing/).waitFor();
    expect(await pageFaults(page, `calls-unsigned-${tag}`)).toEqual([]);
    await page.getByText('Did an answer come on paper?').click();
    await page
      .getByLabel('Take a photo')
      .setInputFiles({ name: 'signed.png', mimeType: 'image/png', buffer: await photograph(page) });
    await page.getByText('A paper came. Somebody has to look at it.').first().waitFor();
    await lookAt(page, ['readable', 'letterhead', 'patient', 'clinician', 'signed']);
    await page.getByText('Answered on paper. It goes with what you file next.').waitFor();
    expect(await pageFaults(page, `calls-answered-${tag}`)).toEqual([]);
    await theirs.context.close();
    const papers = await web.world.sql<{ verdict: string; by_link: boolean }>(
      'SELECT verdict, link_id IS NOT NULL AS by_link FROM paper_answer WHERE case_id = $1 ORDER BY received_at',
      [caseId],
    );
    expect(papers).toEqual([
      { verdict: 'refused', by_link: true },
      { verdict: 'accepted', by_link: false },
    ]);
    for (const one of [theirs, practice]) expect([...one.complaints, ...one.strayRequests]).toEqual([]);
  }, 120_000);
});

const looks = {
  readable: 'Every word can be read',
  letterhead: 'It is on the practice’s own letterhead',
  patient: 'It names the patient',
  clinician: 'It names the clinician',
  signed: 'It is signed',
} as const;

/** Says what somebody sees who looks at the paper that came. */
async function lookAt(page: Page, seen: readonly (keyof typeof looks)[]): Promise<void> {
  for (const one of seen) await page.getByLabel(looks[one]).check();
  await page.getByLabel('Day printed on it, if there is one').fill(day(-1));
  await press(page, 'Done looking');
}

/** A picture as a telephone takes one: of what is on the screen. */
const photograph = (page: Page): Promise<Buffer> => page.screenshot({ type: 'png' });
