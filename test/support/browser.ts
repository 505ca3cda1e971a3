import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { watchTypedWords } from './typed-words.js';

const require = createRequire(import.meta.url);

/**
 * Our own flags. The package that brings the browser recommends others, among them one that switches web security
 * off, and a browser that does not enforce our content-security policy proves nothing about it (decision 36).
 */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Where its fonts are: beside it. The package's own list names folders of the machine it was made for, and where none of them is
 * there the browser ends with the first letter it has to draw.
 */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

/** A headless Chromium from the npm package, with the libraries it needs: nothing of the system's is used. */
export async function openBrowser(): Promise<Browser> {
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: {
      PATH: process.env.PATH ?? '',
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      HOME: folder,
    },
  });
}

/**
 * Where the browser lies unpacked, unpacking it the first time. Done aside and renamed, so that several test
 * processes may need it at once and none finds half of it.
 */
async function unpackedBrowser(): Promise<string> {
  const { folder: packed, version } = packageOf('@sparticuz/chromium');
  // Beside the packages and not in the shared temporary folder, where anybody could put another program.
  const cache = join(dirname(dirname(packed)), '.cache', 'chorus-browser');
  const target = join(cache, `${version}-with-fonts`);
  if (existsSync(join(target, 'chromium'))) return target;
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(`${target}.`);
  await inflate(join(packed, 'bin', 'chromium.br'), join(aside, 'chromium'), 0o700);
  for (const archive of ['al2023', 'fonts']) {
    const tar = join(aside, `${archive}.tar`);
    await inflate(join(packed, 'bin', `${archive}.tar.br`), tar, 0o600);
    const into = archive === 'fonts' ? join(aside, 'fonts') : aside;
    mkdirSync(into, { recursive: true });
    const result = spawnSync('tar', ['-xf', tar, '-C', into]);
    if (result.status !== 0) throw new Error(`The browser could not be unpacked: ${String(result.stderr)}`);
    rmSync(tar);
  }
  writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontsIn(target));
  try {
    renameSync(aside, target);
  } catch (error) {
    if (!existsSync(join(target, 'chromium'))) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
  return target;
}

function packageOf(name: string): { folder: string; version: string } {
  const folder = dirname(dirname(dirname(require.resolve(name))));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}

async function inflate(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, uncaught errors, broken rules of the content-security policy, typed words in addresses. */
  readonly complaints: readonly string[];
  /** Addresses asked for that are not the given origin's. */
  readonly strayRequests: readonly string[];
}

export interface PageWishes {
  readonly origin: string;
  readonly width: number;
  readonly height?: number;
  readonly language?: string;
  readonly dark?: boolean;
}

/** A fresh visitor's page that remembers everything that went wrong on it. */
export async function watchedPage(browser: Browser, wishes: PageWishes): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: wishes.width, height: wishes.height ?? 800 },
    locale: wishes.language ?? 'en-US',
    timezoneId: 'America/Chicago',
    colorScheme: wishes.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await watchTypedWords(page, (what) => complaints.push(what));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== wishes.origin) strayRequests.push(request.url());
  });
  return { page, context, complaints, strayRequests };
}

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practices, a line each. What runs in the page is text here
 * and below in the journeys: these sources are checked as Node's, where a window does not exist.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger: a script element would be refused by the page's own policy, as it should be. Once a document.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(`
    axe
      .run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Saying where everything stands that is as it should be took a quarter of the time.
        resultTypes: ['violations'],
        selectors: false,
      })
      .then(({ violations }) =>
        violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ' (' + html + ')')),
      )
  `);
}
