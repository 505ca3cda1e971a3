import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { Transports } from '../../apps/api/src/platform/transport/transports.js';
import { testApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, openBrowser, watchedPage, type WatchedPage } from '../support/browser.js';
import { builtWeb } from '../support/built-web.js';

const sizes = [
  { name: 'a desk', width: 1280, height: 900 },
  { name: 'a phone', width: 360, height: 740 },
];

let web: ReturnType<typeof builtWeb>;
let browser: Browser;
let development: TestApp;

beforeAll(async () => {
  web = builtWeb();
  browser = await openBrowser();
  development = await testApp({ worker: true, webFolder: web.folder, settings: { NODE_ENV: 'development' } });
});

afterAll(async () => {
  await browser.close();
  await development.close();
  web.remove();
});

async function visit(
  app: TestApp,
  wishes: { width: number; height?: number; language?: string; dark?: boolean },
  path = '/',
) {
  const watched = await watchedPage(browser, { origin: app.url, ...wishes });
  await watched.page.goto(`${app.url}${path}`);
  return watched;
}

const settled = (page: Page) => page.getByText(/^Yes/).waitFor();

async function expectQuiet({ context, complaints, strayRequests }: WatchedPage): Promise<void> {
  await context.close();
  expect({ complaints, strayRequests }).toEqual({ complaints: [], strayRequests: [] });
}

/** How much wider than the window the page is: 0 where nothing must be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Not what is hidden from everybody: the field that only programs fill in. */
const usable = `[...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].filter((one) => !one.closest('[hidden]'))`;

/** Where the keyboard is: the how manieth usable thing, and whether one sees it. */
const placeOfFocus = (page: Page) =>
  page.evaluate<string>(`
    document.activeElement === document.body
      ? 'nowhere'
      : ${usable}.indexOf(document.activeElement) +
        (getComputedStyle(document.activeElement).outlineStyle === 'none' ? ' unseen' : ' visible')
  `);

const smallTargets = (page: Page) =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('a[href]:not(.skip), button, input:not([type=checkbox])')]
      .filter((control) => !control.closest('[hidden]'))
      .map((control) => ({ text: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ text, box }) => text + ' ' + box.width + ' x ' + box.height)
  `);

describe.each(sizes)('the first page on $name', ({ width, height }) => {
  it('tells what Chorus is and that its parts run, quietly and from this server alone', async () => {
    const watched = await visit(development, { width, height });
    await settled(watched.page);
    expect(await watched.page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Denied care? Appeal together.',
    );
    for (const part of ['Database', 'Queue', 'Worker', 'Sending', 'Home folder'])
      await watched.page.getByText(part, { exact: true }).first().waitFor();
    await watched.page
      .getByText('This server does not send. What it writes to people is kept here.')
      .waitFor();
    expect(await overflow(watched.page)).toBe(0);
    await expectQuiet(watched);
  });

  it.each([
    ['in daylight', false],
    ['in the dark', true],
  ])('has nothing an accessibility check objects to %s', async (_name, dark) => {
    const watched = await visit(development, { width, height, dark });
    await settled(watched.page);
    expect(await accessibilityFaults(watched.page)).toEqual([]);
    await expectQuiet(watched);
  });

  it('lets the keyboard reach everything that can be used, in the order it is read, always visibly', async () => {
    const watched = await visit(development, { width, height });
    const { page } = watched;
    await settled(page);
    const count = await page.evaluate<number>(`${usable}.length`);
    const places: string[] = [];
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      places.push(await placeOfFocus(page));
    }
    expect(count).toBeGreaterThan(5);
    expect(places).toEqual(Array.from({ length: count }, (_, index) => `${index} visible`));
    await expectQuiet(watched);
  });

  it('gives every control a target of 44 by 44 pixels', async () => {
    const watched = await visit(development, { width, height });
    await settled(watched.page);
    expect(await smallTargets(watched.page)).toEqual([]);
    await expectQuiet(watched);
  });

  it('lets a newcomer sign in with the code of the mail and found an organization', async () => {
    const watched = await visit(development, { width, height });
    const { page } = watched;
    const email = `founder-${width}@sample.invalid`;
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the mail' }).click();
    await page.getByText('Open it in the local outbox below.').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("autocomplete")')).toBe('one-time-code');
    await page.getByLabel('Code from the mail').fill('000000');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('This code is wrong').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: `To ${email}` })
      .getByRole('button', { name: 'Open the mail Sign in to Chorus' })
      .click();
    const code = /code: (\d{6})/.exec(
      (await page.getByRole('group', { name: 'Text of the mail' }).textContent()) ?? '',
    );
    await page.getByLabel('Code from the mail').fill(` ${code?.[1]?.slice(0, 3)} ${code?.[1]?.slice(3)}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText(`Signed in as ${email}.`).waitFor();
    await page.getByLabel('Name of the organization').fill('No');
    await page.getByRole('button', { name: 'Found it' }).click();
    await page.getByText('Give it a name of 3 to 120 letters.').waitFor();
    await page.getByLabel('Name of the organization').fill('Sample Patients United');
    await page.getByLabel(/Only for trying things out/).check();
    await page.getByRole('button', { name: 'Found it' }).click();
    await page.getByText('Sample Patients United is founded.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Your e-mail address').waitFor();
    await expectQuiet(watched);
  });
});

describe('the first page', () => {
  it('needs no sideways scrolling at 320 pixels, in either language', async () => {
    for (const language of ['en-US', 'es-MX']) {
      const watched = await visit(development, { width: 320, height: 640, language });
      await watched.page.getByText(/^(Yes|Sí)/).waitFor();
      expect(await overflow(watched.page)).toBe(0);
      await expectQuiet(watched);
    }
  });

  it('speaks the language of the browser and changes it in place, keeping what was typed', async () => {
    const watched = await visit(development, { width: 1280, language: 'es-MX' });
    const { page } = watched;
    await page.getByText('¿Le negaron atención médica? Apelen juntos.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByLabel('Su dirección de correo').fill('half-typed@sample.invalid');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Denied care? Appeal together.').waitFor();
    expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('half-typed@sample.invalid');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByText('Denied care? Appeal together.').waitFor();
    await expectQuiet(watched);
  });

  it('shows a held mail as text, its own links as links, and everything else in it as words', async () => {
    await development.app
      .get(Transports, { strict: false })
      .outbox.hold(
        'mail',
        { kind: 'notice', id: '01900000-0000-7000-8000-000000000001' } as never,
        'hostile',
        'eml',
        Buffer.from(
          [
            'From: Chorus <chorus@sample.invalid>',
            'To: Sample Person 014 <person-014@sample.invalid>',
            'Subject: =?utf-8?Q?Your_sign-in_=E2=9C=93?=',
            'MIME-Version: 1.0',
            'Content-Type: multipart/mixed; boundary=b',
            '',
            '--b',
            'Content-Type: text/plain; charset=utf-8',
            '',
            `Open ${development.url}/sign-in?token=abc.`,
            '<script>document.title = "taken"</script> https://elsewhere.example/track',
            '--b',
            'Content-Type: application/pdf; name=letter.pdf',
            'Content-Disposition: attachment; filename=letter.pdf',
            'Content-Transfer-Encoding: base64',
            '',
            'JVBERi0xLjcK',
            '--b--',
            '',
          ].join('\r\n'),
        ),
      );
    const watched = await visit(development, { width: 360 });
    const { page } = watched;
    await page.getByRole('button', { name: 'Open the mail Your sign-in ✓' }).click();
    const letter = page.getByRole('article');
    await letter.getByText('letter.pdf').waitFor();
    expect(await letter.getByRole('link').allTextContents()).toEqual([
      `${development.url}/sign-in?token=abc`,
    ]);
    expect(await letter.textContent()).toContain(
      '<script>document.title = "taken"</script> https://elsewhere.example/track',
    );
    expect(await page.title()).toBe('Chorus');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await expectQuiet(watched);
  });

  it('says that the server does not answer, keeps what it knew and recovers by itself', async () => {
    const watched = await visit(development, { width: 360 });
    const { page } = watched;
    await settled(page);
    await page.getByLabel('Your e-mail address').fill('half-typed@sample.invalid');
    await page.context().setOffline(true);
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    const health = page.getByRole('region', { name: 'Is everything running?' });
    await health.getByText('The server does not answer.').waitFor();
    await health.getByText('Database', { exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().setOffline(false);
    await health.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('half-typed@sample.invalid');
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
  });

  it('says so where an address leads nowhere', async () => {
    const watched = await visit(development, { width: 360 }, '/campaigns-of-last-year');
    await watched.page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    expect(await accessibilityFaults(watched.page)).toEqual([]);
    await watched.page.getByRole('link', { name: 'Go to the first page' }).click();
    await settled(watched.page);
    await expectQuiet(watched);
  });

  it('links the GraphQL sandbox in development, and the sandbox answers', async () => {
    const watched = await visit(development, { width: 1280 });
    await watched.page.getByRole('link', { name: 'Open the GraphQL sandbox' }).click();
    await watched.page.getByRole('button', { name: /Run/ }).click();
    await watched.page.getByText('"virtual": false').waitFor();
    await expectQuiet(watched);
  });
});

describe('the first page of a server in production', () => {
  let production: TestApp;

  beforeAll(async () => {
    production = await testApp({ webFolder: web.folder, settings: { NODE_ENV: 'production' } });
  });
  afterAll(() => production.close());

  it('offers neither outbox nor sandbox, and asks for neither', async () => {
    const watched = await visit(production, { width: 1280 });
    const asked: string[] = [];
    watched.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await settled(watched.page);
    await watched.page.reload();
    await settled(watched.page);
    expect(await watched.page.getByText(/outbox|sandbox/i).count()).toBe(0);
    expect(asked).not.toContain('/outbox');
    expect(asked).not.toContain('/sandbox');
    await expectQuiet(watched);
  });

  it('signs somebody in by operations that the server knows by their hashes, work done beside', async () => {
    const watched = await visit(production, { width: 360 });
    const { page } = watched;
    const sent: Record<string, unknown>[] = [];
    page.on('request', (request) => {
      const body = request.postData();
      if (new URL(request.url()).pathname === '/graphql' && body !== null) sent.push(JSON.parse(body));
    });
    await settled(page);
    await page.getByLabel('Your e-mail address').fill('sample.newcomer.701@example.org');
    await page.getByRole('button', { name: 'Send me the mail' }).click();
    await page.getByLabel('Code from the mail').waitFor();
    const [row] = await production.sql<{ id: string }>(
      'SELECT id FROM sign_in ORDER BY created_at DESC LIMIT 1',
    );
    const code = production.app.get(SignInSecrets, { strict: false }).code(row?.id ?? '');
    await page.getByLabel('Code from the mail').fill(code);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Signed in as sample.newcomer.701@example.org.').waitFor();
    expect(sent.length).toBeGreaterThan(3);
    expect(
      sent.filter(({ documentId, query }) => typeof documentId !== 'string' || query !== undefined),
    ).toEqual([]);
    await expectQuiet(watched);
  });

  it('does the work of the form on the server’s own page, under its own policy, and asks nothing of anybody', async () => {
    const watched = await visit(production, { width: 360 }, '/sign-in');
    const { page } = watched;
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Your e-mail address').fill('sample.newcomer.702@example.org');
    await page.getByRole('button', { name: 'Send me a sign-in mail' }).click();
    await page.getByText('A mail with a link is on its way.').waitFor();
    expect((await production.sql('SELECT 1 FROM spent_challenge')).length).toBeGreaterThan(0);
    expect(await production.sql(`SELECT 1 FROM rate_limit WHERE rule LIKE 'sign-in%without work'`)).toEqual(
      [],
    );
    await expectQuiet(watched);
  });

  it('shows that no worker runs in this process instead of leaving it out', async () => {
    const watched = await visit(production, { width: 360 });
    await watched.page.getByText('Not in this process. It needs to run beside it: chorus worker.').waitFor();
    await expectQuiet(watched);
  });
});

describe('the first page of a home of invented people', () => {
  let invented: TestApp;

  beforeAll(async () => {
    invented = await testApp({ webFolder: web.folder, sampleHome: true });
    await invented.sql(`UPDATE home SET sample = true, business_now = '2026-11-03T15:00:00Z'`);
  });
  afterAll(() => invented.close());

  it('shows on a banner that everybody is invented, and the day of the business clock', async () => {
    const watched = await visit(invented, { width: 360 });
    await watched.page.getByText(/everybody here is invented/).waitFor();
    await watched.page.getByText(/For legal dates it is Tuesday, November 3, 2026/).waitFor();
    expect(await accessibilityFaults(watched.page)).toEqual([]);
    await expectQuiet(watched);
  });
});
