import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { system } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { newId } from '../../platform/ids/ids.js';
import { givenOutcomes, type OutcomesWish } from './testing/given.js';
import { ImportDecisions } from './import-decisions.js';
import { measureFile } from './measure-file.js';

const fixture = 'test/support/fixtures/invented-decisions.csv';

interface Row {
  readonly keys: string[];
  readonly total: number;
  readonly n: number | null;
  readonly overturned: number | null;
  readonly upheld: number | null;
  readonly unknown: number | null;
  readonly overturnRate: number | null;
  readonly knownShare: number | null;
  readonly mayBeRanked: boolean;
}
interface Table {
  readonly precedentTable: { rows: Row[]; edition: boolean; groupsWithheld: boolean; asOf: string } | null;
}
interface Decisions {
  readonly publicDecisions: {
    readonly edges: {
      node: { sourceKey: string; published: { column: string; value: string }[] };
      cursor: string;
    }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const tableQuery = `query ($campaignId: ID!, $by: [PrecedentDimension!]!) {
  precedentTable(campaignId: $campaignId, by: $by) {
    edition groupsWithheld asOf
    rows { keys total n overturned upheld unknown overturnRate knownShare mayBeRanked }
  }
}`;
const decisionsQuery = `query ($filter: PublicDecisionFilter, $first: Int, $after: String) {
  publicDecisions(source: "ca-dmhc-imr", filter: $filter, first: $first, after: $after) {
    edges { cursor node { sourceKey published { column value } } } pageInfo { hasNextPage endCursor }
  }
}`;

describe('precedent over GraphQL', () => {
  let world: TestApp;
  let organizer: SignedIn;
  let stranger: SignedIn;
  const organizationId = newId<'organization'>();
  const campaignId = newId<'campaign'>();

  beforeAll(async () => {
    world = await testApp();
    organizer = await world.signInAsStaff('organizer.001@example.org');
    stranger = await world.signIn('stranger.001@example.org');
    await world.sql(
      `INSERT INTO organization (id, state, name, sample, created_at) VALUES ($1, 'verified', 'Sample Alliance', true, now())`,
      [organizationId],
    );
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [organizer.accountId, organizationId],
    );
    await world.sql(
      `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves, source_codes,
                             sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at)
       VALUES ($1, $2, (SELECT min(id) FROM playbook), 'open', 'sample', 'Sample', 'Sample', '{}', '[]', '[]', '[]',
               true, false, 5, 20, $3, now())`,
      [campaignId, organizationId, organizer.accountId],
    );
    const outcomes = (wish: OutcomesWish) => givenOutcomes(world, { campaignId, organizationId }, wish);
    await outcomes({ state: 'TX', stands: 'verified', result: 'overturned', people: 20 });
    await outcomes({ state: 'TX', stands: 'verified', result: 'upheld', people: 30 });
    await outcomes({ state: 'TX', stands: 'asked', result: null, people: 12 });
    await outcomes({ state: 'MN', stands: 'verified', result: 'insurer_own_reversal', people: 3 });
    await outcomes({ state: 'MN', stands: 'reported', result: 'overturned', people: 2 });
  });
  afterAll(() => world.close());

  const table = async (by: string[], token: string | null) =>
    world.ask<Table>(tableQuery, { campaignId, by }, token);

  test('the organization sees every group as of today, the reported but unverified as unknown', async () => {
    const { data } = await table(['jurisdiction'], organizer.token);
    expect(data.precedentTable).toMatchObject({ edition: false, groupsWithheld: false });
    expect(data.precedentTable?.rows).toEqual([
      {
        keys: ['MN'],
        total: 5,
        n: 3,
        overturned: 3,
        upheld: 0,
        unknown: 2,
        overturnRate: 1,
        knownShare: 0.6,
        mayBeRanked: false,
      },
      {
        keys: ['TX'],
        total: 62,
        n: 50,
        overturned: 20,
        upheld: 30,
        unknown: 12,
        overturnRate: 0.4,
        knownShare: 50 / 62,
        mayBeRanked: true,
      },
    ]);
  });

  test.each([
    ['somebody else', () => stranger.token],
    ['nobody', () => null],
  ])('%s sees nothing while no edition has been signed off', async (_, token) => {
    expect((await table(['jurisdiction'], token())).data.precedentTable).toBeNull();
    expect((await table([], token())).data.precedentTable).toBeNull();
  });

  test('who does not agree to be counted is in no figure', async () => {
    await givenOutcomes(
      world,
      { campaignId, organizationId },
      { state: 'ID', stands: 'verified', result: 'overturned', people: 15, pool: false },
    );
    const { data } = await table(['jurisdiction'], organizer.token);
    expect(data.precedentTable?.rows.map(({ keys }) => keys[0])).toEqual(['MN', 'TX']);
  });

  test('confidential care is in no figure, whatever was agreed to', async () => {
    await givenOutcomes(
      world,
      { campaignId, organizationId },
      { state: 'NV', stands: 'verified', result: 'overturned', people: 15 },
    );
    const counted = async (): Promise<unknown> =>
      (await table(['jurisdiction'], organizer.token)).data.precedentTable?.rows.map(({ keys }) => keys[0]);
    expect(await counted()).toEqual(['MN', 'NV', 'TX']);
    await world.sql(
      `UPDATE denial_case SET confidential = true
       WHERE facet_id IN (SELECT id FROM case_facet WHERE residence_state = 'NV')`,
    );
    expect(await counted()).toEqual(['MN', 'TX']);
  });

  test('a draft of another organization and a campaign that never was answer alike', async () => {
    await world.sql(`UPDATE campaign SET state = 'draft' WHERE id = $1`, [campaignId]);
    expect((await table([], stranger.token)).data.precedentTable).toBeNull();
    await world.sql(`UPDATE campaign SET state = 'open' WHERE id = $1`, [campaignId]);
    const nowhere = await world.ask<Table>(tableQuery, { campaignId: 'no id', by: [] }, stranger.token);
    expect(nowhere.data.precedentTable).toBeNull();
  });

  test('who has left the campaign is not counted', async () => {
    await world.sql(
      `UPDATE participation SET state = 'left' WHERE case_id IN (SELECT d.id FROM denial_case d
         JOIN case_facet f ON f.id = d.facet_id WHERE f.residence_state = 'MN')`,
    );
    const { data } = await table(['jurisdiction'], organizer.token);
    expect(data.precedentTable?.rows.map(({ keys }) => keys[0])).toEqual(['TX']);
  });

  describe('with an imported public source', () => {
    beforeAll(async () => {
      const report = await world.app
        .get(ImportDecisions, { strict: false })
        .execute(system('command-line'), { source: caDmhcImr, path: fixture });
      if (isRefusal(report)) throw new Error(report.message);
    });

    test('everybody measures it, with the numbers of the file itself', async () => {
      const { data } = await world.ask<{ publicMeasure: { publisher: string; rows: Row[] } }>(
        `{ publicMeasure(source: "ca-dmhc-imr", by: ["Type", "reason"]) { publisher rows { keys n overturned overturnRate } } }`,
      );
      const fromFile = await measureFile(caDmhcImr, fixture, ['Type', 'reason']);
      if (isRefusal(fromFile)) throw new Error(fromFile.message);
      expect(data.publicMeasure.publisher).toBe('California Department of Managed Health Care');
      expect(data.publicMeasure.rows).toEqual(
        fromFile.measures.map(({ keys, n, overturned, overturn }) => ({
          keys,
          n,
          overturned,
          overturnRate: overturn.rate,
        })),
      );
    });

    test('everybody reads it case by case, every decision once, page after page', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: { data: Decisions } = await world.ask<Decisions>(decisionsQuery, { first: 60, after });
        const { edges, pageInfo } = answer.data.publicDecisions;
        seen.push(...edges.map(({ node }) => node.sourceKey));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(196);
      expect(new Set(seen).size).toBe(196);
    });

    test('filters by published values, which come in the order of the publisher', async () => {
      const filter = {
        published: [{ column: 'DiagnosisCategory', value: 'Ears, Nose, Throat' }],
        result: 'overturned',
      };
      const { data } = await world.ask<Decisions>(decisionsQuery, { filter, first: 100 });
      const { edges } = data.publicDecisions;
      expect(edges.length).toBeGreaterThan(5);
      for (const { node } of edges) {
        expect(node.published.map(({ column }) => column)).toEqual(caDmhcImr.columns);
        expect(node.published[2]).toEqual({ column: 'DiagnosisCategory', value: 'Ears, Nose, Throat' });
        expect(node.published[6]?.value).toBe('Overturned Decision of Health Plan');
      }
    });

    test('an unknown source or dimension is a wrong question, answered in words', async () => {
      const unknown = await world.ask('{ publicMeasure(source: "nowhere", by: []) { source } }');
      expect(unknown.errors?.[0]?.message).toContain('ca-dmhc-imr');
      const misspelled = await world.ask('{ publicMeasure(source: "ca-dmhc-imr", by: ["Typ"]) { source } }');
      expect(misspelled.errors?.[0]?.message).toContain('TreatmentCategory');
    });
  });
});
