import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import fc from 'fast-check';
import pg from 'pg';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { boardRules, sharesInSql } from './board-shares.js';
import { boardFacts } from './migrations/1764170000020-board.js';
import { boardWatches } from './migrations/1764170000040-board-of-open-cases.js';
import type { TallyWay } from './board-tally.js';
import { countBoard, type CampaignBoard } from './show-board.js';
import { countCampaign, type CampaignCounts } from './show-progress.js';
import { keepBoard } from './testing/kept-board.js';
import { countByRows } from './testing/progress-by-rows.js';

let world: TestApp;
let db: Db;
let here: GivenCampaign;
let there: GivenCampaign;
let people: readonly GivenFiling[];

beforeAll(async () => {
  world = await testApp();
  db = world.app.get(Db, { strict: false });
  await world.sql(`UPDATE home SET sample = true, business_now = '2027-01-08T15:00:00Z'`);
  here = await givenOpenCampaign(arrangingOf(world));
  there = await givenOpenCampaign(arrangingOf(world));
  people = await givenFilings(arrangingOf(world), {
    count: 6,
    campaign: here,
    filing: { state: 'draft', actBy: '2027-01-20' },
  });
  for (const one of people) await agrees(one, 'given');
  await keepBoard(world);
});
afterAll(() => world.close());

const board = (campaign: GivenCampaign, way: TallyWay): Promise<CampaignBoard> =>
  db.read(system('worker'), (tx) => countBoard(tx, campaign.campaignId, way));
const progress = (campaign: GivenCampaign, way: TallyWay | 'by rows'): Promise<CampaignCounts> =>
  db.read(system('worker'), (tx) =>
    way === 'by rows' ? countByRows(tx, campaign.campaignId) : countCampaign(tx, campaign.campaignId, way),
  );
const joined = ({ cells }: CampaignBoard): number => cells.reduce((sum, cell) => sum + cell.joined, 0);

/** A line of the ledger towards both campaigns' organizations. */
const agreement = `
  INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
  SELECT gen_random_uuid(), $1, id, 'pool', $2, clock_timestamp(), 1, 'a', 'en' FROM organization`;
const agrees = ({ personId }: GivenFiling, act: 'given' | 'withdrawn') =>
  world.sql(agreement, [personId, act]);

describe('the kept board', () => {
  test('is written anew from everybody’s rows where nothing was kept yet, or by older rules', async () => {
    expect(await world.sql('SELECT version FROM board_rules')).toEqual([{ version: boardRules }]);
    expect(joined(await board(here, 'kept'))).toBe(6);
    await world.sql('UPDATE board_rules SET version = $1', [boardRules - 1]);
    await world.sql(`WITH gone AS (DELETE FROM board_share RETURNING *)
      INSERT INTO board_share SELECT person_id, campaign_id, figure, 'older', day, steps, count FROM gone`);
    await keepBoard(world);
    expect(await board(here, 'kept')).toEqual(await board(here, 'anew'));
  });

  test('counts nobody any more from within the transaction that takes their agreement back', async () => {
    const [one] = people as [GivenFiling];
    await db.transaction(system('worker'), async (tx) => {
      await tx.execute(agreement, [one.personId, 'withdrawn']);
      expect(joined(await countBoard(tx, here.campaignId, 'kept'))).toBe(5);
    });
    expect(joined(await board(here, 'kept'))).toBe(5);
    await keepBoard(world);
    expect(joined(await board(here, 'kept'))).toBe(5);
    await agrees(one, 'given');
    expect(joined(await board(here, 'kept'))).toBe(6);
  });

  test('misses no change that was not yet committed while shares were written', async () => {
    const [one, two] = people as [GivenFiling, GivenFiling];
    const other = new pg.Client({ connectionString: world.database.ownerUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query(agreement, [one.personId, 'withdrawn']);
    // Something else of the same person, so that their shares are written while that is open.
    await world.sql('UPDATE submission SET signed_at = NULL WHERE case_id = ANY ($1)', [
      [one.caseId, two.caseId],
    ]);
    await keepBoard(world);
    expect(joined(await board(here, 'kept'))).toBe(6);
    await other.query('COMMIT');
    await other.end();
    expect(joined(await board(here, 'kept'))).toBe(5);
    await keepBoard(world);
    expect(joined(await board(here, 'kept'))).toBe(5);
    await agrees(one, 'given');
  });

  test('counts who has a further step to take by a day, and nobody whose case is over', async () => {
    const [one] = people as [GivenFiling];
    const due = async (): Promise<number> => {
      const { days, withoutDate } = await board(here, 'kept');
      return days.reduce((sum, { cases }) => sum + cases, 0) + withoutDate;
    };
    const stands = (state: string) =>
      world.sql(
        `WITH moved AS (UPDATE denial_case SET state = $2 WHERE id = $1 RETURNING facet_id)
         UPDATE case_facet SET act_by = '2027-01-13' WHERE id = (SELECT facet_id FROM moved)`,
        [one.caseId, state],
      );
    const files = (on: string | null) =>
      world.sql('UPDATE submission SET satisfied_on = $2 WHERE id = $1', [one.submissionId, on]);
    expect(await due()).toBe(6);
    await stands('withdrawn');
    expect(await due()).toBe(5);
    await stands('evidenced');
    expect(await due()).toBe(6);
    await files('2027-01-05');
    await stands('contested');
    expect(await due()).toBe(5);
    await stands('decided');
    expect(await due()).toBe(6);
    await stands('closed');
    expect(await due()).toBe(5);
    await files(null);
  });

  test('is the board counted anew after whatever happens to people, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 12 }), async (changes) => {
        for (const { what, who, pick } of changes) {
          await happenings[what](people[who] as GivenFiling, pick);
          for (const campaign of [here, there])
            expect(await board(campaign, 'kept')).toEqual(await board(campaign, 'anew'));
          expect(await progress(here, 'kept')).toEqual(await progress(here, 'by rows'));
        }
        await keepBoard(world);
        for (const campaign of [here, there]) {
          const kept = await board(campaign, 'kept');
          expect(kept).toEqual(await board(campaign, 'anew'));
          const counts = await progress(campaign, 'kept');
          expect(counts).toEqual(await progress(campaign, 'by rows'));
          expect(counts).toEqual(await progress(campaign, 'anew'));
          expect(sums(kept)).toEqual([
            counts.joined,
            counts.filed,
            counts.filedInTime,
            counts.filedInTimeAndResultReported,
          ]);
        }
        expect(await world.sql(strayTotals)).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 120_000);

  test('loses at once what an erasure takes away', async () => {
    const [one] = people as [GivenFiling];
    const before = joined(await board(here, 'kept'));
    await world.sql('DELETE FROM board_share WHERE person_id = $1', [one.personId]);
    expect(await world.sql(strayTotals)).toEqual([]);
    expect(joined(await board(here, 'kept'))).toBeLessThanOrEqual(before);
    await world.sql('UPDATE board_rules SET version = 0');
    await keepBoard(world);
    expect(await board(here, 'kept')).toEqual(await board(here, 'anew'));
  });
});

describe('an erasure and the worker', () => {
  test('take shares one after the other, each whole', async () => {
    const [one] = people as [GivenFiling];
    const other = new pg.Client({ connectionString: world.database.ownerUrl });
    await other.connect();
    await other.query('BEGIN');
    await other.query('DELETE FROM board_share WHERE person_id = $1', [one.personId]);
    await agrees(one, 'withdrawn');
    const working = keepBoard(world);
    await until('the worker waits', async () => {
      const waiting = await world.sql(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'
        AND datname = current_database() AND query LIKE '%board_rules%'`);
      return waiting.length > 0;
    });
    await other.query('DELETE FROM board_share WHERE person_id = $1', [people[1]?.personId]);
    await other.query('COMMIT');
    await other.end();
    await working;
    expect(await world.sql(strayTotals)).toEqual([]);
    await world.sql('UPDATE board_rules SET version = 0');
    await keepBoard(world);
    expect(await board(here, 'kept')).toEqual(await board(here, 'anew'));
  });
});

describe('what shares are made of', () => {
  test('is noticed when it changes: the query reads no column that no trigger watches', async () => {
    const role = `board_reader_${randomUUID().replaceAll('-', '')}`;
    const owner = new pg.Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    await owner.query(`CREATE ROLE ${role} BYPASSRLS`);
    try {
      await owner.query(`GRANT ${role} TO CURRENT_USER`);
      // An id is never changed; rows that come and go are watched as such.
      const readable = {
        ...boardWatches,
        denial_case: ['id', ...boardWatches.denial_case],
        submission: ['id', ...boardWatches.submission],
        case_facet: ['id', ...boardFacts],
      };
      for (const [table, columns] of Object.entries(readable))
        await owner.query(`GRANT SELECT (${columns.join(', ')}) ON ${table} TO ${role}`);
      await owner.query(`BEGIN; SET LOCAL ROLE ${role}`);
      const asked = `WITH people AS (SELECT unnest($1::uuid[]) AS person_id), ${sharesInSql('people', null)} SELECT * FROM share`;
      const { rows } = await owner.query(asked, [people.map(({ personId }) => personId)]);
      expect(rows.length).toBeGreaterThan(0);
      await owner.query('ROLLBACK');
    } finally {
      await owner.query(`ROLLBACK; DROP OWNED BY ${role}; DROP ROLE ${role}`);
      await owner.end();
    }
  });

  test('has a new version when it is counted otherwise, so that what was kept is written anew', () => {
    const text = sharesInSql('people', 'campaign').replaceAll(/\s+/g, ' ');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
    expect({ [boardRules]: digest }).toEqual({ 4: '96fd725b017a' });
  });
});

const sums = ({ cells }: CampaignBoard) => {
  const sum = (of: 'joined' | 'filed' | 'filedInTime' | 'resultKnown'): number =>
    cells.reduce((all, cell) => all + cell[of], 0);
  return [sum('joined'), sum('filed'), sum('filedInTime'), sum('resultKnown')];
};

const strayTotals = `
  SELECT campaign_id, figure, word, day, steps, count::int FROM board_total
  EXCEPT SELECT campaign_id, figure, word, day, steps, sum(count)::int FROM board_share GROUP BY 1, 2, 3, 4, 5`;

type Happening = (one: GivenFiling, pick: number) => Promise<unknown>;
const among = <T>(words: readonly T[], pick: number): T => words[pick % words.length] as T;

/** Changes as use cases make them, and as the world makes them. */
const happenings = {
  agrees: (one) => agrees(one, 'given'),
  takesBack: (one) => agrees(one, 'withdrawn'),
  changesTheirMindAndIsRefused: async ({ personId }) => {
    const undone = db.transaction(system('worker'), async (tx) => {
      await tx.execute(agreement, [personId, 'withdrawn']);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
  },
  keepsConfidential: ({ caseId }, pick) =>
    world.sql('UPDATE denial_case SET confidential = $2 WHERE id = $1', [caseId, pick % 2 === 0]),
  standsOtherwise: ({ caseId }, pick) =>
    world.sql('UPDATE denial_case SET state = $2 WHERE id = $1', [
      caseId,
      among(['evidenced', 'contested', 'decided', 'closed', 'withdrawn'], pick),
    ]),
  movesPlace: ({ caseId }, pick) =>
    world.sql(
      `UPDATE case_facet SET residence_state = $2, contract_state = $3, act_by = $4
       WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
      [
        caseId,
        among(['MN', 'WI', null], pick),
        among([null, null, 'IA'], pick + 1),
        among(['2027-01-10', null, '2026-01-01'], pick),
      ],
    ),
  takesPart: ({ caseId }, pick) =>
    world.sql('UPDATE participation SET state = $2 WHERE case_id = $1 AND campaign_id = $3', [
      caseId,
      among(['left', 'active', 'paused'], pick),
      here.campaignId,
    ]),
  joinedEarlier: ({ caseId }, pick) =>
    world.sql(`UPDATE participation SET joined_at = now() - $2 * interval '20 days' WHERE case_id = $1`, [
      caseId,
      pick,
    ]),
  takesPartThere: async ({ caseId, personId }) => {
    const row = [caseId, there.campaignId, there.organizationId, personId];
    await world.sql(
      `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'joined', false, now(), now()) ON CONFLICT DO NOTHING`,
      row,
    );
  },
  goesThere: ({ caseId }) =>
    world.sql('DELETE FROM participation WHERE case_id = $1 AND campaign_id = $2', [
      caseId,
      there.campaignId,
    ]),
  creditedThere: ({ submissionId, personId }) =>
    world.sql(
      `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
       VALUES (gen_random_uuid(), $1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [submissionId, there.campaignId, there.organizationId, personId],
    ),
  creditedNoMore: ({ submissionId }) =>
    world.sql('DELETE FROM submission_credit WHERE submission_id = $1 AND campaign_id = $2', [
      submissionId,
      there.campaignId,
    ]),
  filing: ({ submissionId }, pick) =>
    world.sql(
      `UPDATE submission SET state = $2, signed_at = $3, satisfied_on = $4, act_by = $5, release_from = $6, filing_type = $7
       WHERE id = $1`,
      [
        submissionId,
        among(['draft', 'signed', 'sent', 'recalled', 'proved', 'withdrawn', 'bounced'], pick),
        among([null, new Date()], pick),
        among([null, '2027-01-05', '2027-01-30'], pick),
        among(['2027-01-20', null], pick >> 1),
        among([null, '2027-01-04'], pick >> 2),
        among(['internal_appeal', 'regulator_complaint', 'external_review'], pick >> 1),
      ],
    ),
  signs: ({ submissionId }) =>
    world.sql(`UPDATE submission SET signed_at = now(), state = 'signed' WHERE id = $1`, [submissionId]),
  files: ({ submissionId }) =>
    world.sql(`UPDATE submission SET satisfied_on = '2027-01-05', state = 'proved' WHERE id = $1`, [
      submissionId,
    ]),
  hears: ({ submissionId }, pick) =>
    world.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, evidence_since, created_at)
       SELECT gen_random_uuid(), case_id, person_id, id, stage, $2, $3, $4, now() FROM submission WHERE id = $1
       ON CONFLICT (submission_id) DO UPDATE SET state = excluded.state, result = excluded.result,
         evidence_since = excluded.evidence_since`,
      [
        submissionId,
        among(['reported', 'verified'], pick),
        among(['overturned', 'upheld', 'unknown', 'partly_overturned'], pick >> 1),
        among([null, null, '2027-01-02'], pick),
      ],
    ),
  hearsNothing: ({ submissionId }) =>
    world.sql('DELETE FROM outcome WHERE submission_id = $1', [submissionId]),
  asksToBeErased: ({ personId }) =>
    world.sql(
      `INSERT INTO erasure (id, kind, state, person_id, asked_at, erase_from, next_at, removed, files, mails)
       VALUES (gen_random_uuid(), 'person', 'asked', $1, now(), now(), now(), '{}', 0, 0) ON CONFLICT DO NOTHING`,
      [personId],
    ),
  callsItOff: ({ personId }) =>
    world.sql(`UPDATE erasure SET state = 'called_off' WHERE person_id = $1`, [personId]),
  worker: () => keepBoard(world),
} satisfies Readonly<Record<string, Happening>>;

const change = fc.record({
  what: fc.constantFrom(...(Object.keys(happenings) as (keyof typeof happenings)[])),
  who: fc.nat({ max: 5 }),
  pick: fc.nat({ max: 40 }),
});
