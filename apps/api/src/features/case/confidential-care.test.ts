import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  upload,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

test('a parent sees nothing that stands around a minor’s confidential care, and all of what is not', async () => {
  const child = await givenPerson(world, { birthDate: '2011-05-05' });
  const parent = await world.signIn('sample.parent.0071@example.org');
  await world.sql(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, accepted_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'parent', 'in_force', '{view,prepare,sign,consent,receive_notices}', '2020-01-01', now(), now())`,
    [parent.accountId, child.personId],
  );
  const open = await givenCase(world, child);
  const secret = await givenCase(world, child, noticeFacts(), { confidential: true });
  const openFile = await givenEvidence(world, child, open);
  const secretFile = await givenEvidence(world, child, secret);
  const organization = await givenMember(world, 'organizer');
  await givenParticipation(world, organization, [open, secret]);
  await world.sql(
    `WITH part AS (SELECT * FROM participation WHERE case_id = ANY ($1)),
     plan AS (
       INSERT INTO assignment_plan (id, campaign_id, organization_id, method, input_hash, planned_for, complete, summary, state, components,
         made_at)
       SELECT gen_random_uuid(), campaign_id, organization_id, 'rules', 'sample', '2026-12-01', true, '{}', 'ready', '[]', now()
       FROM part LIMIT 1 RETURNING id)
     INSERT INTO work_item (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, step_key,
       stage, actor, act, recipient_key, recipient_name, channel, release_from, urgent, gate, timing, reasons, state, settled,
       created_at, changed_at)
     SELECT gen_random_uuid(), plan.id, part.campaign_id, part.organization_id, part.id, part.case_id, part.person_id,
       'appeal_level_1', 'internal_appeal_1', 'person', 'file', 'sample', 'Sample', 'post', '2026-12-01', false, false, 'no_wave',
       '[]', 'offered', false, now(), now() FROM part, plan`,
    [[open, secret]],
  );
  const db = world.app.get(Db, { strict: false });
  const casesIn = async (accountId: string, table: string): Promise<readonly string[]> => {
    const rows = await db.read(asAccount(accountId as AccountId, { secondFactor: true }), (tx) =>
      tx.rows<{ caseId: string }>(`SELECT DISTINCT case_id FROM ${table} WHERE case_id = ANY ($1)`, [
        [open, secret],
      ]),
    );
    return rows.map(({ caseId }) => caseId).sort();
  };
  for (const table of ['case_party', 'case_evidence', 'case_clock', 'participation', 'work_item']) {
    expect([table, await casesIn(parent.accountId, table)]).toEqual([table, [open]]);
    expect([table, await casesIn(child.accountId, table)]).toEqual([table, [open, secret].sort()]);
    expect([table, await casesIn(organization.accountId, table)]).toEqual([table, [open, secret].sort()]);
  }
  const get = async (token: string, id: string) =>
    (await fetch(`${world.url}/files/${id}`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect([await get(parent.token, openFile), await get(parent.token, secretFile)]).toEqual([200, 404]);
  expect([await get(child.token, openFile), await get(child.token, secretFile)]).toEqual([200, 200]);
});

test('who leaves takes what belongs to that case and to no other', async () => {
  const owner = await givenPerson(world);
  const one = await givenCase(world, owner);
  const other = await givenCase(world, owner);
  const file = await givenEvidence(world, owner, one);
  await givenEvidence(world, owner, other);
  const { body } = await upload(world, owner.personId, owner.token);
  await world.sql(
    `INSERT INTO outcome (id, case_id, person_id, stage, state, result, decided_on, evidence_kind, evidence_file_id, reported_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'external_review', 'reported', 'overturned', '2026-11-20', 'letter', $3, now(), now())`,
    [one, owner.personId, body.fileId],
  );
  const organization = await givenMember(world, 'organizer');
  await givenParticipation(world, organization, [one]);
  const [part] = await world.sql<{ id: string }>('SELECT id FROM participation WHERE case_id = $1', [one]);
  await world.sql('UPDATE case_clock SET verified = false WHERE case_id = $1', [one]);
  const { data, errors } = await world.ask<{ leaveCampaign: { fileIds?: string[]; dates?: unknown[] } }>(
    `mutation ($id: ID!) { leaveCampaign(participationId: $id) { __typename
       ... on CampaignLeft { fileIds dates { actBy verified } } } }`,
    { id: part?.id },
    owner.token,
  );
  expect(errors).toBeUndefined();
  expect(data.leaveCampaign).toMatchObject({ fileIds: [file, body.fileId] });
  // A date whose rule nobody has read goes along as one that nobody has read.
  const unread = { actBy: expect.any(String), verified: false };
  expect(data.leaveCampaign.dates).toEqual(expect.arrayContaining([unread]));
});
