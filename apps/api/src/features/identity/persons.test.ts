import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import { upload } from '../../../../../test/support/given-case.js';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';
import { queriesOf } from '../../../../../test/support/count-queries.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { Db } from '../../platform/database/db.js';
import { Authorities } from './authorities.js';

const register = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    __typename
    ... on PersonRegistered { person { id name { given family } birthDate contact { address { city } } } authority { id state untilDay purposes } }
    ... on Refusal { message field }
  }
}`;
const person = 'query ($id: ID!) { person(id: $id) { id name { family } authorities { basis state mine } } }';

const adult = {
  basis: 'self',
  name: { given: 'Sample', family: 'Person 014' },
  contact: {
    email: 'sample.person.014@example.org',
    address: { line1: '1 Example Street', city: 'Helena', state: 'MT', postalCode: '59601' },
  },
  birthDate: '1970-05-17',
};
const child = {
  ...adult,
  basis: 'parent',
  name: { given: 'Sample', family: 'Child 015' },
  birthDate: yearsAgo(10),
  attested: true,
};

/** The first of a month so many years ago: never today's birthday. */
function yearsAgo(years: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth() + 1, 1))
    .toISOString()
    .slice(0, 10);
}

interface Registered {
  readonly registerPerson: {
    readonly __typename: string;
    readonly person: { readonly id: string };
    readonly authority: { readonly id: string; readonly state: string; readonly untilDay: string | null };
    readonly field?: string;
  };
}

describe('persons and who may act for them', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  let mailbox = 100;
  const somebody = () => world.signIn(`sample.person.${(mailbox += 1)}@example.org`);
  const enter = async (token: string, input: object) =>
    (await world.ask<Registered>(register, { input }, token)).data.registerPerson;
  const sees = async (token: string, id: string) =>
    (await world.ask<{ person: object | null }>(person, { id }, token)).data.person;

  test('who enters themselves is shown to themselves, opened, and stored sealed', async () => {
    const { token } = await somebody();
    const entered = await enter(token, adult);
    expect(entered).toMatchObject({
      __typename: 'PersonRegistered',
      person: {
        name: { given: 'Sample', family: 'Person 014' },
        birthDate: '1970-05-17',
        contact: { address: { city: 'Helena' } },
      },
      authority: { state: 'in_force', untilDay: null },
    });
    const [row] = await world.sql('SELECT * FROM person WHERE id = $1', [entered.person.id]);
    const stored = JSON.stringify(row, (_, value: unknown) =>
      value !== null && typeof value === 'object' && 'data' in value
        ? Buffer.from((value as { data: number[] }).data).toString('latin1')
        : value,
    );
    for (const word of ['Person 014', '1970-05-17', 'Helena', 'example.org'])
      expect(stored).not.toContain(word);
  });

  test('a person somebody else entered and a person that does not exist answer alike', async () => {
    const mine = await somebody();
    const entered = await enter(mine.token, adult);
    const stranger = await somebody();
    expect(await sees(mine.token, entered.person.id)).toMatchObject({
      authorities: [{ basis: 'self', mine: true }],
    });
    expect(await sees(stranger.token, entered.person.id)).toBeNull();
    expect(await sees(stranger.token, '01990000-0000-7000-8000-000000000000')).toBeNull();
    expect(await sees(stranger.token, 'not an id')).toBeNull();
    const end =
      'mutation ($id: ID!) { endAuthority(authorityId: $id) { __typename ... on Refusal { message } } }';
    const foreign = await world.ask(end, { id: entered.authority.id }, stranger.token);
    const unknown = await world.ask(end, { id: '01990000-0000-7000-8000-000000000000' }, stranger.token);
    expect(foreign).toEqual(unknown);
    expect(foreign).toMatchObject({ data: { endAuthority: { __typename: 'NotFound' } } });
  });

  test('nobody enters themselves twice, one after the other or in four tabs at once', async () => {
    const { token } = await somebody();
    await enter(token, adult);
    expect((await enter(token, adult)).__typename).toBe('AlreadyRegistered');
    const other = await somebody();
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter(other.token, adult)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'AlreadyRegistered'),
      'PersonRegistered',
    ]);
    const { data } = await world.ask<{ me: { persons: object[] } }>(
      '{ me { persons { id } } }',
      {},
      other.token,
    );
    expect(data.me.persons.length).toBe(1);
  });

  test('a parent attests and is in force, until the month of majority ends and no day is told', async () => {
    const { token } = await somebody();
    expect(await enter(token, { ...child, attested: false })).toMatchObject({
      __typename: 'AttestationNeeded',
      field: 'attested',
    });
    const { authority } = await enter(token, child);
    expect(authority.state).toBe('in_force');
    const until = authority.untilDay as string;
    const nextDay = new Date(Date.parse(until) + 86_400_000).toISOString().slice(8, 10);
    expect(nextDay).toBe('01');
  });

  test('nobody is entered as the child of another when of age', async () => {
    const { token } = await somebody();
    expect(await enter(token, { ...child, birthDate: '1990-01-01' })).toMatchObject({
      __typename: 'NotAllowed',
      field: 'basis',
    });
  });

  test('every other basis waits: until it is confirmed it shows nothing', async () => {
    const { token } = await somebody();
    const entered = await enter(token, { ...adult, basis: 'guardian', attested: true });
    expect(entered.authority.state).toBe('asked');
    expect(await sees(token, entered.person.id)).toBeNull();

    const confirm =
      'mutation ($id: ID!) { confirmAuthority(authorityId: $id) { __typename ... on Authority { state } } }';
    const id = entered.authority.id;
    expect(await world.ask(confirm, { id }, token)).toMatchObject({
      data: { confirmAuthority: { __typename: 'NotAllowed' } },
    });
    const administrator = await world.signInAsStaff(`sample.person.${(mailbox += 1)}@example.org`);
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    expect(await world.ask(confirm, { id }, administrator.token)).toMatchObject({
      data: { confirmAuthority: { __typename: 'NotAllowed' } },
    });
    const paper = await upload(world, entered.person.id, token);
    await world.ask(
      'mutation ($id: ID!, $fileId: ID!) { showAuthorityPaper(authorityId: $id, fileId: $fileId) { __typename } }',
      { id, fileId: paper.body.fileId },
      token,
    );
    await provenAgo(world, 11, administrator.accountId);
    expect(await world.ask(confirm, { id }, administrator.token)).toMatchObject({
      data: { confirmAuthority: { __typename: 'ReauthenticationNeeded' } },
    });
    await provenAgo(world, 1, administrator.accountId);
    // A paper that was replaced while the first one was looked at is looked at too.
    const another = await upload(world, entered.person.id, token);
    const confirmSeen = (seen: string | null) =>
      world.ask(
        'mutation ($id: ID!, $seen: ID) { confirmAuthority(authorityId: $id, paper: $seen) { __typename ... on Authority { state } } }',
        { id, seen },
        administrator.token,
      );
    await world.ask(
      'mutation ($id: ID!, $fileId: ID!) { showAuthorityPaper(authorityId: $id, fileId: $fileId) { __typename } }',
      { id, fileId: another.body.fileId },
      token,
    );
    expect(await confirmSeen(paper.body.fileId ?? null)).toMatchObject({
      data: { confirmAuthority: { __typename: 'PaperChangedSince' } },
    });
    expect(await confirmSeen(another.body.fileId ?? null)).toMatchObject({
      data: { confirmAuthority: { state: 'in_force' } },
    });
    expect(await sees(token, entered.person.id)).not.toBeNull();
    expect(await sees(administrator.token, entered.person.id)).toBeNull();
  });

  test.each([
    ['ended', `state = 'ended'`],
    ['expired', `from_day = '2020-01-01', until_day = chorus_today() - 1`],
    ['of the future', 'from_day = chorus_today() + 1'],
    ['without the purpose to view', `purposes = '{sign}'`],
  ])('an authority that is %s shows nothing, from the next request on', async (_what, change) => {
    const { token } = await somebody();
    const entered = await enter(token, child);
    expect(await sees(token, entered.person.id)).not.toBeNull();
    await world.sql(`UPDATE authority SET ${change} WHERE id = $1`, [entered.authority.id]);
    expect(await sees(token, entered.person.id)).toBeNull();
  });

  test('a closed account may act for nobody', async () => {
    const { token, accountId } = await somebody();
    const entered = await enter(token, adult);
    await world.sql(`UPDATE account SET state = 'closed' WHERE id = $1`, [accountId]);
    const db = world.app.get(Db, { strict: false });
    const rows = await db.read(asAccount(accountId as AccountId), (tx) =>
      tx.rows('SELECT id FROM person WHERE id = $1', [entered.person.id]),
    );
    expect(rows).toEqual([]);
  });

  test('a parent’s authority ends on the eighteenth birthday, though the clear day is the end of that month', async () => {
    const { token, accountId } = await somebody();
    const entered = await enter(token, { ...child, birthDate: yearsAgo(17) });
    const db = world.app.get(Db, { strict: false });
    const authorities = world.app.get(Authorities, { strict: false });
    const actor = asAccount(accountId as AccountId);
    const may = () =>
      db.read(actor, (tx) => authorities.mayAct(tx, actor, entered.person.id as PersonId, 'sign'));
    expect(await may()).toMatchObject({ allowed: true });
    const [{ birthday }] = (await world.sql<{ birthday: string }>(
      `SELECT (date_trunc('month', until_day))::date::text AS birthday FROM authority WHERE id = $1`,
      [entered.authority.id],
    )) as [{ birthday: string }];
    await world.sql('UPDATE home SET sample = true, business_now = $1::timestamptz', [
      `${birthday}T16:00:00Z`,
    ]);
    try {
      expect(await may()).toMatchObject({ kind: 'AuthorityEndedAtMajority' });
    } finally {
      await world.sql('UPDATE home SET business_now = NULL');
    }
  });

  test('an account cannot make itself an authority over a person somebody entered', async () => {
    const owner = await somebody();
    const entered = await enter(owner.token, adult);
    const stranger = await somebody();
    const db = world.app.get(Db, { strict: false });
    const insert = db.transaction(asAccount(stranger.accountId as AccountId), (tx) =>
      tx.execute(
        `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'guardian', 'in_force', '{view}', '2026-01-01', now())`,
        [stranger.accountId, entered.person.id],
      ),
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
  });

  test('the list of persons asks the database as often for one as for ten', async () => {
    const query = '{ me { persons { id name { family } authorities { basis } } } }';
    const { token } = await somebody();
    await enter(token, child);
    const one = await queriesOf(world, () => world.ask(query, {}, token));
    for (let i = 0; i < 9; i += 1) await enter(token, child);
    expect(await queriesOf(world, () => world.ask(query, {}, token))).toEqual(one);
  });

  test.each([
    ['a birth date of the future', { birthDate: '2999-01-01' }, 'birthDate'],
    ['no last name', { name: { given: 'Sample', family: '  ' } }, 'name.family'],
    ['a name on two lines', { name: { given: 'Sample', family: 'Person\n014' } }, 'name.family'],
    ['a zone nobody knows', { zone: 'Example/Nowhere' }, 'zone'],
    [
      'a ZIP code of letters',
      { contact: { address: { ...adult.contact.address, postalCode: 'ABCDE' } } },
      'contact.address.postalCode',
    ],
  ])('refuses %s, names the field and keeps nothing', async (_what, change, field) => {
    const { token } = await somebody();
    expect(await enter(token, { ...adult, ...change })).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await world.ask('{ me { persons { id } } }', {}, token)).toMatchObject({
      data: { me: { persons: [] } },
    });
  });
});

describe('the first administrator', () => {
  test('comes in by the link of the newest start, once, and only while nobody administrates', async () => {
    const world = await testApp();
    try {
      const { FirstAdministrator } = await import('./first-administrator.js');
      const first = world.app.get(FirstAdministrator, { strict: false });
      const complete = `mutation ($input: CompleteSignInInput!) {
        completeSignIn(input: $input) { __typename ... on SignedIn { sessionToken } ... on Refusal { field } } }`;
      const finish = async (token: string | null, email?: string) =>
        (
          await world.ask<{ completeSignIn: { __typename: string; sessionToken?: string } }>(complete, {
            input: { token, email, keepIn: 'BEARER' },
          })
        ).data.completeSignIn;
      const older = await first.linkToken();
      const newer = await first.linkToken();
      expect((await finish(older, 'sample.admin@example.org')).__typename).toBe('SignInFailed');
      expect(await finish(newer)).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
      const { sessionToken } = await finish(newer, 'sample.admin@example.org');
      const { data } = await world.ask('{ me { account { platformAdministrator } } }', {}, sessionToken);
      expect(data).toEqual({ me: { account: { platformAdministrator: true } } });
      expect((await finish(newer, 'sample.other@example.org')).__typename).toBe('SignInFailed');
      expect(await first.linkToken()).toBeNull();
    } finally {
      await world.close();
    }
  });
});

describe('the sign-in mail', () => {
  test('reaches the local outbox with a code and a link that both belong to the attempt', async () => {
    const world = await testApp({ worker: true });
    try {
      const { SignInSecrets } = await import('./sign-in-secrets.js');
      const secrets = world.app.get(SignInSecrets, { strict: false });
      const { data } = await world.ask<{ requestSignIn: { attemptId: string } }>(
        'mutation ($work: String) { requestSignIn(input: { email: "sample.person.090@example.org", work: $work }) { ... on SignInRequested { attemptId } } }',
        { work: await doneWork(world.ask) },
      );
      const mail = await heldMail(world);
      const text = mail.replace(/=\r\n/g, '').replace(/=3D/g, '=');
      expect(text).toContain(secrets.code(data.requestSignIn.attemptId));
      expect(text).toContain(`/sign-in?token=${secrets.linkToken(data.requestSignIn.attemptId)}`);
      expect(text).toContain('sample.person.090@example.org');
    } finally {
      await world.close();
    }
  });
});

/** The one mail of the local outbox, as soon as it is there. */
async function heldMail(world: TestApp): Promise<string> {
  for (;;) {
    const { mails } = (await (await fetch(`${world.url}/outbox`)).json()) as { mails: { name: string }[] };
    const [mail] = mails;
    if (mail !== undefined) return (await fetch(`${world.url}/outbox/${mail.name}`)).text();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
