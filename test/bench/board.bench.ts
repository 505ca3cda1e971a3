import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import type { Page } from 'playwright-core';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { randomToken } from '../../apps/api/src/platform/ids/ids.js';
import { boardOfCampaign } from '../../apps/web/src/features/board/board.operations.js';
import type { SignedIn, TestApp } from '../support/app.js';
import { openBrowser } from '../support/browser.js';
import { builtWeb } from '../support/built-web.js';
import type { GivenCampaign } from '../support/given-filings.js';
import { crowdedCampaign } from './board-world.js';
import { appOn } from './embedded-app.js';

const sizes = [100_000, 1_000_000];
const asked = 60;
const changedAtOnce = 100;
const aims = { p95: 300, interactive: 1_000 };

/**
 * `npm run bench board`: a campaign's board, over HTTP as an organizer, and how long a browser takes from its
 * answer to a board that can be used. Floors of the same run: the same question for a campaign of nobody, and a bare count of the
 * participants. `--people N` takes one size.
 */
export async function run(options: readonly string[]): Promise<void> {
  const at = options.indexOf('--people');
  const web = builtWeb();
  try {
    for (const people of at === -1 ? sizes : [Number(options[at + 1])]) await withPeople(people, web.folder);
  } finally {
    web.remove();
  }
}

async function withPeople(people: number, webFolder: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-board-'));
  const postgres = await startEmbeddedPostgres({ home });
  try {
    const app = await appOn(postgres, { webFolder });
    try {
      const campaign = await crowdedCampaign(app, people);
      const empty = await campaignOfNobody(app, campaign);
      const organizer = await organizerOf(app, campaign);
      const question = asking(app, campaign.campaignId, organizer);
      const ours = await timesOf(question);
      console.log(
        `board.query ${people} people: ours ${inMs(ours)} (aim p95 ${aims.p95} ms); load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors`,
      );
      const floors = {
        'the same of a campaign of nobody': await timesOf(asking(app, empty, organizer)),
        'a bare count(*) of the participants': await timesOf(() => app.sql(bareCount, [campaign.campaignId])),
      };
      for (const [name, floor] of Object.entries(floors))
        console.log(
          `board.query ${people} people: floor ${inMs(floor)}, ${name}; ratio ${(ours.p95 / floor.p95).toFixed(1)}`,
        );
      await noteChanges(app, changedAtOnce);
      console.log(
        `board.query ${people} people, ${changedAtOnce} of them just changed: ours ${inMs(await timesOf(question))}`,
      );
      const page = await timesOf(asking(app, campaign.campaignId, organizer, boardOfCampaign.text), 5);
      console.log(`board.page ${people} people: with all else the page asks ${inMs(page)} (of 5)`);
      for (const [field, text] of partsOf(boardOfCampaign.text)) {
        const part = await timesOf(answered(app, campaign.campaignId, organizer, text), 5);
        console.log(`board.page ${people} people: of it ${field} ${inMs(part)} (of 5)`);
      }
      const interactive = await interactiveAfter(app, campaign, organizer);
      console.log(
        `board.interactive ${people} people: ${interactive.toFixed(0)} ms after the answer (aim ${aims.interactive} ms)`,
      );
    } finally {
      await app.close();
    }
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A campaign of the same organization in which nobody takes part. */
async function campaignOfNobody(app: TestApp, { campaignId }: GivenCampaign): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves, source_codes, sample,
       letter_date_required, pace_per_hour, pace_per_day, created_by, created_at, opened_at)
     SELECT gen_random_uuid(), organization_id, kind, state, slug || '-empty', title, purpose, targets, states, waves, source_codes,
       sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at, opened_at FROM campaign WHERE id = $1
     RETURNING id`,
    [campaignId],
  );
  return row?.id ?? '';
}

async function organizerOf(app: TestApp, { organizationId }: GivenCampaign): Promise<SignedIn> {
  const who = await app.signInAsStaff('sample.organizer.bench@example.org');
  await app.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
    [who.accountId, organizationId],
  );
  return who;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

const inMs = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(0)} p95 ${p95.toFixed(0)} ms`;

const boardAlone = `query ($id: ID!) { campaignBoard(campaignId: $id) {
  today passedEarlier withoutDate outcomesToVerify callsToMake seatsToAskAgain
  cells { state month joined begun signed filed filedInTime resultKnown verified relieved }
  days { day state cases } filings { state count } releases { day waiting gone stuck handed } } }`;

/** The least that anything which looks at each participant must do. */
const bareCount = 'SELECT count(*) FROM participation WHERE campaign_id = $1';

/** Notes as triggers write them, of people whom the worker has not come to yet. */
const noteChanges = (app: TestApp, people: number): Promise<unknown> =>
  app.sql('INSERT INTO board_change (person_id) SELECT person_id FROM participation LIMIT $1', [people]);

const asking =
  (app: TestApp, id: string, { token }: SignedIn, text = boardAlone) =>
  async (): Promise<void> => {
    const { data, errors } = await app.ask<{ campaignBoard: object | null }>(text, { id }, token);
    if (errors !== undefined || data.campaignBoard === null)
      throw new Error(`No board: ${JSON.stringify(errors)}`);
  };

/** Each thing that a page asks for, as a question of its own. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The page asks no question.');
  return operation.selectionSet.selections.flatMap((part) => {
    if (part.kind !== Kind.FIELD) return [];
    const named = JSON.stringify(part).includes('"Variable"')
      ? operation
      : { ...operation, variableDefinitions: [] };
    const alone = { ...named, selectionSet: { ...operation.selectionSet, selections: [part] } };
    return [[part.name.value, print(alone)] as const];
  });
}

const answered =
  (app: TestApp, id: string, { token }: SignedIn, text: string) =>
  async (): Promise<void> => {
    const { errors } = await app.ask(text, { id }, token);
    if (errors !== undefined) throw new Error(`No answer: ${JSON.stringify(errors)}`);
  };

async function timesOf(ask: () => Promise<unknown>, often = asked): Promise<Times> {
  const times: number[] = [];
  for (let n = -Math.min(3, often); n < often; n += 1) {
    const begun = performance.now();
    await ask();
    // The first ones warm what is kept.
    if (n >= 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** From the last byte of the board's answer until its map can be reached by the keyboard and a frame has been drawn. */
async function interactiveAfter(
  app: TestApp,
  { campaignId, organizationId }: GivenCampaign,
  { accountId }: SignedIn,
): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page
      .context()
      .addCookies([{ name: 'chorus_session', value: await cookieFor(app, accountId), url: app.url }]);
    let answered = 0;
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      void response.finished().then(() => (answered = performance.now()));
    });
    await page.goto(`${app.url}/org/${organizationId}/campaigns/${campaignId}`);
    await usable(page);
    return performance.now() - answered;
  } finally {
    await browser.close();
  }
}

/** A browser's session beside the one of the same account that exists, with whatever that one has shown. */
async function cookieFor(app: TestApp, accountId: string): Promise<string> {
  const token = randomToken();
  await app.sql(
    `INSERT INTO session SELECT (jsonb_populate_record(s, jsonb_build_object(
       'id', gen_random_uuid(), 'kind', 'cookie', 'token_hash', '\\x' || $2::text))).*
     FROM session s WHERE account_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [accountId, createHash('sha256').update(token, 'utf8').digest('hex')],
  );
  return token;
}

async function usable(page: Page): Promise<void> {
  await page.getByRole('figure').first().waitFor({ timeout: 300_000 });
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}
