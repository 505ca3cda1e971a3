import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  type GivenPerson,
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

interface Right {
  readonly basis: string;
  readonly purposes: readonly string[];
  readonly caseIds?: readonly string[];
}

async function actsFor(owner: GivenPerson, email: string, right: Right): Promise<SignedIn & { id: string }> {
  const who = await world.signIn(email);
  return { ...who, id: await giveRight(owner, who, right) };
}
async function giveRight(owner: GivenPerson, who: SignedIn, { basis, purposes, caseIds }: Right) {
  const [row] = await world.sql<{ id: string }>(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, case_ids, from_day, accepted_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3, 'in_force', $4, $5, '2020-01-01', now(), now()) RETURNING id`,
    [who.accountId, owner.personId, basis, purposes, caseIds ?? null],
  );
  return row?.id ?? '';
}
const opens = async ({ token }: SignedIn, fileId: string | undefined): Promise<number> =>
  (await fetch(`${world.url}/files/${fileId}`, { headers: { authorization: `Bearer ${token}` } })).status;

test('a right that is limited to one case shows and covers exactly that case', async () => {
  const owner = await givenPerson(world);
  const shown = await givenCase(world, owner);
  const other = await givenCase(world, owner);
  const shownFile = await givenEvidence(world, owner, shown);
  const otherFile = await givenEvidence(world, owner, other);
  const loose = (await upload(world, owner.personId, owner.token)).body.fileId;
  const friend = await actsFor(owner, 'sample.friend.0081@example.org', {
    basis: 'named_representative',
    purposes: ['view', 'prepare', 'sign'],
    caseIds: [shown],
  });
  const sees = async (caseId: string) =>
    (
      await world.ask<{ case: { sees: string } | null }>(
        'query ($id: ID!) { case(id: $id) { sees } }',
        { id: caseId },
        friend.token,
      )
    ).data.case;
  expect([await sees(shown), await sees(other)]).toEqual([{ sees: 'whole' }, null]);
  expect([
    await opens(friend, shownFile),
    await opens(friend, otherFile),
    await opens(friend, loose),
  ]).toEqual([200, 404, 404]);
  const story = (caseId: string) =>
    act(world, 'writeStory', { caseId, text: 'Written for somebody.' }, friend.token);
  expect((await story(shown)).__typename).toBe('StoryWritten');
  expect((await story(other)).__typename).toBe('NotFound');
  const { data } = await world.ask<{ me: { persons: { id: string; authorities: { id: string }[] }[] } }>(
    '{ me { persons { id authorities { id } } } }',
    {},
    friend.token,
  );
  expect(data.me.persons).toEqual([{ id: owner.personId, authorities: [{ id: friend.id }] }]);
  const agreements = ({ accountId }: SignedIn) =>
    world.app
      .get(Db, { strict: false })
      .read(asAccount(accountId as AccountId), (tx) =>
        tx.rows('SELECT id FROM consent_event WHERE person_id = $1', [owner.personId]),
      );
  expect((await agreements(owner)).length).toBeGreaterThan(0);
  expect(await agreements(friend)).toEqual([]);
  const begins = { personId: owner.personId, facts: noticeFacts(), consentToStore: { wordingVersion: 1 } };
  expect((await act(world, 'startCase', begins, friend.token)).__typename).toBe('NotAllowed');
  await world.sql(`UPDATE authority SET case_ids = '{}' WHERE id = $1`, [friend.id]);
  expect(await sees(shown)).toBeNull();
});

test('every table shown to who acts for a person is narrowed to the cases their right covers', async () => {
  // Some ask for the person of a row elsewhere: of those tables that are narrowed themselves, their rows show no more.
  const wide = await world.sql<{ table: string }>(
    `WITH narrowed AS (
       SELECT tablename FROM pg_policies WHERE permissive = 'RESTRICTIVE' AND qual LIKE '%chorus_hides_%')
     SELECT DISTINCT p.tablename AS table FROM pg_policies p WHERE p.permissive = 'PERMISSIVE' AND p.cmd = 'SELECT'
       AND p.qual LIKE '%chorus_person_ids%' AND p.qual NOT LIKE '%chorus_covers_case%'
       AND p.tablename NOT IN (SELECT tablename FROM narrowed)
       AND NOT (p.qual !~ '[( ]person_id = ANY' AND EXISTS (
         SELECT 1 FROM narrowed n WHERE p.qual ~ ('FROM ' || n.tablename || ' [a-z]')))
       AND p.qual NOT LIKE '%denial_case%' ORDER BY 1`,
  );
  expect(wide).toEqual([]);
});

test('what proves or answers a filing of confidential care, and what belongs to nothing yet, is not shown to a parent', async () => {
  const child = await givenPerson(world, { birthDate: '2011-05-05' });
  const parent = await actsFor(child, 'sample.parent.0081@example.org', {
    basis: 'parent',
    purposes: ['view', 'prepare', 'sign', 'consent', 'receive_notices'],
  });
  const open = await givenCase(world, child);
  const secret = await givenCase(world, child, noticeFacts(), { confidential: true });
  const fileOf = async (by: string) => (await upload(world, child.personId, by)).body.fileId;
  const loose = await fileOf(child.token);
  const own = await fileOf(parent.token);
  const letters = [await fileOf(child.token), await fileOf(child.token)];
  for (const [caseId, fileId] of [
    [open, letters[0]],
    [secret, letters[1]],
  ]) {
    await world.sql(
      `INSERT INTO outcome (id, case_id, person_id, stage, state, evidence_file_id, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'internal_appeal_level_1', 'due', $3, now())`,
      [caseId, child.personId, fileId],
    );
  }
  const seenBy = async (who: SignedIn) => Promise.all([loose, own, ...letters].map((id) => opens(who, id)));
  expect(await seenBy(parent)).toEqual([404, 200, 200, 404]);
  expect(await seenBy(child)).toEqual([200, 200, 200, 200]);
  const rows = await world.app
    .get(Db, { strict: false })
    .read(asAccount(parent.accountId as AccountId), (tx) =>
      tx.rows<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [child.personId]),
    );
  expect(rows.map(({ id }) => id).sort()).toEqual([own, letters[0]].sort());
});
