import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import {
  givenFilings,
  givenOpenCampaign,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { Db } from '../../platform/database/db.js';

/** The same person has two cases; an account's right covers the first, its organization takes part in the second. */
describe('a right limited to one case, held by somebody who works for an organization that sees another', () => {
  let world: TestApp;
  let own: GivenCampaign;
  let elsewhere: GivenCampaign;
  let covered: GivenFiling;
  let shared: GivenFiling;
  let uncredited: string;
  let friend: SignedIn;
  let colleague: SignedIn;

  beforeAll(async () => {
    world = await testApp();
    const arranging = arrangingOf(world);
    own = await givenOpenCampaign(arranging);
    elsewhere = await givenOpenCampaign(arranging);
    [covered, shared] = (await givenFilings(arranging, { count: 2, campaign: null, onePerson: true })) as [
      GivenFiling,
      GivenFiling,
    ];
    for (const campaign of [own, elsewhere]) {
      await world.sql(
        `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 'active', false, now(), now())`,
        [shared.caseId, campaign.campaignId, campaign.organizationId, shared.personId],
      );
    }
    const copies = await world.sql<{ id: string }>(
      `INSERT INTO submission SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'reference', 'S-elsewhere',
         'state', 'withdrawn'))).* FROM submission s WHERE s.id = $1 RETURNING id`,
      [shared.submissionId],
    );
    uncredited = copies[0]?.id ?? '';
    for (const [submissionId, campaign] of [
      [shared.submissionId, own],
      [uncredited, elsewhere],
    ] as const) {
      await world.sql(
        `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id) VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
        [submissionId, campaign.campaignId, campaign.organizationId, shared.personId],
      );
      await world.sql(
        `INSERT INTO proof (id, submission_id, person_id, proof_kind, proved_on, given_at) VALUES (gen_random_uuid(), $1, $2, 'receipt', '2026-12-01', now())`,
        [submissionId, shared.personId],
      );
      await world.sql(
        `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport, delivers, envelope_token, released_at)
         VALUES (gen_random_uuid(), $1, $2, 'post', 'tried', 1, 1, $1::uuid::text, 'person', true, $1::uuid::text, now())`,
        [submissionId, shared.personId],
      );
      await world.sql(
        `INSERT INTO filing_return (id, submission_id, person_id, reason, returned_on, told_at) VALUES (gen_random_uuid(), $1, $2, 'incomplete', '2026-12-01', now())`,
        [submissionId, shared.personId],
      );
      const [outcome] = await world.sql<{ id: string }>(
        `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 'due', now()) RETURNING id`,
        [shared.caseId, shared.personId, submissionId, `stage ${submissionId}`],
      );
      await world.sql(
        `INSERT INTO check_in (id, outcome_id, person_id, sequence, due_on, asked_on, token_hash)
         VALUES (gen_random_uuid(), $1, $2, 1, '2026-12-01', '2026-12-01', sha256($1::uuid::text::bytea))`,
        [outcome?.id, shared.personId],
      );
    }
    await world.sql(
      `INSERT INTO case_call (id, case_id, person_id, at, sealed_entry, logged_at) VALUES (gen_random_uuid(), $1, $2, now(), '', now())`,
      [shared.caseId, shared.personId],
    );
    friend = await member('sample.friend.0091@example.org');
    colleague = await member('sample.colleague.0091@example.org');
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, case_ids, from_day, accepted_at, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'named_representative', 'in_force', '{view,prepare}', $3, '2020-01-01', now(), now())`,
      [friend.accountId, covered.personId, [covered.caseId]],
    );
  });
  afterAll(() => world.close());

  async function member(email: string): Promise<SignedIn> {
    const who = await world.signIn(email);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
      [who.accountId, own.organizationId],
    );
    return who;
  }

  const rowsOf = async (
    who: SignedIn,
    table: string,
    where: string,
    value: string,
  ): Promise<readonly string[]> =>
    world.app
      .get(Db, { strict: false })
      .read(asAccount(who.accountId as AccountId, { secondFactor: true }), async (tx) =>
        (await tx.rows<{ id: string }>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`, [value])).map(
          ({ id }) => id,
        ),
      );

  const tables: readonly (readonly [table: string, where: string])[] = [
    ['denial_case', 'id = $1'],
    ['case_party', 'case_id = $1'],
    ['case_evidence', 'case_id = $1'],
    ['case_call', 'case_id = $1'],
    ['participation', 'case_id = $1'],
    ['submission', 'case_id = $1'],
    ['outcome', 'case_id = $1'],
    ...['submission_credit', 'attempt', 'proof', 'filing_return'].map(
      (table) => [table, 'submission_id IN (SELECT id FROM submission WHERE case_id = $1)'] as const,
    ),
    ['check_in', 'outcome_id IN (SELECT id FROM outcome WHERE case_id = $1)'],
  ];

  test.each(tables)(
    'sees of the other case as much of %s as every colleague, and no more',
    async (table, where) => {
      const seen = await rowsOf(colleague, table, where, shared.caseId);
      expect(seen).toHaveLength(1);
      expect(await rowsOf(friend, table, where, shared.caseId)).toEqual(seen);
    },
  );

  test('sees the case the right covers, which no colleague sees', async () => {
    expect(await rowsOf(friend, 'submission', 'case_id = $1', covered.caseId)).toEqual([
      covered.submissionId,
    ]);
    expect(await rowsOf(colleague, 'submission', 'case_id = $1', covered.caseId)).toEqual([]);
  });

  test('sees nothing more of the other case once the organization takes part no longer', async () => {
    await world.sql(`UPDATE participation SET state = 'left' WHERE case_id = $1 AND campaign_id = $2`, [
      shared.caseId,
      own.campaignId,
    ]);
    for (const [table, where] of tables)
      expect(await rowsOf(friend, table, where, shared.caseId)).toEqual([]);
    await world.sql(`UPDATE participation SET state = 'active' WHERE case_id = $1`, [shared.caseId]);
  });

  test('sees nothing around confidential care that the right does not cover, though the organization does', async () => {
    await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [shared.caseId]);
    const around = tables.filter(([table]) => !['denial_case', 'submission'].includes(table));
    for (const [table, where] of around) {
      expect(await rowsOf(colleague, table, where, shared.caseId)).toHaveLength(1);
      expect(await rowsOf(friend, table, where, shared.caseId)).toEqual([]);
    }
  });
});
