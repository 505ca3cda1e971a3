import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Locator, Page } from 'playwright-core';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { testApp, type TestApp } from '../support/app.js';
import { accessibilityFaults, openBrowser, watchedPage } from '../support/browser.js';
import { builtWeb } from '../support/built-web.js';
import { provenAgo } from '../support/old-proof.js';
import { freePort } from '../support/redis.js';

let web: ReturnType<typeof builtWeb>;
let browser: Browser;
let world: TestApp;
/** Passkeys are made for a name, not for a number: 127.0.0.1 is none. */
let origin: string;

beforeAll(async () => {
  web = builtWeb();
  browser = await openBrowser();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  world = await testApp({
    worker: true,
    webFolder: web.folder,
    settings: { NODE_ENV: 'production', PORT: String(port) },
  });
});

afterAll(async () => {
  await browser.close();
  await world.close();
  web.remove();
});

async function visit(width: number, language = 'en-US') {
  const watched = await watchedPage(browser, { origin, width, language });
  await watched.page.goto(origin);
  return watched;
}

/** A telephone that asks for a finger, in software of the browser's own. */
async function giveAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function newestCode(): Promise<string> {
  const [row] = await world.sql<{ id: string }>('SELECT id FROM sign_in ORDER BY created_at DESC LIMIT 1');
  return world.app.get(SignInSecrets, { strict: false }).code(row?.id ?? '');
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the mail' }).click();
  await page.getByLabel('Code from the mail').waitFor();
  await page.getByLabel('Code from the mail').fill(await newestCode());
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText(`Signed in as ${email}.`).waitFor();
}

const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

/** Nothing to object to, nothing to scroll sideways; where a folder is named, also a picture to look at. */
async function looksRight(page: Page, name: string, card?: Locator): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  const folder = process.env['JOURNEY_PICTURES'];
  if (folder !== undefined) await (card ?? page).screenshot({ path: `${folder}/${name}.png` });
}

describe.each([390, 1000])('signing in safely, at %i pixels', (width) => {
  it('lets somebody of an organization add a passkey, led there by the page that asks for it and back', async () => {
    const watched = await visit(width);
    const { page } = watched;
    await giveAuthenticator(page);
    const email = `sample.organizer.${width}@example.org`;
    await signIn(page, email);
    const card = page.getByRole('region', { name: 'Signing in safely' });
    await card.getByText('You sign in by mail alone.').waitFor();
    await card.getByText('Nothing you do here needs a second factor.').waitFor();
    await page.getByLabel('Name of the organization').fill('Sample Patients United');
    await page.getByRole('button', { name: 'Found it' }).click();
    await card.getByText('You work for an organization.').waitFor();
    await looksRight(page, `needed-${width}`, card);

    const mailed = `/campaigns/${randomUUID()}/delivery`;
    await page.goto(`${origin}${mailed}`);
    await page.getByRole('heading', { name: 'This page asks for a second factor' }).waitFor();
    await looksRight(page, `asked-${width}`);
    await page.getByRole('link', { name: 'Set one up or show it' }).click();
    await card.getByText('You work for an organization.').waitFor();
    await page.waitForFunction(`document.activeElement.textContent === 'Signing in safely'`);

    await card.getByLabel('What you want to call it').fill('My telephone');
    await card.getByRole('button', { name: 'Add a passkey' }).click();
    await card.getByText('It is added, and this session has shown it.').waitFor();
    await card.getByText('This session has shown a second factor.').waitFor();
    await card.getByRole('strong').filter({ hasText: 'My telephone' }).waitFor();
    expect(await focused(page)).toBe('It is added, and this session has shown it.');
    await looksRight(page, `strong-${width}`, card);

    await card.getByRole('button', { name: 'Make recovery codes' }).click();
    await card.getByText('You have 10 left.').waitFor();
    const codes = await card.locator('.codes li').allTextContents();
    expect(new Set(codes).size).toBe(10);
    await looksRight(page, `codes-${width}`, card);
    await card.getByRole('button', { name: 'I have kept them' }).click();

    await card.getByRole('button', { name: 'Rename My telephone' }).click();
    await card.getByLabel('New name').fill('My old telephone');
    await card.getByRole('button', { name: 'Save the name' }).click();
    await card.getByText('The name is changed.').waitFor();
    await card.getByRole('button', { name: 'Remove My old telephone' }).click();
    await card.getByText('Remove your last second factor?').waitFor();
    expect(await focused(page)).toBe('Remove your last second factor?');
    await looksRight(page, `last-${width}`, card);
    await card.getByRole('button', { name: 'Keep it' }).click();
    expect(await focused(page)).toBe('My old telephone');

    const programs = page.getByRole('region', { name: 'Access for programs' });
    await programs.getByRole('button', { name: 'Make the token' }).click();
    await programs.getByText('Give the token a name').waitFor();
    await programs.getByLabel('What it is for').fill('Our spreadsheet');
    await programs.getByRole('button', { name: 'Make the token' }).click();
    await programs.getByText('Choose at least one thing it may do.').waitFor();
    await programs.getByLabel('Read campaigns and organizations').check();
    await looksRight(page, `tokens-${width}`, programs);
    await programs.getByRole('button', { name: 'Make the token' }).click();
    const token = (await programs.locator('.made-token').textContent()) ?? '';
    const { data } = await world.ask<{ myOrganizations: object[] }>(
      '{ myOrganizations { name } }',
      {},
      token,
    );
    expect(data.myOrganizations).toEqual([{ name: 'Sample Patients United' }]);
    await looksRight(page, `token-made-${width}`, programs);
    await programs.getByRole('button', { name: 'I have kept it' }).click();
    await programs.getByRole('button', { name: 'Revoke Our spreadsheet' }).click();
    await programs.getByText('It is revoked and works no more.').waitFor();
    expect((await world.ask('{ myOrganizations { name } }', {}, token)).errors).toBeDefined();

    await card.getByRole('link', { name: 'Back to the page that asked for it' }).click();
    await page.getByRole('heading', { name: 'There is nothing here for you' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(mailed);

    await page.goto(origin);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await card.waitFor({ state: 'detached' });
    await signIn(page, email);
    await card.getByText('This session has not shown your second factor yet.').waitFor();
    await looksRight(page, `not-shown-${width}`, card);
    await card.getByRole('textbox', { name: 'Recovery code' }).fill('not one of them');
    await card.getByRole('button', { name: 'Confirm' }).click();
    await card.getByText('This code is wrong, already used or too old.').waitFor();
    await card.getByRole('button', { name: 'Use a passkey' }).click();
    await card.getByText('Done. This session has shown a second factor.').waitFor();
    await card.getByRole('button', { name: 'Make new ones; the old stop working' }).waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await card.waitFor({ state: 'detached' });
    await signIn(page, email);
    await card.getByRole('textbox', { name: 'Recovery code' }).fill(codes[0]?.toLowerCase() ?? '');
    await card.getByRole('button', { name: 'Confirm' }).click();
    await card.getByText('Done. This session has shown a second factor.').waitFor();
    await card.getByText('You have 9 left.').waitFor();
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    // Pages that are not there answer 401, 403 or 404, which the browser's console tells.
    expect(watched.complaints.filter((one) => !/status of 40[134]/.test(one))).toEqual([]);
  });

  it('lets somebody with a second factor and an old proof show it once more, led there by the copy and back', async () => {
    const watched = await visit(width);
    const { page } = watched;
    await giveAuthenticator(page);
    const email = `sample.leaver.${width}@example.org`;
    await signIn(page, email);
    const card = page.getByRole('region', { name: 'Signing in safely' });
    await card.getByLabel('What you want to call it').fill('My telephone');
    await card.getByRole('button', { name: 'Add a passkey' }).click();
    await card.getByText('This session has shown a second factor.').waitFor();
    const copyId = randomUUID();
    await world.sql(
      `INSERT INTO personal_export (id, account_id, state, language, asked_at, bytes_key, ready_at, expires_at)
       SELECT $1, account_id, 'ready', 'en', now(), gen_random_uuid(), now(), now() + interval '1 day'
       FROM session ORDER BY created_at DESC LIMIT 1`,
      [copyId],
    );
    await provenAgo(world, 11);

    await page.goto(`${origin}/exports/${copyId}`);
    await page.getByRole('heading', { name: 'Show once more that it is you' }).waitFor();
    await looksRight(page, `proof-asked-${width}`);
    await page.getByRole('link', { name: 'Show it' }).click();
    await card.locator('h3:focus', { hasText: 'Show your second factor' }).waitFor();
    expect(await card.getByRole('link', { name: 'Back to the page that asked for it' }).count()).toBe(0);
    await looksRight(page, `proof-again-${width}`, card);
    await card.getByRole('button', { name: 'Use a passkey' }).click();
    await card.getByRole('link', { name: 'Back to the page that asked for it' }).waitFor();
    expect(await card.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.has('proof')).toBe(false);
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints.filter((one) => !/status of 403/.test(one))).toEqual([]);
  });

  it('lets somebody whose proof is old confirm it by mail and add an authenticator app, in Spanish', async () => {
    const watched = await visit(width);
    const { page } = watched;
    const email = `sample.newcomer.${width}@example.org`;
    await signIn(page, email);
    await page.getByRole('link', { name: 'Español' }).click();
    const card = page.getByRole('region', { name: 'Entrar con seguridad' });
    await card.getByText('Usted entra solo con el correo.').waitFor();
    await provenAgo(world, 11);
    await card.getByLabel('Cómo quiere llamarlo').fill('Mi aplicación');
    await card.getByRole('button', { name: 'Agregar una aplicación de códigos' }).click();
    await card.getByText('Lo mostró por última vez hace más de diez minutos.').waitFor();
    await looksRight(page, `old-proof-${width}`, card);
    expect(await focused(page)).toBe('Confirme que es usted');
    await card.getByRole('button', { name: 'Envíenme un código' }).click();
    await card.getByLabel('Código del correo').waitFor();
    await card.getByLabel('Código del correo').fill(await newestCode());
    await card.getByRole('button', { name: 'Confirmar' }).click();
    await card.getByText('Gracias, es usted.').waitFor();
    expect(await card.getByLabel('Cómo quiere llamarlo').inputValue()).toBe('Mi aplicación');
    await card.getByRole('button', { name: 'Agregar una aplicación de códigos' }).click();
    await card.getByRole('img', { name: /Código QR/ }).waitFor();
    const drawn = await page.evaluate<number>(`document.querySelector('.qr').naturalWidth`);
    expect(drawn).toBeGreaterThan(0);
    await looksRight(page, `app-${width}`, card);
    await card.getByLabel('Primer código que muestra la aplicación').fill('12345');
    await card.getByRole('button', { name: 'Terminar' }).click();
    await card.getByText('El código no es correcto').waitFor();
    const key = (await card.locator('.secret').textContent())?.replace(/\s/g, '') ?? '';
    const code = new TOTP({ secret: Secret.fromBase32(key) }).generate();
    await card.getByLabel('Primer código que muestra la aplicación').fill(code);
    await card.getByRole('button', { name: 'Terminar' }).click();
    await card.getByText('Esta sesión ya mostró un segundo factor.').waitFor();
    await card.getByRole('strong').filter({ hasText: 'Mi aplicación' }).waitFor();
    await looksRight(page, `app-added-${width}`, card);
    await watched.context.close();
    expect(watched.strayRequests).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});
