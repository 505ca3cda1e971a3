import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { type SignedIn, testApp, type TestApp } from '../../../../../test/support/app.js';
import { refusedAccess } from './root-walls.js';

let world: TestApp;
let people = 0;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

const address = (): string => {
  people += 1;
  return `sample.person.${String(800 + people)}@example.org`;
};
const codesOf = async (query: string, variables: object, token: string): Promise<readonly unknown[]> =>
  ((await world.ask(query, { ...variables }, token)).errors ?? []).map(
    ({ extensions }) => extensions?.['code'],
  );

describe('several mutations in one request', () => {
  const removeAndVerify = `mutation ($factor: ID!, $organization: ID!) {
    removeSecondFactor(id: $factor, leaveNone: true) { __typename }
    verifyOrganization(organizationId: $organization) { __typename } }`;

  test('the second sees that the first took the last factor away', async () => {
    const administrator = await world.signInAsStaff(address());
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    const { data } = await world.ask<{ me: { secondFactors: { id: string }[] } }>(
      '{ me { secondFactors { id } } }',
      {},
      administrator.token,
    );
    const variables = { factor: data.me.secondFactors[0]?.id, organization: randomUUID() };
    expect(await codesOf(removeAndVerify, variables, administrator.token)).toEqual(['SECOND_FACTOR_NEEDED']);
  });

  test('nobody goes on with a session that the first ended, also once the query is compiled', async () => {
    const query = 'mutation { signOut { at } endOtherSessions { ended } }';
    for (const email of [address(), address(), address()]) {
      const { token } = await world.signIn(email);
      expect(await codesOf(query, {}, token)).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('somebody who is refused', () => {
  const end = 'mutation ($id: ID!) { ended: endSession(id: $id) { __typename } }';
  const entries = ({ accountId }: SignedIn) =>
    world.sql<{ kinds: string[]; ids: string[] }>(
      `SELECT array(SELECT jsonb_array_elements(subjects) ->> 'kind') AS kinds,
         array(SELECT jsonb_array_elements(subjects) ->> 'id') AS ids
       FROM audit_entry WHERE operation = 'access.refused' AND account_id = $1 ORDER BY at`,
      [accountId],
    );
  const counted = async (operation: string, rule: string): Promise<number> => {
    const text = await (await fetch(`${world.url}/metrics`)).text();
    const line = new RegExp(
      `^chorus_refused_total\\{operation="${operation}",rule="${rule}"\\} (\\d+)$`,
      'm',
    );
    return Number(line.exec(text)?.[1] ?? 0);
  };

  test('stands in the trail once a session, operation and hour, without what was asked for, and is counted each time', async () => {
    const email = address();
    const [here, there] = [await world.signIn(email), await world.signIn(email)];
    const before = await counted('endSession', 'NotFound');
    const id = randomUUID();
    for (const { token } of [here, here, there]) await world.ask(end, { id }, token);
    const written = await entries(here);
    expect(written.map(({ kinds }) => kinds)).toEqual([
      ['session', 'operation', 'rule'],
      ['session', 'operation', 'rule'],
    ]);
    expect(written.map(({ ids }) => ids.slice(1))).toEqual([
      ['endSession', 'NotFound'],
      ['endSession', 'NotFound'],
    ]);
    expect(JSON.stringify(written)).not.toContain(id);
    expect(await counted('endSession', 'NotFound')).toBe(before + 3);
  });

  test('by a rule of the schema stands there by the name of the field, whatever they called it', async () => {
    const who = await world.signIn(address());
    const query = 'mutation ($id: ID!) { another: verifyOrganization(organizationId: $id) { __typename } }';
    expect(await codesOf(query, { id: randomUUID() }, who.token)).toEqual(['FORBIDDEN']);
    expect((await entries(who)).map(({ ids }) => ids.slice(1))).toEqual([
      ['verifyOrganization', 'FORBIDDEN'],
    ]);
    expect(await counted('verifyOrganization', 'FORBIDDEN')).toBe(1);
  });

  test('and did nothing wrong but mistype is not written down', async () => {
    const who = await world.signIn(address());
    const query = `mutation { registerPerson(input: { basis: self, name: { given: "", family: "" }, contact: {}, birthDate: "1990-01-01" }) { __typename } }`;
    const { data } = await world.ask<{ registerPerson: { __typename: string } }>(query, {}, who.token);
    expect(data.registerPerson.__typename).toBe('InvalidInput');
    expect(await entries(who)).toEqual([]);
  });

  test('without being signed in is counted, and so is what no wall lets near a query', async () => {
    await world.ask('{ mySessions { id } }');
    expect(await counted('mySessions', 'UNAUTHENTICATED')).toBe(1);
    await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }),
    });
    expect(await counted('none', 'DOCUMENT_NOT_KNOWN')).toBe(1);
    await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ query: '{ me { account { id } } }' }),
    });
    expect(await counted('none', 'FORBIDDEN')).toBe(1);
  });
});

test('every refusal that is counted is one of the schema', () => {
  const text = readFileSync(new URL('../../generated/schema.graphql', import.meta.url), 'utf8');
  const schema = buildSchema(text);
  const refusals = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
    .map(({ name }) => name);
  expect(refusedAccess.filter((kind) => !refusals.includes(kind))).toEqual([]);
});
