import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';

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
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

test('a name, an address and a birth date are corrected by whoever prepares for the person, and a parent’s right is not prolonged so', async () => {
  const { token } = await world.signIn('sample.parent.016@example.org');
  const entered = (
    await world.ask<{ registerPerson: { person: { id: string }; authority: { id: string } } }>(
      register,
      { input: child },
      token,
    )
  ).data.registerPerson;
  const edit = async (input: object, by = token) =>
    (
      await world.ask<{ editPerson: { __typename: string; field?: string; person?: object } }>(
        `mutation ($input: EditPersonInput!) { editPerson(input: $input) { __typename
           ... on PersonEdited { person { name { given family } birthDate zone contact { address { city } } } }
           ... on Refusal { field } } }`,
        { input: { personId: entered.person.id, ...input } },
        by,
      )
    ).data.editPerson;
  const earlier = `${Number(child.birthDate.slice(0, 4)) - 1}${child.birthDate.slice(4)}`;
  const name = { given: 'Sample', family: 'Person 777' };
  expect(await edit({ name, birthDate: earlier, zone: 'America/Denver' })).toMatchObject({
    person: { name, birthDate: earlier, zone: 'America/Denver' },
  });
  expect(await edit({ contact: { address } })).toMatchObject({
    person: { name, contact: { address: { city: 'Helena' } } },
  });
  const [row] = await world.sql<{ year: string }>(
    `SELECT to_char(until_day, 'YYYY') AS year FROM authority WHERE id = $1`,
    [entered.authority.id],
  );
  expect(row?.year).toBe(String(Number(earlier.slice(0, 4)) + 18));
  expect(await edit({ birthDate: child.birthDate })).toMatchObject({
    __typename: 'NotAllowed',
    field: 'birthDate',
  });
  const stranger = await world.signIn('sample.stranger.016@example.org');
  expect(await edit({ name }, stranger.token)).toMatchObject({ __typename: 'NotFound' });
});
