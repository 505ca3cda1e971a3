import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  type GivenPerson,
  givenPerson,
  nextNumber,
  noticeFacts,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

/** Somebody who treats the person and has said so; no paper is asked of them. */
async function treats(
  { personId }: GivenPerson,
  purposes = ['view', 'prepare', 'sign'],
  caseIds: readonly string[] | null = null,
): Promise<SignedIn> {
  const who = await world.signIn(`sample.professional.${nextNumber()}@example.org`);
  await world.sql(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, case_ids, from_day, accepted_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'treating_professional', 'in_force', $3, $4, '2020-01-01', now(), now())`,
    [who.accountId, personId, purposes, caseIds],
  );
  return who;
}

/** What row security shows an account of one person, by number; the cases by their ids. */
async function shownTo({ accountId }: SignedIn, { personId }: GivenPerson) {
  return world.app.get(Db, { strict: false }).read(asAccount(accountId as AccountId), async (tx) => ({
    person: (await tx.rows('SELECT id FROM person WHERE id = $1', [personId])).length,
    cases: (
      await tx.rows<{ id: string }>('SELECT id FROM denial_case WHERE person_id = $1 ORDER BY id', [personId])
    ).map(({ id }) => id),
    parties: (await tx.rows('SELECT id FROM case_party WHERE person_id = $1', [personId])).length,
    ledger: (await tx.rows('SELECT id FROM consent_event WHERE person_id = $1', [personId])).length,
    others: (
      await tx.rows('SELECT id FROM authority WHERE person_id = $1 AND account_id <> $2', [
        personId,
        accountId,
      ])
    ).length,
  }));
}
const nothing = { person: 0, cases: [], parties: 0, ledger: 0, others: 0 };
const state = (
  caseId: string,
  { token }: SignedIn,
  urgency: 'urgent' | 'standard' = 'urgent',
  statedBy: string | null = 'patient',
) => act(world, 'stateUrgency', { caseId, urgency, statedBy }, token);

test('a treating professional is shown the person and the urgent case while it is urgent, not before and not after (29 CFR 2560.503-1(b)(4))', async () => {
  const owner = await givenPerson(world);
  const urgent = await givenCase(world, owner);
  await givenCase(world, owner);
  const doctor = await treats(owner);
  const persons = async () =>
    (await world.ask<{ me: { persons: { id: string }[] } }>('{ me { persons { id } } }', {}, doctor.token))
      .data.me.persons;
  const sees = async () =>
    (
      await world.ask<{ case: { sees: string } | null }>(
        'query ($id: ID!) { case(id: $id) { sees } }',
        { id: urgent },
        doctor.token,
      )
    ).data.case;
  expect([await shownTo(doctor, owner), await persons(), await sees()]).toEqual([nothing, [], null]);

  expect((await state(urgent, owner)).__typename).toBe('UrgencyStated');
  expect(await shownTo(doctor, owner)).toEqual({ ...nothing, person: 1, cases: [urgent], parties: 1 });
  expect([await persons(), await sees()]).toEqual([[{ id: owner.personId }], { sees: 'whole' }]);

  expect((await state(urgent, owner, 'standard', null)).__typename).toBe('UrgencyStated');
  expect([await shownTo(doctor, owner), await persons(), await sees()]).toEqual([nothing, [], null]);
});

test('who treats a person begins an urgent case without having been shown them, by the consent that stands, and no other (29 CFR 2560.503-1(b)(4))', async () => {
  const owner = await givenPerson(world);
  const other = await givenCase(world, owner);
  const doctor = await treats(owner);
  const start = (more: object) =>
    act(world, 'startCase', { personId: owner.personId, facts: noticeFacts(), ...more }, doctor.token);
  expect((await start({})).__typename).toBe('NotAllowed');
  const begun = (await start({ urgentBy: 'clinician' })).case?.id ?? '';
  expect(await shownTo(doctor, owner)).toEqual({ ...nothing, person: 1, cases: [begun], parties: 1 });
  const story = { text: 'Written by who treats the person.' };
  expect((await act(world, 'writeStory', { caseId: begun, ...story }, doctor.token)).__typename).toBe(
    'StoryWritten',
  );
  expect((await act(world, 'writeStory', { caseId: other, ...story }, doctor.token)).__typename).toBe(
    'NotFound',
  );
});

test('who treats a person and may consent for them writes the consent with the urgent case, and is not shown the ledger', async () => {
  const owner = await givenPerson(world);
  const doctor = await treats(owner, ['view', 'prepare', 'sign', 'consent']);
  const begun = await act(
    world,
    'startCase',
    {
      personId: owner.personId,
      facts: noticeFacts(),
      urgentBy: 'clinician',
      consentToStore: { wordingVersion: 1 },
    },
    doctor.token,
  );
  expect(begun.__typename).toBe('CaseStarted');
  expect((await shownTo(doctor, owner)).ledger).toBe(0);
  expect((await shownTo(owner, owner)).ledger).toBe(1);
});

test('who treats a person says of a case they are not shown that it is urgent, unless it is kept confidential or not theirs (29 CFR 2560.503-1(m)(1)(iii))', async () => {
  const owner = await givenPerson(world);
  const case1 = await givenCase(world, owner);
  const confidential = await givenCase(world, owner, noticeFacts(), { confidential: true });
  const doctor = await treats(owner);
  const elsewhere = await treats(owner, ['view', 'prepare', 'sign'], [confidential]);
  const stranger = await treats(await givenPerson(world));
  const says = (caseId: string, who: SignedIn) => state(caseId, who, 'urgent', 'clinician');
  expect((await says(confidential, doctor)).__typename).toBe('NotFound');
  expect((await says(case1, elsewhere)).__typename).toBe('NotFound');
  expect((await says(case1, stranger)).__typename).toBe('NotFound');
  expect((await state(case1, doctor, 'standard', null)).__typename).toBe('NotFound');
  expect((await says(case1, doctor)).__typename).toBe('UrgencyStated');
  expect((await shownTo(doctor, owner)).cases).toEqual([case1]);
  expect(await shownTo(elsewhere, owner)).toEqual(nothing);
});
