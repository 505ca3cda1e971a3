import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../test/support/app.js';
import { localMails } from '../../../../test/support/local-mail.js';
import { addPasskey } from '../../../../test/support/second-factor.js';
import { SoftwarePasskey } from '../demo/software-passkey.js';
import { execute } from '../cli.js';
import { RelyingParty } from '../features/identity/strong-sign-in/relying-party.js';
import { until } from '../platform/outbox/testing/world.js';

const email = 'sample.staff.071@example.org';

describe('somebody who lost every second factor', () => {
  const before = { ...process.env };
  let world: TestApp;
  let lost: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    lost = await world.signIn(email);
    other = await world.signIn('sample.staff.072@example.org');
    const { origin } = world.app.get(RelyingParty, { strict: false });
    for (const who of [lost, other]) await addPasskey(world.ask, who, new SoftwarePasskey(origin));
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: world.home,
      DATABASE_URL: world.database.appUrl,
      MIGRATION_DATABASE_URL: world.database.ownerUrl,
    });
  });
  afterAll(async () => {
    process.env = before;
    await world.close();
  });

  const chorus = async (...commandLine: string[]) => {
    let out = '';
    let err = '';
    const code = await execute(['accounts', ...commandLine], {
      write: async (text) => void (out += text),
      say: (line) => void (err += `${line}\n`),
    });
    return { code, out, err };
  };
  const factorsOf = ({ accountId }: SignedIn) =>
    world.sql('SELECT id FROM passkey WHERE account_id = $1', [accountId]);
  const sessionsOf = ({ accountId }: SignedIn) =>
    world.sql('SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL', [accountId]);

  test.each([
    ['nobody named', ['reset-factors', '--reason', 'ticket-1'], 2],
    ['no reason', ['reset-factors', '--email', email], 2],
    [
      'a reason that tells of somebody',
      ['reset-factors', '--email', email, '--reason', 'She lost her phone'],
      2,
    ],
    ['an address of nobody', ['reset-factors', '--email', 'x@example.org', '--reason', 'ticket-1'], 1],
  ])('keeps what is there with %s', async (_, commandLine, wanted) => {
    expect((await chorus(...commandLine)).code).toBe(wanted);
    expect(await factorsOf(lost)).toHaveLength(1);
    expect(await sessionsOf(lost)).toHaveLength(1);
  });

  test('is helped by the operator: factors gone, sessions ended, owner told, reason kept', async () => {
    const { code, out, err } = await chorus(
      'reset-factors',
      '--email',
      ` ${email.toUpperCase()}`,
      '--reason',
      'ticket-4711',
    );
    expect(err).not.toContain(email);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accountId: lost.accountId, factors: 1, sessions: 1 });
    expect(await factorsOf(lost)).toEqual([]);
    expect(await sessionsOf(lost)).toEqual([]);
    expect([await factorsOf(other), await sessionsOf(other)].map(({ length }) => length)).toEqual([1, 1]);
    const entries = await world.sql(
      `SELECT system_name, subjects FROM audit_entry WHERE operation = 'identity.second-factors-reset'`,
    );
    expect(entries).toEqual([
      {
        system_name: 'command-line',
        subjects: [
          { kind: 'account', id: lost.accountId },
          { kind: 'reason', id: 'ticket-4711' },
        ],
      },
    ]);
    await until('the owner is told', async () =>
      (await localMails(world.home)).some(
        ({ to, text }) => to?.[0]?.address === email && /removed/i.test(text ?? ''),
      ),
    );
    const again = await world.signIn(email);
    expect(await sessionsOf(again)).toHaveLength(1);
  });
});
