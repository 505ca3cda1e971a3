import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { noticeLadders, waitBeforeNotice } from '@chorus/domain/delivery/backoff';
import { system } from '@chorus/domain/shared/actor';
import { SendingWorld } from '../../../../../test/support/sending-world.js';
import type { GivenFiling } from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { SendingStop } from '../../platform/outbox/sending-stop.js';
import { doneWork } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';

describe('while sending is stopped', () => {
  let of: SendingWorld;

  beforeAll(async () => {
    of = await SendingWorld.open();
  });
  afterAll(() => of.close());
  afterEach(async () => {
    of.sink.reply = null;
    await switched('resume');
  });

  const switched = (how: 'stop' | 'resume') =>
    of.world.app.get(Db, { strict: false }).transaction(system('command-line'), async (tx) => {
      await of.world.app.get(SendingStop, { strict: false })[how](tx);
    });

  /** As its own feature publishes it; the relay finds it by itself. */
  const publish = async (event: string, ids: object, createdAt = 'now()'): Promise<string> => {
    const id = randomUUID();
    await of.world.sql(
      `INSERT INTO outbox_message (id, event, payload, created_at) VALUES ($1, $2, $3, ${createdAt})`,
      [id, event, JSON.stringify(ids)],
    );
    return id;
  };
  const databaseNow = async (): Promise<string> => {
    const [row] = await of.world.sql<{ now: string }>('SELECT clock_timestamp()::text AS now');
    return row?.now ?? '';
  };

  /** How long a reaction waits for its next try: milliseconds from an instant before its first, and from now. */
  const waitOf = async (
    which: { readonly message: string } | { readonly reaction: string },
    since: string,
  ): Promise<{ readonly ended: number; readonly from: number; readonly ahead: number } | null> => {
    const [column, value] = 'message' in which ? ['message_id', which.message] : ['reaction', which.reaction];
    const [row] = await of.world.sql<{ ended: number; from: number; ahead: number }>(
      `SELECT ended, (extract(epoch FROM not_before - $2::timestamptz) * 1000)::int AS from,
         (extract(epoch FROM not_before - now()) * 1000)::int AS ahead
       FROM reaction_receipt WHERE ${column} = $1 AND not_before IS NOT NULL`,
      [value, since],
    );
    return row ?? null;
  };
  const waits = async (
    which: { readonly message: string } | { readonly reaction: string },
    since: string,
  ): Promise<{ readonly ended: number; readonly from: number; readonly ahead: number }> => {
    await until('it waits for its next try', async () => (await waitOf(which, since)) !== null);
    return (await waitOf(which, since)) ?? { ended: 0, from: 0, ahead: 0 };
  };

  test('who has a date today gets the packet to send, and the mail that says so', async () => {
    await switched('stop');
    const filing = await of.given({ filing: { sendBy: '2026-12-07', actBy: '2026-12-07' } });
    await of.comesTo(filing, 'handed_to_person');
    await of.toldOf(filing.reference, 'Yours to send by');
    const [notice] = await of.noticesAbout(filing.reference);
    expect(notice?.text).toContain('Nothing is sent from here at the moment.');
    expect(await of.mailOf(filing.reference)).toEqual([]);
  });

  /** Its worker died between "begun" and the answer. */
  async function cutOff(filing: GivenFiling): Promise<string> {
    const messageId = randomUUID();
    await of.world.sql(
      `INSERT INTO outbox_message (id, event, payload, relayed_at) VALUES ($1, 'submission.released', $2, now())`,
      [messageId, JSON.stringify({ submissionId: filing.submissionId })],
    );
    await of.world.sql(
      `INSERT INTO attempt (id, submission_id, person_id, channel, state, release, sequence, idempotency_key, transport, delivers,
         envelope_token, released_at, claimed_at, claimed_by)
       VALUES ($1, $2, $3, 'email', 'released', 1, 1, $4, 'smtp', true, $4, now(), now(), $5)`,
      [randomUUID(), filing.submissionId, filing.personId, `${filing.submissionId}.1`, messageId],
    );
    await of.world.sql(
      `INSERT INTO reaction_receipt (message_id, reaction, begun, ended, lease_token, lease_until)
       VALUES ($1, 'delivery.send-filing', 1, 0, gen_random_uuid(), now() - interval '1 second')`,
      [messageId],
    );
    await of.world.sql('UPDATE outbox_message SET relayed_at = NULL WHERE id = $1', [messageId]);
    return messageId;
  }

  test('a try that was cut off is uncertain, its person is told today, and nothing is sent by it', async () => {
    await switched('stop');
    const filing = await of.given({ filing: { state: 'attempting' } });
    const messageId = await cutOff(filing);
    await of.comesTo(filing, 'uncertain');
    await of.toldOf(filing.reference, 'We do not know whether it arrived');
    await switched('resume');
    await of.laterComes();
    await until('the reaction is done for good', async () => {
      const done = await of.world.sql(
        `SELECT 1 FROM reaction_receipt WHERE message_id = $1 AND done_at IS NOT NULL`,
        [messageId],
      );
      return done.length > 0;
    });
    expect(await of.mailOf(filing.reference)).toEqual([]);
    expect((await of.stateOf(filing)).state).toBe('uncertain');
  });

  test('a notice held for nine days begins with all of its tries when sending goes on', async () => {
    const filing = await of.given({ filing: { state: 'handed_to_person' } });
    of.sink.reply = { at: 'message', code: 451 };
    const since = await databaseNow();
    const held = await publish(
      'submission.handed_to_person',
      { submissionId: filing.submissionId },
      `now() - interval '9 days'`,
    );
    const { from } = await waits({ message: held }, since);
    expect(from).toBeGreaterThanOrEqual(noticeLadders.days.firstMs);
    expect(await of.world.sql('SELECT 1 FROM dead_letter')).toEqual([]);
  });

  test('who signs in waits seconds for the next try of their mail, who is invited to act waits as for a notice', async () => {
    of.sink.reply = { at: 'message', code: 451 };
    const since = await databaseNow();
    await of.world.ask(
      `mutation ($work: String) { requestSignIn(input: { email: "sample.person.077@example.org", work: $work }) { __typename } }`,
      { work: await doneWork(of.world.ask) },
    );
    const signIn = await waits({ reaction: 'identity.send-sign-in-mail' }, since);
    // However late this looks: never further ahead than that try's own wait.
    expect(signIn.ahead).toBeLessThanOrEqual(waitBeforeNotice(signIn.ended, 'moments') ?? 0);
    const [authority] = await of.world.sql<{ id: string }>(
      `UPDATE authority SET state = 'asked', accepted_at = NULL WHERE account_id = $1 AND id = (
         SELECT id FROM authority WHERE account_id = $1 LIMIT 1) RETURNING id`,
      [of.person.accountId],
    );
    const invited = await publish('authority.invited', { authorityId: authority?.id });
    const invitation = await waits({ message: invited }, since);
    expect(invitation.from).toBeGreaterThanOrEqual(noticeLadders.days.firstMs);
  });
});
