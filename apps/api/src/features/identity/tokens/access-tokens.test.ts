import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SignedIn, testApp, type TestApp } from '../../../../../../test/support/app.js';
import { localMails } from '../../../../../../test/support/local-mail.js';
import { addPasskey } from '../../../../../../test/support/second-factor.js';
import { SoftwarePasskey } from '../../../demo/software-passkey.js';
import { provenAgo } from '../../../../../../test/support/old-proof.js';
import { RelyingParty } from '../strong-sign-in/relying-party.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { until } from '../../../platform/outbox/testing/world.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true, settings: { NODE_ENV: 'production' } });
});
afterAll(() => world.close());

const make = `mutation ($input: MakeAccessTokenInput!) { makeAccessToken(input: $input) { __typename
  ... on AccessTokenMade { token accessToken { id name scopes secondFactor lastUsedOn expiresAt } } ... on Refusal { message field } } }`;
const revoke = 'mutation ($id: ID!) { revokeAccessToken(id: $id) { __typename } }';
const list = '{ myAccessTokens { id name scopes secondFactor lastUsedOn expiresAt } }';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly secondFactor: boolean;
  readonly lastUsedOn: string | null;
  readonly expiresAt: string;
}
interface Made {
  readonly __typename: string;
  readonly token: string;
  readonly accessToken: Listed;
  readonly field: string | null;
}

const wish = { name: 'Sample spreadsheet', scopes: ['read_campaigns'] };
async function made(owner: { readonly token: string }, input: object = wish): Promise<Made> {
  const { data } = await world.ask<{ makeAccessToken: Made }>(make, { input }, owner.token);
  return data.makeAccessToken;
}
const listed = async ({ token }: SignedIn) =>
  (await world.ask<{ myAccessTokens: Listed[] }>(list, {}, token)).data.myAccessTokens;
const codeOf = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }): unknown =>
  answer.errors?.[0]?.extensions?.code;
const mine = '{ myOrganizations { id name } }';

let owner: SignedIn;
beforeAll(async () => {
  owner = await world.signIn('sample.organizer.0501@example.org');
  await world.ask(
    'mutation { foundOrganization(input: { name: "Sample Alliance", sample: true, funders: [] }) { __typename } }',
    {},
    owner.token,
  );
});

test('a token is shown once, and asks what it was made for', async () => {
  const { token, accessToken } = await made(owner);
  expect(token).toMatch(/^chp_[A-Za-z0-9_-]{27}$/);
  expect(accessToken).toMatchObject({ ...wish, secondFactor: false, lastUsedOn: null });
  const { data } = await world.ask<{ myOrganizations: object[] }>(mine, {}, token);
  expect(data.myOrganizations).toMatchObject([{ name: 'Sample Alliance' }]);
  const [kept] = await world.sql('SELECT * FROM access_token WHERE id = $1', [accessToken.id]);
  const held = JSON.stringify(kept, (_, value: unknown) =>
    Buffer.isBuffer(value) ? `${value.toString('latin1')} ${value.toString('base64url')}` : value,
  );
  expect(held).not.toContain(token.slice(4));
  expect(held).not.toContain('spreadsheet');
  expect(JSON.stringify(await listed(owner))).not.toContain(token);
});

test('when it was last used is known to the day, and it is good for 90 days unless said otherwise', async () => {
  const { token, accessToken } = await made(owner);
  const days = (new Date(accessToken.expiresAt).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(90);
  await world.ask(mine, {}, token);
  const found = (await listed(owner)).find(({ id }) => id === accessToken.id);
  expect(found?.lastUsedOn).toBe(
    world.app.get(WallClock, { strict: false }).now().toISOString().slice(0, 10),
  );
});

test.each([
  ['a scope it lacks', '{ participations(campaignId: "x") { pageInfo { hasNextPage } } }'],
  ['a root field nobody opened', '{ me { account { email } } }'],
  ['its own kind', list],
  ['a mutation nobody opened', 'mutation { signOut { at } }'],
  [
    'another token',
    'mutation { makeAccessToken(input: { name: "x", scopes: [read_facts] }) { __typename } }',
  ],
  ['members of an organization it may read', '{ myOrganizations { members { id } } }'],
])('a token that asks for %s is refused, and nothing runs', async (_what, query) => {
  const { token } = await made(owner);
  const answer = await world.ask(query, {}, token);
  expect([codeOf(answer), answer.data]).toEqual(['FORBIDDEN', undefined]);
});

test('a document asked for by a name it does not have runs nothing', async () => {
  const { token } = await made(owner);
  const name =
    'mutation named { foundOrganization(input: { name: "Sample By Token", sample: true, funders: [] }) { __typename } }';
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: name, operationName: 'another' }),
  });
  expect(answer.status).toBe(400);
  expect(await world.sql(`SELECT 1 FROM organization WHERE name = 'Sample By Token'`)).toEqual([]);
});

/** The web app's own question, as nobody without a credential may change it. */
function ofOurPages(name: string): string {
  const list = join(import.meta.dirname, '..', '..', '..', 'generated', 'trusted-documents.json');
  const documents = Object.values(
    JSON.parse(readFileSync(list, 'utf8')) as Record<string, { name: string; text: string }>,
  );
  return documents.find((one) => one.name === name)?.text ?? '';
}

test('a token works in the header of the API and nowhere else', async () => {
  const { token } = await made(owner);
  const headers = { authorization: `Bearer ${token}` };
  const upload = await fetch(`${world.url}/files?personId=01990000-0000-7000-8000-000000000000`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/pdf' },
    body: '%PDF-1.7',
  });
  expect(upload.status).toBe(403);
  for (const cookie of [`chorus_session=${token}`, `chorus_session=${token.slice(4)}`]) {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: ofOurPages('WhoAmI') }),
    });
    expect(await answer.json()).toEqual({ data: { me: null } });
  }
});

test('a revoked token, one that ran out and one of a closed account are nobody', async () => {
  const stranger = await world.signIn('sample.organizer.0502@example.org');
  const { token, accessToken } = await made(owner);
  const { id } = accessToken;
  const revoked = async (who: SignedIn) =>
    (await world.ask<{ revokeAccessToken: { __typename: string } }>(revoke, { id }, who.token)).data
      .revokeAccessToken.__typename;
  expect(await revoked(stranger)).toBe('NotFound');
  expect(codeOf(await world.ask(mine, {}, token))).toBeUndefined();
  expect(await revoked(owner)).toBe('AccessTokenRevoked');
  expect(await revoked(owner)).toBe('NotFound');
  expect(codeOf(await world.ask(mine, {}, token))).toBe('UNAUTHENTICATED');
  expect((await listed(owner)).map((one) => one.id)).not.toContain(id);

  const old = await made(owner);
  await world.sql(
    `UPDATE access_token SET created_at = now() - interval '91 days', expires_at = now() - interval '1 second' WHERE id = $1`,
    [old.accessToken.id],
  );
  expect(codeOf(await world.ask(mine, {}, old.token))).toBe('UNAUTHENTICATED');
  const theirs = await made(stranger);
  await world.sql(`UPDATE account SET state = 'closed' WHERE id = $1`, [stranger.accountId]);
  expect(codeOf(await world.ask(mine, {}, theirs.token))).toBe('UNAUTHENTICATED');
});

test('making one asks for a proof of the last ten minutes, and of somebody with a factor for the factor', async () => {
  const { token, accountId } = await world.signIn('sample.organizer.0503@example.org');
  await provenAgo(world, 11, accountId);
  expect((await made({ token })).__typename).toBe('ReauthenticationNeeded');
  const again = await world.signIn('sample.organizer.0503@example.org');
  await addPasskey(
    world.ask,
    again,
    new SoftwarePasskey(world.app.get(RelyingParty, { strict: false }).origin),
  );
  const withoutIt = await world.signIn('sample.organizer.0503@example.org');
  expect((await made(withoutIt)).__typename).toBe('SecondFactorNeeded');
});

test('a token has the second factor’s standing of its session, as long as the account has a factor', async () => {
  const signedIn = await world.signIn('sample.organizer.0504@example.org');
  await addPasskey(
    world.ask,
    signedIn,
    new SoftwarePasskey(world.app.get(RelyingParty, { strict: false }).origin),
  );
  const strong = await made(signedIn);
  expect(strong.accessToken.secondFactor).toBe(true);
  const standing = async (): Promise<boolean | undefined> => {
    const { Sessions } = await import('../../../platform/auth/sessions.js');
    const sessions = world.app.get(Sessions, { strict: false });
    return (await sessions.authenticate({ kind: 'token', token: strong.token }))?.secondFactor;
  };
  await world.sql('DELETE FROM passkey WHERE account_id = $1', [signedIn.accountId]);
  expect(await standing()).toBe(false);
});

test.each([
  ['more than a year', { days: 366 }, 'days'],
  ['no scope', { scopes: [] }, 'scopes'],
  ['no name', { name: ' ' }, 'name'],
])('a token for %s is not made', async (_what, part, field) => {
  const answer = await made(owner, { ...wish, ...part });
  expect([answer.__typename, answer.field]).toEqual(['InvalidInput', field]);
});

test('what was made and revoked is in the audit trail, and a mail tells the account without its name', async () => {
  const { accountId, token } = await world.signIn('sample.organizer.0505@example.org');
  const { accessToken } = await made({ token });
  await world.ask(revoke, { id: accessToken.id }, token);
  const rows = await world.sql<{ operation: string }>(
    `SELECT operation FROM audit_entry WHERE account_id = $1 AND operation LIKE 'identity.access-token-%' ORDER BY at, id`,
    [accountId],
  );
  expect(rows.map(({ operation }) => operation)).toEqual([
    'identity.access-token-made',
    'identity.access-token-revoked',
  ]);
  const mails = async () =>
    (await localMails(world.home)).filter(
      ({ to, subject }) =>
        to?.some(({ address }) => address === 'sample.organizer.0505@example.org') === true &&
        subject === 'An access token was made for your account',
    );
  await until('the account is told', async () => (await mails()).length === 1);
  const [mail] = await mails();
  expect(mail?.text?.replace(/\s+/g, ' ')).toContain('It is good for 90 days.');
  expect(mail?.text).not.toContain('spreadsheet');
});
