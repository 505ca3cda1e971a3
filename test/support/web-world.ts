import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SignInSecrets } from '../../apps/api/src/features/identity/sign-in-secrets.js';
import { testApp, type TestApp } from './app.js';
import { accessibilityFaults, openBrowser, type WatchedPage, watchedPage } from './browser.js';
import { builtWeb } from './built-web.js';
import { workByKeys } from './by-keys.js';
import { freePort } from './redis.js';
import { typedWordsShown } from './typed-words.js';

/** The two sizes every journey is made at, and with what: whoever sits at a desk here has no mouse. */
export const sizes = [
  { name: 'a desk', width: 1280, height: 900, byKeys: true },
  { name: 'a phone', width: 360, height: 740, byKeys: false },
] as const;

/**
 * The running product with its worker and the built web app, and a real browser beside it: what every journey of a person
 * starts with. Pages enforce the policies of production.
 */
export class WebWorld {
  private constructor(
    readonly world: TestApp,
    readonly origin: string,
    private readonly browser: Browser,
    private readonly web: ReturnType<typeof builtWeb>,
  ) {}

  static async open(settings: Readonly<Record<string, string>> = {}): Promise<WebWorld> {
    const web = builtWeb();
    const browser = await openBrowser();
    const port = await freePort();
    const world = await testApp({
      worker: true,
      webFolder: web.folder,
      // Passkeys are made for a name, not for a number: 127.0.0.1 is none.
      settings: { NODE_ENV: 'production', PORT: String(port), ...settings },
    });
    return new WebWorld(world, `http://localhost:${port}`, browser, web);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
    this.web.remove();
  }

  /** A fresh visitor's window. */
  async visit(
    path: string,
    wishes: {
      readonly width: number;
      readonly height?: number;
      readonly language?: string;
      readonly dark?: boolean;
      readonly byKeys?: boolean;
      /** The token of a session of somebody who is signed in already. */
      readonly session?: string;
    },
  ): Promise<WatchedPage> {
    const watched = await watchedPage(this.browser, { origin: this.origin, ...wishes });
    if (wishes.byKeys === true) await workByKeys(watched.page);
    if (wishes.session !== undefined) {
      await watched.context.addCookies([{ name: 'chorus_session', value: wishes.session, url: this.origin }]);
    }
    await watched.page.goto(`${this.origin}${path}`);
    return watched;
  }

  /** A window of somebody who has signed in already and shown a second factor. */
  async visitAs(
    who: { readonly accountId: string },
    path: string,
    size: (typeof sizes)[number],
  ): Promise<WatchedPage> {
    const session = randomBytes(16).toString('base64url');
    await this.world.sql(
      `INSERT INTO session (id, account_id, kind, token_hash, shared_device, created_at, authenticated_at, second_factor_at,
         last_seen_at, expires_at)
       VALUES (gen_random_uuid(), $1, 'cookie', $2, false, now(), now(), now(), now(), now() + interval '1 day')`,
      [who.accountId, createHash('sha256').update(session, 'utf8').digest()],
    );
    return this.visit(path, { ...size, session });
  }

  /** With the code of the mail, on whatever page asks for it. */
  async signIn(page: Page, email: string): Promise<void> {
    await page.getByLabel('Your e-mail address').fill(email);
    await page.getByRole('button', { name: 'Send me the mail' }).click();
    await page.getByLabel('Code from the mail').waitFor();
    await page.getByLabel('Code from the mail').fill(await this.newestCode());
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async newestCode(): Promise<string> {
    const [row] = await this.world.sql<{ id: string }>(
      'SELECT id FROM sign_in ORDER BY created_at DESC LIMIT 1',
    );
    return this.world.app.get(SignInSecrets, { strict: false }).code(row?.id ?? '');
  }

  /** A telephone that asks for a finger, in software of the browser's own. */
  async giveAuthenticator(page: Page): Promise<void> {
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
}

/** Texts that no catalog had, in which case a page shows their keys; and blanks that nobody filled. What ends in @ is a mail address. */
const bareKeys = `(document.body.innerText.match(/\\b[a-z][A-Za-z]+(?:\\.[a-z][A-Za-z]*)+\\b(?![\\w.-]*@)|\\{[a-z]\\w*\\}/g) ?? [])
  .filter((found) => !/\\.(?:example|org|com|gov|invalid|test|edu|us|pdf|png|jpg|csv|svg|ics|html)\\b/.test(found))`;

const sideways = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** As a window of 1280 pixels shows it to somebody who enlarges four times: 320 wide (WCAG 2.2, 1.4.10), and little of it high. */
async function enlarged<T>(page: Page, looks: () => Promise<T>): Promise<T> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  try {
    return await looks();
  } finally {
    if (before !== null) await page.setViewportSize(before);
  }
}

/**
 * What may be wrong with any page, a line each: rules of accessibility, something to scroll sideways also when enlarged, keys in the place of texts,
 * more than one first heading, what was typed in the title or address, or anything kept in the browser. Where a folder is named, also a picture to look at.
 * @param name of the picture; never somebody's word
 */
export async function pageFaults(page: Page, name: string): Promise<readonly string[]> {
  const folder = process.env.CHORUS_PICTURES;
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }
  const faults = await accessibilityFaults(page);
  const wider = await sideways(page);
  const widerEnlarged = await enlarged(page, () => sideways(page));
  const keys = await page.evaluate<string[]>(bareKeys);
  // A page that somebody signs in over is there, and shows nothing.
  const headings = await page.evaluate<number>(
    "[...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length",
  );
  const stored = await page.evaluate<number>('localStorage.length + sessionStorage.length');
  return [
    ...faults,
    ...(wider > 0 ? [`${wider} pixels wider than the window`] : []),
    ...(widerEnlarged > 0 ? [`${widerEnlarged} pixels wider than the window at 400 %`] : []),
    ...keys.map((key) => `a bare key: ${key}`),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(await typedWordsShown(page)),
    ...(stored === 0 ? [] : [`${stored} things kept in the browser`]),
  ];
}
