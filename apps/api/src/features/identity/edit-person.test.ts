import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SignedIn, testApp, type TestApp } from '../../../../../test/support/app.js';
import { system } from '@chorus/domain/shared/actor';
import { upload } from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { EndAuthorities } from './end-authorities.schedule.js';

const register = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
  ... on PersonRegistered { person { id } authority { id } } } }`;
const address = { line1: '1 Example Street', city: 'Helena', state: 'MT', postalCode: '59601' };
const child = {
  basis: 'parent',
  name: { given: 'Sample', family: 'Child 016' },
  contact: {},
  birthDate: `${new Date().getUTCFullYear() - 10}-01-15`,
  attested: true,
};

let world: TestApp;
let administrator: SignedIn;
beforeAll(async () => {
  world = await testApp();
  administrator = await world.signInAsStaff('sample.administrator.018@example.org');
  await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
    administrator.accountId,
  ]);
});
afterAll(() => world.close());

const edit = async (token: string, input: object) =>
  (
    await world.ask<{ editPerson: { __typename: string; field?: string; person?: object } }>(
      `mutation ($input: EditPersonInput!) { editPerson(input: $input) { __typename
         ... on PersonEdited { person { name { given family } birthDate zone contact { address { city } } } }
         ... on Refusal { field } } }`,
      { input },
      token,
    )
  ).data.editPerson;
const enter = async (token: string) =>
  (
    await world.ask<{ registerPerson: { person: { id: string }; authority: { id: string } } }>(
      register,
      { input: child },
      token,
    )
  ).data.registerPerson;
const askAnew = async (token: string, input: object) =>
  (
    await world.ask<{ askParentAnew: { __typename: string; id?: string; field?: string } }>(
      `mutation ($input: AskParentAnewInput!) { askParentAnew(input: $input) { __typename
         ... on Authority { id state } ... on Refusal { field } } }`,
      { input },
      token,
    )
  ).data.askParentAnew;
const endWhatIsOver = () =>
  world.app
    .get(Db, { strict: false })
    .transaction(system('schedule'), (tx) => world.app.get(EndAuthorities, { strict: false }).scan(tx));
const yearsLater = (years: number) =>
  `${Number(child.birthDate.slice(0, 4)) + years}${child.birthDate.slice(4)}`;
const operationsOn = async (personId: string) =>
  (
    await world.sql<{ operation: string }>(
      `SELECT operation FROM audit_entry WHERE subjects @> jsonb_build_array(jsonb_build_object('id', $1::text)) ORDER BY id`,
      [personId],
    )
  ).map(({ operation }) => operation);

test('a name, an address and a birth date are corrected by whoever prepares for the person', async () => {
  const { token } = await world.signIn('sample.parent.016@example.org');
  const entered = await enter(token);
  const { id: personId } = entered.person;
  const name = { given: 'Sample', family: 'Person 777' };
  expect(
    await edit(token, { personId, name, birthDate: yearsLater(-1), zone: 'America/Denver' }),
  ).toMatchObject({
    person: { name, birthDate: yearsLater(-1), zone: 'America/Denver' },
  });
  expect(await edit(token, { personId, contact: { address } })).toMatchObject({
    person: { name, contact: { address: { city: 'Helena' } } },
  });
  const stranger = await world.signIn('sample.stranger.016@example.org');
  expect(await edit(stranger.token, { personId, name })).toMatchObject({ __typename: 'NotFound' });
});

test('a parent mends a mistyped birth date in both directions, and the last day of the parents follows it', async () => {
  const { token } = await world.signIn('sample.parent.017@example.org');
  const entered = await enter(token);
  const { id: personId } = entered.person;
  const lastYear = async () =>
    (
      await world.sql<{ year: string }>(
        `SELECT to_char(until_day, 'YYYY') AS year FROM authority WHERE id = $1`,
        [entered.authority.id],
      )
    )[0]?.year;
  for (const years of [-1, 3]) {
    const birthDate = yearsLater(years);
    expect(await edit(token, { personId, birthDate })).toMatchObject({ person: { birthDate } });
    expect(await lastYear()).toBe(String(Number(birthDate.slice(0, 4)) + 18));
  }
  expect(await operationsOn(personId)).toContain('identity.correct-birth-date');
  const themselves = await world.signIn('sample.child.017@example.org');
  await world.sql(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'self', 'in_force', '{view,prepare}', '2026-01-01', now())`,
    [themselves.accountId, personId],
  );
  expect(await edit(token, { personId, birthDate: yearsLater(4) })).toMatchObject({
    __typename: 'NotAllowed',
    field: 'birthDate',
  });
  expect(await edit(themselves.token, { personId, birthDate: yearsLater(4) })).toMatchObject({
    person: { birthDate: yearsLater(4) },
  });
});

test('a birth date that ends the right of the parents is asked about, and a right that ended so is asked anew', async () => {
  const { token } = await world.signIn('sample.parent.018@example.org');
  const entered = await enter(token);
  const { id: personId } = entered.person;
  const mistyped = yearsLater(-10);
  expect(await edit(token, { personId, birthDate: mistyped })).toMatchObject({
    __typename: 'EndsParentsRight',
    field: 'endsParents',
  });
  expect(await askAnew(token, { personId, birthDate: yearsLater(0), attested: true })).toMatchObject({
    __typename: 'NotFound',
  });
  await edit(token, { personId, birthDate: mistyped, endsParents: true });
  expect(await edit(token, { personId, birthDate: yearsLater(0) })).toMatchObject({ __typename: 'NotFound' });
  await endWhatIsOver();

  const stranger = await world.signIn('sample.stranger.018@example.org');
  const right = { personId, birthDate: yearsLater(0), attested: true };
  expect(await askAnew(stranger.token, right)).toMatchObject({ __typename: 'NotFound' });
  expect(await askAnew(token, { ...right, attested: false })).toMatchObject({
    __typename: 'AttestationNeeded',
  });
  expect(await askAnew(token, { ...right, birthDate: yearsLater(-9) })).toMatchObject({
    __typename: 'NotAllowed',
  });
  const asked = await askAnew(token, right);
  expect(asked).toMatchObject({ __typename: 'Authority', state: 'asked' });
  expect(await edit(token, { personId, birthDate: yearsLater(1) })).toMatchObject({ __typename: 'NotFound' });
  const again = await askAnew(token, { ...right, birthDate: yearsLater(1) });
  expect(again).toMatchObject({ __typename: 'Authority', state: 'asked' });

  const { data } = await world.ask<{ askedAuthorities: object[] }>(
    '{ askedAuthorities { authority { id } birthDate } }',
    {},
    administrator.token,
  );
  expect(data.askedAuthorities).toEqual([{ authority: { id: again.id }, birthDate: yearsLater(1) }]);
  const confirm = () =>
    world.ask(
      'mutation ($id: ID!) { confirmAuthority(authorityId: $id) { __typename } }',
      { id: again.id },
      administrator.token,
    );
  expect(await confirm()).toMatchObject({ data: { confirmAuthority: { __typename: 'NotAllowed' } } });
  const paper = await upload(world, personId, token);
  await world.ask(
    'mutation ($id: ID!, $fileId: ID!) { showAuthorityPaper(authorityId: $id, fileId: $fileId) { __typename } }',
    { id: again.id, fileId: paper.body.fileId },
    token,
  );
  expect(await confirm()).toMatchObject({ data: { confirmAuthority: { __typename: 'Authority' } } });
  expect(await edit(token, { personId, birthDate: yearsLater(2) })).toMatchObject({
    person: { birthDate: yearsLater(2) },
  });
});

/** A child whose birth date was mistyped so that the right of both parents is over. */
async function mistypedChild(number: number) {
  const parent = await world.signIn(`sample.parent.${number}@example.org`);
  const other = await world.signIn(`sample.other.parent.${number}@example.org`);
  const { person } = await enter(parent.token);
  await world.sql(
    `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, until_day, accepted_at, created_at)
     SELECT gen_random_uuid(), $1, person_id, basis, state, purposes, from_day, until_day, accepted_at, created_at
     FROM authority WHERE person_id = $2`,
    [other.accountId, person.id],
  );
  await edit(parent.token, { personId: person.id, birthDate: yearsLater(-10), endsParents: true });
  return { parent, other, personId: person.id };
}
const decide = async (operation: 'confirmAuthority' | 'endAuthority', id: string | undefined) =>
  world.ask(
    `mutation ($id: ID!) { ${operation}(authorityId: $id) { __typename } }`,
    { id },
    administrator.token,
  );
const showPaper = async (token: string, personId: string, id: string | undefined) => {
  const { body } = await upload(world, personId, token);
  await world.ask(
    'mutation ($id: ID!, $fileId: ID!) { showAuthorityPaper(authorityId: $id, fileId: $fileId) { __typename } }',
    { id, fileId: body.fileId },
    token,
  );
  return body.fileId;
};

test('a parent whose request was declined asks again, and again', async () => {
  const { parent, personId } = await mistypedChild(19);
  const right = { personId, birthDate: yearsLater(0), attested: true };
  for (const birthDate of [yearsLater(0), yearsLater(0), yearsLater(1)]) {
    const asked = await askAnew(parent.token, { ...right, birthDate });
    expect(asked).toMatchObject({ __typename: 'Authority', state: 'asked' });
    expect(await decide('endAuthority', asked.id)).toMatchObject({
      data: { endAuthority: { __typename: 'Authority' } },
    });
  }
});

test('both parents ask anew, each with a paper of their own, and neither ends what the other asked', async () => {
  const { parent, other, personId } = await mistypedChild(20);
  const right = { personId, birthDate: yearsLater(0), attested: true };
  const first = await askAnew(parent.token, right);
  const paper = await showPaper(parent.token, personId, first.id);
  const second = await askAnew(other.token, right);
  expect(second).toMatchObject({ __typename: 'Authority', state: 'asked' });
  const waiting = () =>
    world.sql<{ id: string; holder: string; paper: string | null }>(
      `SELECT id, account_id AS holder, evidence_file_id AS paper FROM authority
       WHERE person_id = $1 AND state = 'asked' ORDER BY id`,
      [personId],
    );
  expect(await waiting()).toEqual([
    { id: first.id, holder: parent.accountId, paper },
    { id: second.id, holder: other.accountId, paper: null },
  ]);
  expect((await askAnew(parent.token, right)).id).toBe(first.id);

  const mended = await askAnew(other.token, { ...right, birthDate: yearsLater(1) });
  const [renewed, own] = await waiting();
  expect([renewed, own]).toMatchObject([
    { holder: parent.accountId, paper },
    { id: mended.id, holder: other.accountId, paper: null },
  ]);
  expect(renewed?.id).not.toBe(first.id);

  expect(await decide('confirmAuthority', renewed?.id)).toMatchObject({
    data: { confirmAuthority: { __typename: 'Authority' } },
  });
  expect(await askAnew(other.token, { ...right, birthDate: yearsLater(2) })).toMatchObject({
    __typename: 'NotAllowed',
    field: 'birthDate',
  });
  expect(await edit(parent.token, { personId, birthDate: yearsLater(0) })).toMatchObject({
    person: { birthDate: yearsLater(0) },
  });
});

test('mending the date of a request that waits keeps the paper that was shown for it', async () => {
  const { parent, personId } = await mistypedChild(21);
  const right = { personId, birthDate: yearsLater(0), attested: true };
  const first = await askAnew(parent.token, right);
  const paper = await showPaper(parent.token, personId, first.id);
  const again = await askAnew(parent.token, { ...right, birthDate: yearsLater(1) });
  expect(again.id).not.toBe(first.id);
  expect(
    await world.sql('SELECT evidence_file_id AS paper FROM authority WHERE id = $1', [again.id]),
  ).toEqual([{ paper }]);
});

test('a right that somebody’s word ended, once it was confirmed anew, is not asked for anew', async () => {
  const { parent, personId } = await mistypedChild(22);
  const right = { personId, birthDate: yearsLater(0), attested: true };
  const asked = await askAnew(parent.token, right);
  await showPaper(parent.token, personId, asked.id);
  await decide('confirmAuthority', asked.id);
  await world.ask(
    'mutation ($id: ID!) { endAuthority(authorityId: $id, leaveNobody: true) { __typename } }',
    { id: asked.id },
    parent.token,
  );
  expect(await askAnew(parent.token, right)).toMatchObject({ __typename: 'NotFound' });
});
