import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { givenFiler } from '../../apps/api/src/features/submission/testing/given.js';
import { asks } from '../support/asked-operation.js';
import { givenCase, noticeFacts } from '../support/given-case.js';
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
