import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { givenFiler, samplePdf } from '../../apps/api/src/features/submission/testing/given.js';
import type { AccountId } from '@chorus/domain/shared/ids';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { asks } from '../support/asked-operation.js';
import { givenCase, noticeFacts } from '../support/given-case.js';
import { givenFilings, givenOpenCampaign } from '../support/given-filings.js';
import { arrangingOf } from '../support/sending-world.js';
import { pageFaults, sizes, WebWorld } from '../support/web-world.js';

let web: WebWorld;
beforeAll(async () => {
  web = await WebWorld.open();
});
afterAll(() => web.close());

const fails = (route: Route) => route.fulfill({ json: { errors: [{ message: 'An invented fault.' }] } });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const reason = (page: Page) => page.getByLabel('The reason they give, word for word');
/** As somebody presses it; where a question holds them, nothing is waited for. */
const browserGoes = (page: Page, how: 'history.back()' | 'history.forward()' | 'location.reload()') =>
  page.evaluate(`setTimeout(() => ${how})`);
const saved = (page: Page) => page.getByText('Everything on this page is saved.').waitFor();
describe.each(sizes)('nothing typed is lost on $name', (size) => {
  const shot = (name: string) => `kept-${name}-${size.width}`;
  const looked = async (page: Page, name: string) =>
    expect([name, await pageFaults(page, shot(name))]).toEqual([name, []]);

  /** Somebody in the middle of telling their case. */
  async function telling(tag: string) {
    const filer = await givenFiler(web.world, tag);
    const caseId = await givenCase(web.world, filer, noticeFacts());
    const email = `sample.filer.${tag}@example.org`;
    const address = `/me/cases/${caseId}/tell/care`;
    const watched = await web.visit(address, size);
    await web.signIn(watched.page, email);
    await heading(watched.page, 'What was refused, and why?');
    const dialogs: string[] = [];
    watched.page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    return { ...watched, filer, caseId, email, address, dialogs };
  }

  test('when the session is ended from another device, also where somebody else signs in over the page', async () => {
    const { page, context, filer, email, complaints, strayRequests } = await telling(`6${size.width}`);
    const elsewhere = await web.visitAs(filer, '/account', size);
    const endHere = async () => {
      await press(elsewhere.page, 'Sign out everywhere but here');
      await elsewhere.page.getByText(/^Places signed out: [1-9]/).waitFor();
    };
    await reason(page).fill('Begun before.');
    await saved(page);
    await elsewhere.page.getByText('This browser.').waitFor();
    await looked(elsewhere.page, 'sessions');
    await endHere();
    await reason(page).fill('Begun before. Written after the end.');
    await heading(page, 'You are signed out');
    expect(await reason(page).isVisible()).toBe(false);
    await looked(page, 'signed-out');
    await web.signIn(page, email);
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Begun before. Written after the end.');
    await saved(page);
    await page.reload();
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Begun before. Written after the end.');

    await elsewhere.page.reload();
    await endHere();
    await reason(page).fill('For nobody else to read.');
    await heading(page, 'You are signed out');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await web.signIn(page, `kept.other.${size.width}@sample.invalid`);
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await looked(page, 'somebody-else');
    expect(await page.evaluate<string>('document.documentElement.outerHTML')).not.toContain('nobody else');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading(page, 'Please sign in first');
    expect(sent.filter((body) => body.includes('nobody else'))).toEqual([]);
    await web.signIn(page, email);
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Begun before. Written after the end.');
    await context.close();
    await elsewhere.context.close();
    expect([strayRequests, complaints, elsewhere.complaints]).toEqual([[], [], []]);
  }, 60_000);

  test('by going back and forward, by signing out, by what the server refuses, and by leaving at once', async () => {
    const { page, context, email, address, dialogs } = await telling(`5${size.width}`);
    await press(page, 'Save and go on');
    await heading(page, 'Has anybody appealed yet?');
    await page.goBack();
    await heading(page, 'What was refused, and why?');
    await reason(page).fill('Typed and gone forward.');
    await page.goForward();
    await heading(page, 'Has anybody appealed yet?');
    await page.goBack();
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Typed and gone forward.');
    await saved(page);

    await reason(page).fill('Typed and signed out.');
    await press(page, 'Sign out');
    await heading(page, 'Please sign in first');
    await web.signIn(page, email);
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Typed and signed out.');
    expect(dialogs).toEqual([]);

    const refused = { __typename: 'InvalidInput', message: 'An invented refusal.', field: null };
    await page.route('**/graphql', (route) =>
      asks(route, 'RecordCaseFacts')
        ? route.fulfill({ json: { data: { recordDenial: refused } } })
        : route.continue(),
    );
    await reason(page).fill('Typed and refused.');
    await press(page, 'Save and go on');
    await page.getByText('An invented refusal.').waitFor();
    await looked(page, 'refused');
    await press(page, 'Sign out');
    await until('leaving by hand is asked about', () => dialogs.length === 1);
    await browserGoes(page, 'history.forward()');
    await until('going forward is asked about', () => dialogs.length === 2);
    await browserGoes(page, 'location.reload()');
    await until('loading it anew is asked about', () => dialogs.length === 3);
    await page.getByText('An invented refusal.').waitFor();
    expect(dialogs).toEqual(['confirm', 'confirm', 'beforeunload']);
    expect(await reason(page).inputValue()).toBe('Typed and refused.');
    await page.unroute('**/graphql');

    await context.route('https://www.weather.gov/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Sunny</p>' }),
    );
    await reason(page).fill('Typed and left at once.');
    await press(page, 'Leave this page quickly');
    await page.getByText('Sunny').waitFor();
    expect(dialogs).toHaveLength(3);
    const again = await context.newPage();
    await again.goto(`${web.origin}${address}`);
    await heading(again, 'What was refused, and why?');
    expect(await reason(again).inputValue()).toBe('Typed and left at once.');
    await context.close();
  }, 60_000);

  test('of a receipt that is refused, or typed wrongly and corrected', async () => {
    const who = await web.world.signIn(`kept.sender.${size.width}@sample.invalid`);
    const arranging = arrangingOf(web.world);
    const given = async (filing: object, address?: string) => {
      const [made] = await givenFilings(arranging, {
        count: 1,
        campaign: await givenOpenCampaign(arranging),
        actedForBy: who.accountId as AccountId,
        filing: { state: 'handed_to_person', releaseFrom: '2027-03-01', ...filing },
        ...(address === undefined ? {} : { address: () => address }),
      });
      return made?.submissionId ?? '';
    };
    const id = await given({ channel: 'post', satisfiedBy: 'postmarked' });
    const { page, context, complaints, strayRequests } = await web.visitAs(who, `/me/filings/${id}`, size);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    page.setDefaultTimeout(8_000);
    const day = page.getByLabel('Day on the receipt');
    const number = page.getByLabel('Number, or what they said');
    await page.getByRole('link', { name: 'I sent it' }).click();
    await heading(page, 'I sent it');
    await day.fill('2020-01-02');
    await number.fill('12345');
    await press(page, 'Save');
    await page.getByText('before the day it was signed').waitFor();
    await browserGoes(page, 'history.back()');
    await until('going back is asked about', () => dialogs.length === 1);
    await browserGoes(page, 'location.reload()');
    await until('loading it anew is asked about', () => dialogs.length === 2);
    await page.route('**/graphql', (route) => (asks(route, 'SaySent') ? route.abort() : route.continue()));
    await press(page, 'Save');
    await page.getByText('What you typed is still here').waitFor();
    await page.unroute('**/graphql');
    expect([dialogs, await day.inputValue(), await number.inputValue()]).toEqual([
      ['confirm', 'beforeunload'],
      '2020-01-02',
      '12345',
    ]);
    await day.fill((await day.getAttribute('max')) ?? '');
    const pages = ['front.pdf', 'back.pdf'].map(async (name) => {
      return { name, mimeType: 'application/pdf', buffer: Buffer.from(await samplePdf(name)) };
    });
    await page.getByLabel('Choose a file').setInputFiles(await Promise.all(pages));
    await press(page, 'Save');
    await page.getByText('this does not look like a number').waitFor();
    await looked(page, 'odd-number');
    await page.getByRole('link', { name: 'Back to the letter' }).click();

    await page.getByRole('link', { name: 'Correct it' }).first().click();
    await heading(page, 'Correct a receipt or number');
    expect(await number.inputValue()).toBe('12345');
    await number.fill('9400 1000 0000 0000 0000 06');
    await page.getByLabel('Choose a file').waitFor();
    await looked(page, 'correct-proof');
    await press(page, 'Save the correction');
    await page.getByText('9400100000000000000006').waitFor();
    await looked(page, 'corrected');
    const proofs = await web.world.sql<{ stands: boolean; pictures: number }>(
      `SELECT superseded_at IS NULL AS stands, count(file_id)::int AS pictures FROM proof WHERE submission_id = $1
       GROUP BY 1 ORDER BY 1`,
      [id],
    );
    expect(proofs).toEqual([
      { stands: false, pictures: 1 },
      { stands: true, pictures: 2 },
    ]);

    await page.getByRole('link', { name: 'It came back' }).click();
    const back = page.getByLabel('Day it came back');
    await back.fill('2026-11-20');
    await browserGoes(page, 'history.back()');
    await until('going back is asked about once more', () => dialogs.length === 3);
    expect(await back.inputValue()).toBe('2026-11-20');

    const portal = await given({ channel: 'portal' }, 'https://portal.sample.invalid/appeals');
    const other = await context.newPage();
    await other.goto(`${web.origin}/me/filings/${portal}`);
    const away = other.getByRole('link', { name: 'Open https://portal.sample.invalid' });
    expect(await away.getAttribute('href')).toBe('https://portal.sample.invalid/appeals');
    expect(await away.getAttribute('rel')).toBe('noopener noreferrer');
    await looked(other, 'portal');

    await press(other, 'Take it back');
    await web.world.sql(`UPDATE submission SET state = 'reported_sent' WHERE id = $1`, [portal]);
    await press(other, 'Yes, take it back');
    await other.getByRole('heading', { name: 'Changed your mind?' }).waitFor({ state: 'detached' });
    await other.getByText('It has gone out. You can write to the recipient').waitFor();
    await looked(other, 'not-taken-back');
    await context.close();
    expect([strayRequests, complaints.filter((one) => !one.includes('ERR_FAILED'))]).toEqual([[], []]);
  }, 60_000);

  test('without a connection', async () => {
    const { page, context } = await telling(`8${size.width}`);
    await context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await reason(page).fill('Typed in the tunnel.');
    await page.getByText('Not saved yet: the connection failed.').waitFor();
    await looked(page, 'offline');
    await context.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
    await saved(page);
    await context.close();
  }, 60_000);

  test('on a slow network, and on one that hangs', async () => {
    const { page, context, address, dialogs } = await telling(`7${size.width}`);
    await page.clock.install();
    const held: Route[] = [];
    await page.route('**/graphql', (route) => {
      if ((route.request().postData() ?? '').includes('into the void')) held.push(route);
      else void route.continue();
    });
    await reason(page).fill('Typed into the void.');
    await page.getByText('Saving…').waitFor();
    await page.clock.fastForward(16_000);
    await page.getByText('Not saved yet: the connection failed.').waitFor();
    await looked(page, 'hanging');
    await page.unroute('**/graphql');
    await page.clock.fastForward(5_000);
    await saved(page);

    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue().catch(() => undefined);
    });
    await reason(page).fill('Typed on a slow network.');
    await press(page, 'Save and go on');
    await heading(page, 'Has anybody appealed yet?');
    await page.unroute('**/graphql');
    await page.goto(`${web.origin}${address}`);
    await heading(page, 'What was refused, and why?');
    expect(await reason(page).inputValue()).toBe('Typed on a slow network.');

    expect([dialogs, held.length]).toEqual([[], 1]);
    await context.close();
  }, 60_000);

  test('on the sheet for an urgent call, which stands without our server', async () => {
    const { page, context, complaints, strayRequests } = await web.visit('/method', size);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    await page.route('**/graphql', (route) =>
      asks(route, 'UrgentFacts', 'UrgentChoices', 'Clocks') ? fails(route) : route.continue(),
    );
    await page.getByRole('link', { name: 'When it cannot wait' }).click();
    await heading(page, 'When it cannot wait');
    await press(page, 'Next');
    await page.getByText('Choose one answer.').waitFor();
    const focused = await page.evaluate<string>('document.activeElement.getAttribute("type")');
    expect(focused).toBe('radio');
    await page.getByRole('radio', { name: /I am running out of a medicine/ }).check();
    await press(page, 'Next');
    await page.getByText('You can go on without choosing').waitFor();
    await page.evaluate("location.hash = 'content'");
    await page.getByLabel('Name of the plan, as on the card').fill('Sample Plan');
    await looked(page, 'urgent-plan');
    await press(page, 'Show me what to do');
    await page.getByText('“I am calling Sample Plan about an urgent matter.').waitFor();
    await page.getByText('The server could not do this.').waitFor();
    await page.getByRole('heading', { name: '3. The sentence for your doctor or nurse' }).waitFor();
    await looked(page, 'urgent-sheet');
    await page.getByLabel('What did they say').fill('They call back.');

    await page.getByRole('link', { name: 'How we count' }).click();
    expect(dialogs).toEqual(['confirm']);
    expect(await page.getByLabel('What did they say').inputValue()).toBe('They call back.');
    await context.close();
    expect([strayRequests, complaints]).toEqual([[], []]);
  }, 60_000);

  test('by the link in the mail, which leads back to the page and its source', async () => {
    const join = '/join/sample-one?source=clinic-7';
    const { page, context } = await web.visit(join, size);
    await page.getByLabel('Your e-mail address').fill(`kept.joiner.${size.width}@sample.invalid`);
    await press(page, 'Send me the mail');
    await page.getByRole('checkbox', { name: /Other people use this device/ }).waitFor();
    await looked(page, 'code');
    const [row] = await web.world.sql<{ id: string }>(
      'SELECT id FROM sign_in ORDER BY created_at DESC LIMIT 1',
    );
    const token = web.world.app.get(SignInSecrets, { strict: false }).linkToken(row?.id ?? '');
    await page.goto(`${web.origin}/sign-in?token=${token}`);
    await press(page, 'Sign in');
    await page.waitForURL(`${web.origin}${join}`);
    await page.getByRole('heading', { name: 'Please sign in first' }).waitFor({ state: 'detached' });
    await context.close();
  });
});
