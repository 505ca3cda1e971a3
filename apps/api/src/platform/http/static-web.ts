import compression from 'compression';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageAsked } from './page.js';
import { type HeadLanguage, type PageHeads, withHead } from './page-heads.js';

const oneYear = 31_536_000;
/** First parts of addresses that are the server's; every other address that wants a page is the web app's. */
const ours: ReadonlySet<string> = new Set([
  'authorities',
  'calendar',
  'cases',
  'embed',
  'embed.js',
  'erasures',
  'exports',
  'files',
  'graphql',
  'h',
  'health',
  'i',
  'live',
  'metrics',
  'o',
  'outbox',
  'p',
  'pages',
  'sandbox',
  'server',
  'sign-in',
  'submissions',
]);

/**
 * Pages of ours below addresses that are the app's: a campaign's picture, its sending and its memo to an office, the sheet of a
 * call, and who saw what of a person.
 */
const amongOthers =
  /^\/(?:c\/[^/]+\/card\.png|campaigns\/[^/]+\/(?:delivery|offices\/[^/]+\/memo\.pdf)|calls\/[^/]+\/sheet\.pdf|persons\/[^/]+\/seen)$/;

/** First parts of addresses of the staff's entry; every other page is that of participants and the public. */
export const staffParts: ReadonlySet<string> = new Set(['admin', 'clinic', 'help', 'org', 'review']);

const firstPart = (path: string): string => path.split('/', 2)[1] ?? '';
const isOurs = (path: string): boolean => ours.has(firstPart(path)) || amongOthers.test(path);

/**
 * The built web app: files under `assets/` carry a hash of their content in their name and are kept for a year, all
 * else is asked for anew, and addresses of the app's own answer with its first page. Compressed here and only here:
 * what the API answers may hold a secret beside words of the asker, and compressing the two together would let the
 * length tell.
 * @param heads what some pages say about themselves to other sites, put into the first page on its way
 * @returns nothing where the web app has not been built.
 */
export function webApp(folder: string, heads: PageHeads, origin: string): readonly RequestHandler[] {
  const entries = { people: join(folder, 'index.html'), staff: join(folder, 'staff.html') };
  if (!existsSync(entries.people)) return [];
  const files = express.static(folder, {
    setHeaders: (response, path) => {
      const hashed = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', hashed ? `public, max-age=${oneYear}, immutable` : 'no-cache');
    },
  });
  /** Where nobody can say more about the page, it is answered as it is: a preview elsewhere is worth no failure here. */
  const answerWithHead = async (request: Request, response: Response): Promise<void> => {
    const head = await heads.of(request.path).catch(() => null);
    const first = readFileSync(entries.people, 'utf8');
    response.vary('Accept-Language');
    response.type('html').send(head === null ? first : withHead(first, head, origin, spokenIn(request)));
  };
  const page: RequestHandler = (request, response, next) => {
    const headed = heads.knows(request.path);
    // Whoever makes a preview of a link takes anything; whoever wants anything from an address of the API wants JSON.
    const wanted = request.accepts(headed ? ['html', 'json'] : ['json', 'html']);
    if (wanted !== 'html') return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (headed) return void answerWithHead(request, response).catch(next);
    response.sendFile(staffParts.has(firstPart(request.path)) ? entries.staff : entries.people);
  };
  return [compression(), files, page].map(forTheWebApp);
}

/** As the app itself reads it: what the link says, else what the reader's browser does. */
function spokenIn({ query, headers }: Request): HeadLanguage {
  const { language } = query;
  return language === 'en' || language === 'es'
    ? { language, inLink: true }
    : { language: languageAsked(headers['accept-language']), inLink: false };
}

function forTheWebApp(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || isOurs(request.path)) return next();
    return handler(request, response, next);
  };
}
