import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { type SignedIn, testApp, type TestApp } from '../../../../../../test/support/app.js';
import { addPasskey } from '../../../../../../test/support/second-factor.js';
import { SoftwarePasskey, type Twist } from '../../../demo/software-passkey.js';
import { provenAgo } from '../../../../../../test/support/old-proof.js';
import { until } from '../../../platform/outbox/testing/world.js';
import { SignInSecrets } from '../sign-in-secrets.js';
import { RelyingParty } from './relying-party.js';

type Answer = Readonly<Record<string, string>> & {
  readonly __typename: string;
  readonly codes: readonly string[];
  readonly factor: { readonly id: string; readonly name: string };
};

let world: TestApp;
let origin: string;
let people = 0;
beforeAll(async () => {
  world = await testApp();
  origin = world.app.get(RelyingParty, { strict: false }).origin;
});
afterAll(() => world.close());

const somebody = (): Promise<SignedIn> => {
  people += 1;
  return world.signIn(`sample.person.${String(300 + people)}@example.org`);
};
const does = async (token: string, mutation: string, variables: object = {}): Promise<Answer> => {
  const { data, errors } = await world.ask<Record<string, Answer>>(mutation, { ...variables }, token);
  const [answer] = Object.values(data ?? {});
  if (answer === undefined) throw new Error(JSON.stringify(errors));
  return answer;
};
const refusal = '... on Refusal { message }';
const startPasskey = `mutation { startPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`;
const finishPasskey = `mutation ($input: FinishPasskeyInput!) { finishPasskey(input: $input) { __typename ... on SecondFactorAdded { factor { id name } } ${refusal} } }`;
const startCode = `mutation { startOneTimeCode { __typename ... on OneTimeCodeStarted { id uri secret svg } ${refusal} } }`;
const confirmCode = `mutation ($input: ConfirmOneTimeCodeInput!) { confirmOneTimeCode(input: $input) { __typename ... on SecondFactorAdded { factor { id name } } ${refusal} } }`;
const prove = `mutation ($input: SecondFactorInput!) { proveSecondFactor(input: $input) { __typename ${refusal} } }`;
const reauthenticate = `mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ${refusal} } }`;
const askPasskey = `mutation { askPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`;
const remove = `mutation ($id: ID!, $none: Boolean!) { removeSecondFactor(id: $id, leaveNone: $none) { __typename ${refusal} } }`;
const recoveryCodes = `mutation { makeRecoveryCodes { __typename ... on RecoveryCodesMade { codes } ${refusal} } }`;

interface Standing {
  readonly secondFactors: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly recoveryCodesLeft: number;
  readonly secondFactorShown: boolean;
}
const standing = async (token: string): Promise<Standing> =>
  (
    await world.ask<{ me: Standing }>(
      '{ me { secondFactors { id kind name } recoveryCodesLeft secondFactorShown } }',
      {},
      token,
    )
  ).data.me;

/** Shows the account's passkey with something an attacker changed. */
const shows = async (token: string, passkey: SoftwarePasskey, twist: Twist = {}): Promise<string> => {
  const { challengeId, options } = await does(token, askPasskey);
  return (
    await does(token, prove, {
      input: { passkey: { challengeId, response: passkey.prove(options ?? '', twist) } },
    })
  ).__typename;
};

describe('a passkey', () => {
  test('is added, makes the session that added it a strong one, and proves another', async () => {
    const here = await somebody();
    const passkey = new SoftwarePasskey(origin);
    const { challengeId, options } = await does(here.token, startPasskey);
    const input = { challengeId, response: passkey.register(options ?? ''), name: '  My  phone ' };
    const added = await does(here.token, finishPasskey, { input });
    expect(added).toMatchObject({ __typename: 'SecondFactorAdded', factor: { name: 'My phone' } });
    expect(await standing(here.token)).toMatchObject({
      secondFactors: [{ kind: 'passkey', name: 'My phone' }],
      secondFactorShown: true,
    });
    const email = `sample.person.${String(300 + people)}@example.org`;
    const there = await world.signIn(email);
    expect((await standing(there.token)).secondFactorShown).toBe(false);
    expect(await shows(there.token, passkey)).toBe('Proved');
    expect((await standing(there.token)).secondFactorShown).toBe(true);
  });

  test('is refused for another site, without its owner being looked at, and for a challenge that was answered', async () => {
    const owner = await somebody();
    const passkey = new SoftwarePasskey(origin);
    for (const twist of [
      { origin: 'https://chorus.example.net' },
      { unverified: true },
      { challenge: 'AAAA' },
    ]) {
      const { challengeId, options } = await does(owner.token, startPasskey);
      const input = { challengeId, response: passkey.register(options ?? '', twist) };
      expect((await does(owner.token, finishPasskey, { input })).__typename).toBe('PasskeyRefused');
    }
    const { challengeId, options } = await does(owner.token, startPasskey);
    const input = { challengeId, response: passkey.register(options ?? '') };
    expect((await does(owner.token, finishPasskey, { input })).__typename).toBe('SecondFactorAdded');
    expect((await does(owner.token, finishPasskey, { input })).__typename).toBe('PasskeyRefused');
  });

  test('proves nothing by a replayed answer, for another site, unverified, or for somebody else', async () => {
    const owner = await somebody();
    const passkey = new SoftwarePasskey(origin);
    await addPasskey(world.ask, owner, passkey);
    expect(await shows(owner.token, passkey, { origin: 'https://chorus.example.net' })).toBe(
      'PasskeyRefused',
    );
    expect(await shows(owner.token, passkey, { unverified: true })).toBe('PasskeyRefused');
    const { challengeId, options } = await does(owner.token, askPasskey);
    const input = { passkey: { challengeId, response: passkey.prove(options ?? '') } };
    expect((await does(owner.token, prove, { input })).__typename).toBe('Proved');
    expect((await does(owner.token, prove, { input })).__typename).toBe('PasskeyRefused');
    const other = await somebody();
    const theirs = await does(owner.token, askPasskey);
    const taken = {
      passkey: { challengeId: theirs['challengeId'], response: passkey.prove(theirs['options'] ?? '') },
    };
    expect((await does(other.token, prove, { input: taken })).__typename).toBe('PasskeyRefused');
    expect((await standing(other.token)).secondFactorShown).toBe(false);
  });

  test('that was copied shows by its counter: one that does not go up is refused', async () => {
    const owner = await somebody();
    const passkey = new SoftwarePasskey(origin);
    await addPasskey(world.ask, owner, passkey);
    expect(await shows(owner.token, passkey, { counter: 9 })).toBe('Proved');
    expect(await shows(owner.token, passkey, { counter: 9 })).toBe('PasskeyRefused');
    expect(await shows(owner.token, passkey, { counter: 3 })).toBe('PasskeyRefused');
    expect(await shows(owner.token, passkey, { counter: 10 })).toBe('Proved');
  });

  test('answers within five minutes', async () => {
    const owner = await somebody();
    const passkey = new SoftwarePasskey(origin);
    await addPasskey(world.ask, owner, passkey);
    const { challengeId, options } = await does(owner.token, askPasskey);
    await world.sql(`UPDATE passkey_challenge SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      challengeId,
    ]);
    const input = { passkey: { challengeId, response: passkey.prove(options ?? '') } };
    expect((await does(owner.token, prove, { input })).__typename).toBe('PasskeyRefused');
  });
});

/** The code an app shows, so many steps from now. */
const codeOf = (secret: string, steps = 0, from = Date.now()): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: from + steps * 30_000 });

const withApp = async (): Promise<{ owner: SignedIn; secret: string; id: string; at: number }> => {
  const owner = await somebody();
  const { id = '', secret = '' } = await does(owner.token, startCode);
  const at = Date.now();
  const input = { id, code: codeOf(secret, 0, at) };
  expect((await does(owner.token, confirmCode, { input })).__typename).toBe('SecondFactorAdded');
  return { owner, secret, id, at };
};

describe('an authenticator app', () => {
  test('is shown as an address and a picture, and counts only once its first code was right', async () => {
    const owner = await somebody();
    const started = await does(owner.token, startCode);
    expect(started['uri']).toMatch(/^otpauth:\/\/totp\/Chorus:sample.*secret=[A-Z2-7]{32}/);
    expect(started['svg']).toMatch(/^<svg/);
    const wrong = codeOf(started['secret'] ?? '', 200);
    const id = started['id'];
    expect((await does(owner.token, confirmCode, { input: { id, code: wrong } })).__typename).toBe(
      'WrongCode',
    );
    expect(await standing(owner.token)).toMatchObject({ secondFactors: [], secondFactorShown: false });
    const code = codeOf(started['secret'] ?? '');
    expect((await does(owner.token, confirmCode, { input: { id, code } })).__typename).toBe(
      'SecondFactorAdded',
    );
    expect((await standing(owner.token)).secondFactors).toHaveLength(1);
  });

  test('gives each code once: neither it nor an older one is taken again, the next one is', async () => {
    const { owner, secret, at } = await withApp();
    const said = async (steps: number): Promise<string> =>
      (await does(owner.token, prove, { input: { oneTimeCode: codeOf(secret, steps, at) } })).__typename;
    expect(await said(0)).toBe('WrongCode');
    expect(await said(-1)).toBe('WrongCode');
    expect(await said(1)).toBe('Proved');
    expect(await said(1)).toBe('WrongCode');
  });

  test('is guessed at ten times and not more; a recovery code helps its owner at once', async () => {
    const { owner, secret } = await withApp();
    const { codes } = await does(owner.token, recoveryCodes);
    const answers = new Set<string>();
    for (let tries = 0; tries < 11; tries += 1)
      answers.add((await does(owner.token, prove, { input: { oneTimeCode: '000000' } })).__typename);
    expect([...answers]).toEqual(['WrongCode', 'TooManyRequests']);
    expect((await does(owner.token, prove, { input: { oneTimeCode: codeOf(secret, 1) } })).__typename).toBe(
      'TooManyRequests',
    );
    expect((await does(owner.token, prove, { input: { recoveryCode: codes[0] } })).__typename).toBe('Proved');
  });

  test('lies sealed in the database, with its name', async () => {
    const { owner, secret } = await withApp();
    const rows = await world.sql('SELECT * FROM one_time_code WHERE account_id = $1', [owner.accountId]);
    const held = JSON.stringify(rows, (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : value,
    );
    expect(held).not.toContain(secret);
    expect(held).not.toContain('Authenticator');
  });
});

describe('recovery codes', () => {
  test('are ten, work once each as somebody types them, and new ones void the old', async () => {
    const { owner } = await withApp();
    const { codes } = await does(owner.token, recoveryCodes);
    // Twenty-four of thirty-two letters: 120 bits.
    expect(codes[0]).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(codes).toHaveLength(10);
    const says = async (recoveryCode: string | undefined): Promise<string> =>
      (await does(owner.token, prove, { input: { recoveryCode } })).__typename;
    expect(await says(codes[0]?.toLowerCase().replaceAll('-', ' '))).toBe('Proved');
    expect(await says(codes[0])).toBe('WrongCode');
    expect((await standing(owner.token)).recoveryCodesLeft).toBe(9);
    await does(owner.token, recoveryCodes);
    expect(await says(codes[1])).toBe('WrongCode');
    expect((await standing(owner.token)).recoveryCodesLeft).toBe(10);
  });

  test('are not to be had without a factor to recover from', async () => {
    expect((await does((await somebody()).token, recoveryCodes)).__typename).toBe('NoSecondFactor');
  });
});

describe('who may change the factors', () => {
  test('a mailbox alone adds none beside one that is there, removes none and makes no codes', async () => {
    const { id } = await withApp();
    const email = `sample.person.${String(300 + people)}@example.org`;
    const thief = await world.signIn(email);
    for (const mutation of [startPasskey, startCode, recoveryCodes])
      expect((await does(thief.token, mutation)).__typename).toBe('SecondFactorNeeded');
    expect((await does(thief.token, remove, { id, none: true })).__typename).toBe('SecondFactorNeeded');
  });

  test('a browser that was left open changes nothing after ten minutes, until its owner shows who they are', async () => {
    const { owner, secret, id } = await withApp();
    await provenAgo(world, 11, owner.accountId);
    expect((await does(owner.token, remove, { id, none: true })).__typename).toBe('ReauthenticationNeeded');
    const shown = await does(owner.token, reauthenticate, { input: { oneTimeCode: codeOf(secret, 1) } });
    expect(shown.__typename).toBe('Proved');
    expect((await does(owner.token, remove, { id, none: true })).__typename).toBe('SecondFactorRemoved');
  });

  test('removing the last one says first what stops working, and then ends what sessions had shown', async () => {
    const { owner, id } = await withApp();
    await does(owner.token, recoveryCodes);
    const asked = await does(owner.token, remove, { id, none: false });
    expect(asked).toMatchObject({ __typename: 'LastSecondFactor' });
    expect(asked['message']).toMatch(
      /your own matters.*no longer open campaigns.*recovery codes stop working/s,
    );
    expect((await standing(owner.token)).secondFactors).toHaveLength(1);
    await does(owner.token, remove, { id, none: true });
    expect(await standing(owner.token)).toEqual({
      secondFactors: [],
      recoveryCodesLeft: 0,
      secondFactorShown: false,
    });
  });

  test('somebody else’s factor, one that never was and no id at all answer alike', async () => {
    const { id } = await withApp();
    const { owner } = await withApp();
    for (const other of [id, randomUUID(), 'none'])
      expect((await does(owner.token, remove, { id: other, none: true })).__typename).toBe('NotFound');
  });
});

describe('what was lost or stolen', () => {
  const strongIn = async (email: string, recoveryCode: string | undefined): Promise<SignedIn> => {
    const there = await world.signIn(email);
    expect((await does(there.token, prove, { input: { recoveryCode } })).__typename).toBe('Proved');
    return there;
  };
  const makeToken = `mutation { makeAccessToken(input: { name: "Sample program", scopes: [read_facts] }) {
    __typename ... on AccessTokenMade { accessToken { id } } ${refusal} } }`;
  const askExport = `mutation { askForExport { __typename ${refusal} } }`;
  const strongTokens = async ({ accountId }: SignedIn): Promise<number> =>
    (await world.sql('SELECT 1 FROM access_token WHERE account_id = $1 AND second_factor', [accountId]))
      .length;

  test('stands for nothing any more at other sessions and in tokens, once one of two factors is removed', async () => {
    const { owner, id } = await withApp();
    const email = `sample.person.${String(300 + people)}@example.org`;
    await addPasskey(world.ask, owner, new SoftwarePasskey(origin));
    const { codes } = await does(owner.token, recoveryCodes);
    const thief = await strongIn(email, codes[0]);
    expect((await does(thief.token, makeToken)).__typename).toBe('AccessTokenMade');
    expect(await strongTokens(owner)).toBe(1);
    expect((await does(owner.token, remove, { id, none: false })).__typename).toBe('SecondFactorRemoved');
    expect((await standing(thief.token)).secondFactorShown).toBe(false);
    expect((await standing(owner.token)).secondFactorShown).toBe(true);
    expect(await strongTokens(owner)).toBe(0);
  });

  test('stands for nothing once new recovery codes are made, and two who make them leave ten', async () => {
    const { owner } = await withApp();
    const email = `sample.person.${String(300 + people)}@example.org`;
    const { codes } = await does(owner.token, recoveryCodes);
    const thief = await strongIn(email, codes[0]);
    await Promise.all([does(owner.token, recoveryCodes), does(owner.token, recoveryCodes)]);
    expect((await standing(thief.token)).secondFactorShown).toBe(false);
    expect(await standing(owner.token)).toMatchObject({ secondFactorShown: true, recoveryCodesLeft: 10 });
  });

  test('a mailbox alone does not prove who sits there for somebody with a factor, however freshly it signed in', async () => {
    const { owner, secret } = await withApp();
    const email = `sample.person.${String(300 + people)}@example.org`;
    const thief = await world.signIn(email);
    const refused = await does(thief.token, askExport);
    expect(refused.__typename).toBe('ReauthenticationNeeded');
    expect(refused['message']).toMatch(
      /passkey.*authenticator app.*recovery code.*signing in by mail does not count/s,
    );
    const mine = await world.signIn(email);
    await does(mine.token, prove, { input: { oneTimeCode: codeOf(secret, 1) } });
    expect((await does(mine.token, askExport)).__typename).toBe('ExportAsked');
    expect(owner.accountId).toBe(mine.accountId);
  });

  test('wrong codes of whoever reads the mail shut neither the owner’s session nor their recovery codes', async () => {
    const { owner, secret } = await withApp();
    const email = `sample.person.${String(300 + people)}@example.org`;
    const { codes } = await does(owner.token, recoveryCodes);
    const thief = await world.signIn(email);
    const tries = async (input: object): Promise<string | undefined> => {
      let last: string | undefined;
      for (let tried = 0; tried < 11; tried += 1)
        last = (await does(thief.token, prove, { input })).__typename;
      return last;
    };
    expect(await tries({ oneTimeCode: '000000' })).toBe('TooManyRequests');
    expect(await tries({ recoveryCode: 'AAAA' })).toBe('TooManyRequests');
    await world.sql(`UPDATE rate_limit SET times = 1000 WHERE rule = 'code in a day'`);
    expect((await does(owner.token, prove, { input: { oneTimeCode: codeOf(secret, 1) } })).__typename).toBe(
      'Proved',
    );
    expect((await does(owner.token, prove, { input: { recoveryCode: codes[0] } })).__typename).toBe('Proved');
    await world.sql(`DELETE FROM rate_limit WHERE rule = 'code in a day'`);
  });

  test('only wrong codes are counted: an owner who shows right ones is never told to wait', async () => {
    const { owner } = await withApp();
    for (let round = 0; round < 2; round += 1) {
      const { codes } = await does(owner.token, recoveryCodes);
      for (const recoveryCode of codes.slice(0, 7))
        expect((await does(owner.token, prove, { input: { recoveryCode } })).__typename).toBe('Proved');
    }
  });

  test('of two who add a first factor at once with the mailbox, one is the first and the other needs it', async () => {
    const here = await somebody();
    const there = await world.signIn(`sample.person.${String(300 + people)}@example.org`);
    const inputs = await Promise.all(
      [here, there].map(async ({ token }) => {
        const { challengeId, options } = await does(token, startPasskey);
        const response = new SoftwarePasskey(origin).register(options ?? '');
        return { token, input: { challengeId, response, name: 'Key' } };
      }),
    );
    // Nobody writes a passkey before both have asked what there is, or one of them waits for the other.
    const added = await atGate('LOCK TABLE passkey IN SHARE MODE', 2, () =>
      inputs.map(({ token, input }) => does(token, finishPasskey, { input })),
    );
    expect(added.map(({ __typename }) => __typename).sort()).toEqual([
      'SecondFactorAdded',
      'SecondFactorNeeded',
    ]);
  });

  test('a passkey that is removed between the look at it and what the session then counts as proves nothing', async () => {
    const { owner } = await withApp();
    const passkey = new SoftwarePasskey(origin);
    await addPasskey(world.ask, owner, passkey);
    const weak = await world.signIn(`sample.person.${String(300 + people)}@example.org`);
    const { challengeId, options } = await does(weak.token, askPasskey);
    const input = { passkey: { challengeId, response: passkey.prove(options ?? '') } };
    // Every change of the factors holds the account's row; here it goes on once the look at the passkey is over.
    const [proved] = await atGate(
      `SELECT 1 FROM account WHERE id = '${owner.accountId}' FOR NO KEY UPDATE`,
      1,
      () => [does(weak.token, prove, { input })],
      `DELETE FROM passkey WHERE account_id = '${owner.accountId}'`,
    );
    expect(proved?.__typename).toBe('PasskeyRefused');
    expect((await standing(weak.token)).secondFactorShown).toBe(false);
  });
});

/**
 * Begins requests while another transaction holds the gate, and opens it once so many of them wait at a lock. A request that
 * was answered waits no more: then it went past, and what it answered tells.
 */
async function atGate(
  closes: string,
  waiting: number,
  begin: () => readonly Promise<Answer>[],
  last = 'SELECT 1',
): Promise<readonly Answer[]> {
  const gate = new pg.Client({ connectionString: world.database.ownerUrl });
  await gate.connect();
  try {
    await gate.query(`BEGIN; ${closes}`);
    let answered = 0;
    const requests = begin();
    for (const request of requests) void request.finally(() => (answered += 1)).catch(() => undefined);
    await until('the requests wait at the gate', async () => {
      const [row] = await world.sql<{ held: number }>(
        `SELECT count(*)::int AS held FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return (row?.held ?? 0) + answered >= waiting;
    });
    await gate.query(`${last}; COMMIT`);
    return await Promise.all(requests);
  } finally {
    await gate.end();
  }
}

describe('showing anew that it is you', () => {
  const requestMail = `mutation { requestReauthentication { __typename ... on SignInRequested { attemptId } ${refusal} } }`;
  const mailed = async (token: string): Promise<{ attemptId: string; code: string }> => {
    const { attemptId = '' } = await does(token, requestMail);
    return { attemptId, code: world.app.get(SignInSecrets, { strict: false }).code(attemptId) };
  };

  test('somebody without a factor does it with one code of one mail, once', async () => {
    const person = await somebody();
    await provenAgo(world, 60, person.accountId);
    const mail = await mailed(person.token);
    expect((await does(person.token, reauthenticate, { input: { mail } })).__typename).toBe('Proved');
    expect((await standing(person.token)).secondFactorShown).toBe(false);
    expect((await does(person.token, reauthenticate, { input: { mail } })).__typename).toBe('WrongCode');
  });

  test('a code of somebody else’s mailbox proves nothing', async () => {
    const [person, other] = [await somebody(), await somebody()];
    const mail = await mailed(other.token);
    expect((await does(person.token, reauthenticate, { input: { mail } })).__typename).toBe('WrongCode');
    // What was refused was not committed, so the mail's key is still there for whom it was meant for.
    expect((await does(other.token, reauthenticate, { input: { mail } })).__typename).toBe('Proved');
  });

  test('who has a factor shows that: the mailbox is what somebody else may read', async () => {
    const { owner } = await withApp();
    expect((await does(owner.token, requestMail)).__typename).toBe('SecondFactorNeeded');
  });
});

test('the owner of the mailbox is told of each change, without a secret', async () => {
  const { owner, id } = await withApp();
  const { codes } = await does(owner.token, recoveryCodes);
  await does(owner.token, prove, { input: { recoveryCode: codes[0] } });
  await does(owner.token, remove, { id, none: true });
  const messages = await world.sql<{ event: string; payload: object }>(
    `SELECT event, payload FROM outbox_message WHERE payload->>'accountId' = $1 ORDER BY id`,
    [owner.accountId],
  );
  expect(messages).toEqual(
    [
      'second_factor.added',
      'second_factor.first_added',
      'recovery_codes.made',
      'recovery_code.used',
      'second_factor.removed',
    ].map((event) => ({
      event,
      payload: { accountId: owner.accountId },
    })),
  );
});
