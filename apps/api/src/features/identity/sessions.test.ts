import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';
import { DatabaseSessions } from './database-sessions.js';
import { SignInSecrets } from './sign-in-secrets.js';

interface Listed {
  readonly id: string;
  readonly keptIn: string;
  readonly sharedDevice: boolean;
  readonly current: boolean;
  readonly expiresAt: string;
}

describe('where somebody is signed in', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const mine = async (token: string): Promise<readonly Listed[]> => {
    const { data } = await world.ask<{ mySessions: Listed[] }>(
      '{ mySessions { id keptIn sharedDevice current expiresAt } }',
      {},
      token,
    );
    return data.mySessions;
  };
  const end = async (id: string, token: string): Promise<string | undefined> =>
    (
      await world.ask<{ endSession: { __typename: string } }>(
        'mutation ($id: ID!) { endSession(id: $id) { __typename } }',
        { id },
        token,
      )
    ).data.endSession.__typename;
  const isSignedIn = async (token: string): Promise<boolean> => {
    const { data } = await world.ask<{ me: { account: { id: string } } | null }>(
      '{ me { account { id } } }',
      {},
      token,
    );
    return data.me !== null;
  };
  /** Signs in as a browser does, and answers the cookies it is given. */
  const inBrowser = async (email: string, sharedDevice: boolean): Promise<readonly string[]> => {
    const asked = await world.ask<{ requestSignIn: { attemptId: string } }>(
      `mutation ($email: String!, $work: String) { requestSignIn(input: { email: $email, work: $work }) { ... on SignInRequested { attemptId } } }`,
      { email, work: await doneWork(world.ask) },
    );
    const { attemptId } = asked.data.requestSignIn;
    const code = world.app.get(SignInSecrets, { strict: false }).code(attemptId);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename } }',
        variables: { input: { attemptId, code, sharedDevice } },
      }),
    });
    return response.headers.getSetCookie();
  };

  test('shows each place once, this one marked, and nobody else’s', async () => {
    const email = 'sample.person.201@example.org';
    const [first, second] = [await world.signIn(email), await world.signIn(email)];
    const other = await world.signIn('sample.person.202@example.org');
    const seen = await mine(first.token);
    expect(seen.map(({ keptIn, current }) => [keptIn, current])).toEqual(
      expect.arrayContaining([
        ['BEARER', true],
        ['BEARER', false],
      ]),
    );
    expect(seen).toHaveLength(2);
    expect(await mine(other.token)).toHaveLength(1);
    expect((await mine(second.token)).map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
  });

  test('one place is ended from another at once, and only once', async () => {
    const email = 'sample.person.203@example.org';
    const [here, lost] = [await world.signIn(email), await world.signIn(email)];
    // Believed for some seconds once it was seen: ending it must not wait for that.
    expect(await isSignedIn(lost.token)).toBe(true);
    const lostId = (await mine(here.token)).find(({ current }) => !current)?.id ?? '';
    expect(await end(lostId, here.token)).toBe('SessionEnded');
    expect(await isSignedIn(lost.token)).toBe(false);
    expect(await end(lostId, here.token)).toBe('NotFound');
    expect(await mine(here.token)).toHaveLength(1);
  });

  test('somebody else’s session, one that never was and no id at all answer alike and end nothing', async () => {
    const victim = await world.signIn('sample.person.204@example.org');
    const stranger = await world.signIn('sample.person.205@example.org');
    const [session] = await mine(victim.token);
    for (const id of [session?.id ?? '', '019a0000-0000-7000-8000-000000000000', 'none'])
      expect(await end(id, stranger.token)).toBe('NotFound');
    expect(await isSignedIn(victim.token)).toBe(true);
  });

  test('everywhere but here is ended at once, and the trail says which', async () => {
    const email = 'sample.person.206@example.org';
    const places = [await world.signIn(email), await world.signIn(email), await world.signIn(email)];
    const [here, ...elsewhere] = places;
    const { data } = await world.ask<{ endOtherSessions: { ended: number } }>(
      'mutation { endOtherSessions { ended } }',
      {},
      here?.token,
    );
    expect(data.endOtherSessions.ended).toBe(2);
    expect(await Promise.all(elsewhere.map(({ token }) => isSignedIn(token)))).toEqual([false, false]);
    expect(await isSignedIn(here?.token ?? '')).toBe(true);
    const [entry] = await world.sql<{ ended: number }>(
      `SELECT jsonb_array_length(subjects) AS ended FROM audit_entry
       WHERE operation = 'identity.end-other-sessions' AND account_id = $1`,
      [here?.accountId],
    );
    expect(entry?.ended).toBe(2);
  });

  test('a session that showed a second factor ends when nobody used it for twelve hours; a person’s own does not', async () => {
    const staff = await world.signInAsStaff('sample.staff.208@example.org');
    const person = await world.signIn('sample.person.209@example.org');
    const unusedFor = async (hours: number): Promise<readonly boolean[]> => {
      const rows = await world.sql<{ id: string }>(
        'UPDATE session SET last_seen_at = now() - make_interval(hours => $1) WHERE account_id = ANY ($2) RETURNING id',
        [hours, [staff.accountId, person.accountId]],
      );
      for (const { id } of rows) world.app.get(DatabaseSessions, { strict: false }).forget(id);
      return [await isSignedIn(staff.token), await isSignedIn(person.token)];
    };
    expect(await unusedFor(11)).toEqual([true, true]);
    expect(await unusedFor(13)).toEqual([false, true]);
  });

  test('the fifty-first place ends the one that was not used for longest, and no other', async () => {
    const email = 'sample.person.210@example.org';
    const { token, accountId } = await world.signIn(email);
    await world.sql(
      `INSERT INTO session (id, account_id, kind, token_hash, shared_device, created_at, authenticated_at, last_seen_at, expires_at)
       SELECT gen_random_uuid(), $1, 'cookie', sha256(n::text::bytea), false, now(), now(), now() - make_interval(mins => n), now() + interval '1 day'
       FROM generate_series(1, 49) n`,
      [accountId],
    );
    expect(await mine(token)).toHaveLength(50);
    await world.signIn(email);
    expect(await mine(token)).toHaveLength(50);
    const ended = await world.sql<{ longest: boolean }>(
      `SELECT last_seen_at = (SELECT min(last_seen_at) FROM session WHERE account_id = $1) AS longest
       FROM session WHERE account_id = $1 AND ended_at IS NOT NULL`,
      [accountId],
    );
    expect(ended).toEqual([{ longest: true }]);
  });

  test('whoever runs the installation ends every session and token of somebody, and nobody else does', async () => {
    const email = 'sample.person.211@example.org';
    const [victim, elsewhere] = [await world.signIn(email), await world.signIn(email)];
    const administrator = await world.signInAsStaff('sample.administrator.212@example.org');
    await world.ask(
      'mutation { makeAccessToken(input: { name: "Sample program", scopes: [read_facts] }) { __typename } }',
      {},
      victim.token,
    );
    type Ended = { endSessionsOf: { __typename: string; sessions?: number; tokens?: number } };
    const endAll = (token: string, id: string) =>
      world.ask<Ended | null>(
        'mutation ($id: ID!) { endSessionsOf(accountId: $id) { __typename ... on SessionsOfAccountEnded { sessions tokens } } }',
        { id },
        token,
      );
    expect((await endAll(administrator.token, victim.accountId)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    world.app.get(DatabaseSessions, { strict: false }).forget((await mine(administrator.token))[0]?.id ?? '');
    expect((await endAll(administrator.token, '019a0000-0000-7000-8000-000000000000')).data).toEqual({
      endSessionsOf: { __typename: 'NotFound' },
    });
    expect(await isSignedIn(elsewhere.token)).toBe(true);
    expect((await endAll(administrator.token, victim.accountId)).data).toEqual({
      endSessionsOf: { __typename: 'SessionsOfAccountEnded', sessions: 2, tokens: 1 },
    });
    expect([await isSignedIn(victim.token), await isSignedIn(elsewhere.token)]).toEqual([false, false]);
    expect(await isSignedIn(administrator.token)).toBe(true);
    const trail = await world.sql('SELECT 1 FROM audit_entry WHERE operation = $1 AND account_id = $2', [
      'identity.end-sessions-of-account',
      administrator.accountId,
    ]);
    expect(trail).toHaveLength(1);
    const [told] = await world.sql<{ payload: object }>(
      `SELECT payload FROM outbox_message WHERE event = 'sessions.ended'`,
    );
    expect(told?.payload).toEqual({ accountId: victim.accountId });
  });

  test('a page made for one person does nothing in the name of another who has signed in since in the same browser', async () => {
    const [cookie = ''] = (await inBrowser('sample.person.251@example.org', false)).map(
      (each) => each.split(';', 1)[0] ?? '',
    );
    const whoWith = async (account: string | null) => {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie,
          ...(account === null ? {} : { 'chorus-account': account }),
        },
        body: JSON.stringify({ query: '{ me { account { id } } }' }),
      });
      const { data } = (await response.json()) as { data: { me: { account: { id: string } } | null } };
      return data.me?.account.id ?? null;
    };
    const own = await whoWith(null);
    const { accountId } = await world.signIn('sample.person.252@example.org');
    expect([own === null, await whoWith(own), await whoWith(accountId)]).toEqual([false, own, null]);
    const sends = async (account: string) =>
      (
        await fetch(`${world.url}/files?personId=${accountId}`, {
          method: 'POST',
          headers: { 'content-type': 'application/pdf', cookie, 'chorus-account': account },
          body: 'a page of a letter',
        })
      ).status;
    expect([await sends(own ?? ''), await sends(accountId)]).toEqual([404, 401]);
  });

  test('on a device that others use it lasts an hour, goes with the window, and nothing stays in the browser', async () => {
    const email = 'sample.person.207@example.org';
    const own = await inBrowser(email, false);
    expect(own.map((cookie) => [cookie.split('=')[0], cookie.includes('Expires=')])).toEqual([
      ['chorus_session', true],
      ['chorus_device', true],
    ]);
    const [session, device] = await inBrowser(email, true);
    expect(session).toMatch(/^chorus_session=[A-Za-z0-9_-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(device).toMatch(/^chorus_device=;.*Expires=Thu, 01 Jan 1970/);
    const { token } = await world.signIn(email);
    const shared = (await mine(token)).find(({ sharedDevice }) => sharedDevice);
    const left = Date.parse(shared?.expiresAt ?? '') - Date.now();
    expect(left).toBeGreaterThan(50 * 60_000);
    expect(left).toBeLessThanOrEqual(60 * 60_000);
  });
});
