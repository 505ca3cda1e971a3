import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../../test/support/app.js';
import { Browser } from '../../../../../../test/support/in-browser.js';
import { SoftwarePasskey } from '../../../demo/software-passkey.js';
import { DatabaseSessions } from '../database-sessions.js';
import { SignInSecrets } from '../sign-in-secrets.js';
import { RelyingParty } from './relying-party.js';

type Answer = Readonly<Record<string, string>>;
interface Standing {
  readonly account: { readonly id: string };
  readonly secondFactorShown: boolean;
  readonly authenticatedAt: string | null;
}

describe('a browser that proves who sits there', () => {
  let world: TestApp;
  let people = 0;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const signedIn = async (): Promise<Browser> => {
    people += 1;
    const browser = new Browser(world);
    await browser.signIn(`sample.person.${String(700 + people)}@example.org`);
    return browser;
  };
  const does = async (browser: Browser, query: string, variables: object = {}): Promise<Answer> => {
    const { data, errors } = await browser.ask<Record<string, Answer>>(query, variables);
    const [answer] = Object.values(data ?? {});
    if (answer === undefined) throw new Error(JSON.stringify(errors));
    return answer;
  };
  const standing = async (browser: Browser): Promise<Standing | null> =>
    (
      await browser.ask<{ me: Standing | null }>(
        '{ me { account { id } secondFactorShown authenticatedAt } }',
      )
    ).data.me;
  const startPasskey = 'mutation { startPasskey { ... on PasskeyStarted { challengeId options } } }';
  const finishPasskey =
    'mutation ($input: FinishPasskeyInput!) { finishPasskey(input: $input) { __typename } }';
  const askPasskey = 'mutation { askPasskey { ... on PasskeyStarted { challengeId options } } }';
  const prove = 'mutation ($input: SecondFactorInput!) { proveSecondFactor(input: $input) { __typename } }';
  const withPasskey = async (): Promise<{ browser: Browser; passkey: SoftwarePasskey }> => {
    const browser = await signedIn();
    const passkey = new SoftwarePasskey(world.app.get(RelyingParty, { strict: false }).origin);
    const { challengeId, options = '' } = await does(browser, startPasskey);
    const input = { challengeId, response: passkey.register(options), name: 'Test key' };
    expect((await does(browser, finishPasskey, { input }))['__typename']).toBe('SecondFactorAdded');
    return { browser, passkey };
  };
  const shown = async (browser: Browser, passkey: SoftwarePasskey): Promise<object> => {
    const { challengeId, options = '' } = await does(browser, askPasskey);
    return { input: { passkey: { challengeId, response: passkey.prove(options) } } };
  };
  const secondsLater = async (): Promise<void> => {
    await world.sql(
      `UPDATE session SET replaced_until = now() - interval '1 second' WHERE replaced_until IS NOT NULL`,
    );
  };

  test('is given a new cookie by a passkey, and a copy of the old one gains nothing', async () => {
    const { browser, passkey } = await withPasskey();
    const copied = browser.window();
    expect((await standing(copied))?.secondFactorShown).toBe(true);
    expect((await does(browser, prove, await shown(browser, passkey)))['__typename']).toBe('Proved');
    expect(browser.cookie).not.toBe(copied.cookie);
    expect(await standing(browser)).toMatchObject({ secondFactorShown: true });
    // Requests that were under way with it are signed in for some seconds, as by a mailbox alone.
    expect(await standing(copied)).toMatchObject({ secondFactorShown: false, authenticatedAt: null });
    await secondsLater();
    expect(await standing(copied)).toBeNull();
    expect(await standing(browser)).toMatchObject({ secondFactorShown: true });
  });

  test('is given a new cookie with its first factor, and by a code from the mail where there is none', async () => {
    const browser = await signedIn();
    const before = browser.window();
    const { attemptId = '' } = await does(
      browser,
      'mutation { requestReauthentication { ... on SignInRequested { attemptId } } }',
    );
    const code = world.app.get(SignInSecrets, { strict: false }).code(attemptId);
    const again = 'mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename } }';
    expect((await does(browser, again, { input: { mail: { attemptId, code } } }))['__typename']).toBe(
      'Proved',
    );
    expect(browser.cookie).not.toBe(before.cookie);
    const { browser: other } = await withPasskey();
    const sessions = await world.sql('SELECT 1 FROM session WHERE replaced_until IS NOT NULL');
    expect(sessions.length).toBeGreaterThanOrEqual(2);
    expect((await standing(other))?.secondFactorShown).toBe(true);
  });

  test('and proves again in a window that has the old cookie still shares the one it was given', async () => {
    const { browser, passkey } = await withPasskey();
    const window = browser.window();
    const old = browser.cookie;
    // Both were asked before either answered; each answer counts, and one cookie is given out.
    const [first, second] = [await shown(browser, passkey), await shown(window, passkey)];
    expect((await does(browser, prove, first))['__typename']).toBe('Proved');
    expect((await does(window, prove, second))['__typename']).toBe('Proved');
    expect(browser.cookie).not.toBe(old);
    expect(window.cookie).toBe(old);
    await secondsLater();
    expect(await standing(browser)).toMatchObject({ secondFactorShown: true });
    expect(await standing(window)).toBeNull();
  });

  test('a program keeps its token, which no browser sends along by itself', async () => {
    const { token } = await world.signInAsStaff('sample.staff.790@example.org');
    const { data } = await world.ask<{ me: Standing }>('{ me { secondFactorShown } }', {}, token);
    expect(data.me.secondFactorShown).toBe(true);
  });

  test('a session that has not shown the factor of its account has proved nothing that counts', async () => {
    const { browser } = await withPasskey();
    const { account } = (await standing(browser)) ?? { account: { id: '' } };
    const rows = await world.sql<{ id: string }>(
      'UPDATE session SET second_factor_at = NULL WHERE account_id = $1 RETURNING id',
      [account.id],
    );
    for (const { id } of rows) world.app.get(DatabaseSessions, { strict: false }).forget(id);
    expect(await standing(browser)).toMatchObject({ secondFactorShown: false, authenticatedAt: null });
  });
});
