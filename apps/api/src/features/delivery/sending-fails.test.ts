import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../../platform/outbox/testing/world.js';
import { SendingWorld } from '../../../../../test/support/sending-world.js';

describe('where sending fails or no answer comes', () => {
  let of: SendingWorld;

  beforeAll(async () => {
    of = await SendingWorld.open();
  });
  afterAll(() => of.close());

  test('a filing whose answer was lost is uncertain, and no machine sends it again', async () => {
    of.sink.dropAt = 'after-dot';
    const filing = await of.given();
    await of.comesTo(filing, 'uncertain');
    of.sink.dropAt = 'never';
    const [attempt] = await of.world.sql<{ state: string }>(
      'SELECT state FROM attempt WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(attempt?.state).toBe('uncertain');
    expect(await of.mailOf(filing.reference)).toHaveLength(1);
    await of.toldOf(filing.reference, 'We do not know whether it arrived');
    const [notice] = await of.noticesAbout(filing.reference);
    expect(notice?.to).toBe('sample.parent.001@example.org');
    expect(notice?.text).toContain('The people of your group are looking at it');
  });

  test('what staff found out about one try decides nothing about the next', async () => {
    of.sink.dropAt = 'after-dot';
    const filing = await of.given();
    await of.comesTo(filing, 'uncertain');
    const staff = await of.world.signInAsStaff('sample.queue.owner@example.org');
    await of.world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [staff.accountId, of.campaign.organizationId],
    );
    const tryShown = async (): Promise<string | undefined> => {
      const { data } = await of.world.ask<{
        deliveryQueue: { edges: { node: { submissionId: string; attemptId: string } }[] };
      }>(
        `query ($id: ID!) { deliveryQueue(campaignId: $id, first: 50) { edges { node { submissionId attemptId } } } }`,
        { id: of.campaign.campaignId },
        staff.token,
      );
      return data.deliveryQueue.edges.find(({ node }) => node.submissionId === filing.submissionId)?.node
        .attemptId;
    };
    const decide = async (decision: string, attemptId: string | undefined, token: string) =>
      (
        await of.world.ask<{ answer: { __typename: string; field?: string } }>(
          `mutation ($input: ResolveUncertainInput!) { answer: resolveUncertain(input: $input) { __typename ... on Refusal { field } } }`,
          { input: { submissionId: filing.submissionId, decision, attemptId } },
          token,
        )
      ).data.answer;
    const first = await tryShown();
    await decide('send_again', first, of.person.token);
    await until('the second try is uncertain too', async () => {
      const tries = await of.world.sql(
        `SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'uncertain' AND release = 2`,
        [filing.submissionId],
      );
      return tries.length === 1;
    });
    await of.comesTo(filing, 'uncertain');
    of.sink.dropAt = 'never';
    expect(await decide('send_again', first, staff.token)).toEqual({
      __typename: 'SubmissionMoveNotAllowed',
      field: 'attemptId',
    });
    const second = await tryShown();
    expect(second).not.toBe(first);
    expect(await decide('it_did_not', second, staff.token)).toMatchObject({
      __typename: 'UncertainResolved',
    });
  });

  test('an uncertain filing of nobody’s campaign is its person’s from the first mail on', async () => {
    of.sink.dropAt = 'after-dot';
    const filing = await of.given({ campaign: null });
    await of.comesTo(filing, 'uncertain');
    of.sink.dropAt = 'never';
    await of.toldOf(filing.reference, 'We do not know whether it arrived');
    expect((await of.noticesAbout(filing.reference)).map(({ text }) => text)).toEqual([
      expect.stringContaining('It is yours to settle now.'),
    ]);
  });

  test('what its campaign did not settle by the last safe day is left to the person, who is told once', async () => {
    of.sink.dropAt = 'after-dot';
    const filing = await of.given();
    await of.comesTo(filing, 'uncertain');
    of.sink.dropAt = 'never';
    await of.toldOf(filing.reference, 'We do not know whether it arrived');
    await of.world.sql(`UPDATE submission SET send_by = '2026-12-07' WHERE id = $1`, [filing.submissionId]);
    await until('the mail that leaves it to them has come', async () => {
      await of.everythingDue();
      return (await of.noticesAbout(filing.reference)).some(({ text }) =>
        text.includes('It is yours to settle now.'),
      );
    });
    await of.everythingDue();
    const rows = await of.world.sql(`SELECT 1 FROM outbox_message WHERE event = 'attempt.left_to_person'`);
    expect(rows).toHaveLength(1);
  });

  test('what the server refuses for good fails at once, and a person sends it anew under another key', async () => {
    of.sink.reply = { at: 'message', code: 550 };
    const filing = await of.given();
    await of.comesTo(filing, 'failed');
    of.sink.reply = null;
    const answer = await of.world.ask<{ answer: { __typename: string } }>(
      `mutation ($id: ID!) { answer: requeueFailed(submissionId: $id) { __typename ... on Refusal { message } } }`,
      { id: filing.submissionId },
      of.person.token,
    );
    expect(answer.data.answer.__typename).toBe('FilingRequeued');
    await of.comesTo(filing, 'proved');
    const tries = await of.world.sql<{ release: number; state: string }>(
      'SELECT release, state FROM attempt WHERE submission_id = $1 ORDER BY release',
      [filing.submissionId],
    );
    expect(tries).toEqual([
      { release: 1, state: 'failed' },
      { release: 2, state: 'proved' },
    ]);
  });

  test('what the server cannot take now is tried again under the same key', async () => {
    of.sink.reply = { at: 'message', code: 451 };
    const filing = await of.given();
    await until('a try has failed', async () => {
      const rows = await of.world.sql(`SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'failed'`, [
        filing.submissionId,
      ]);
      return rows.length > 0;
    });
    const [receipt] = await of.world.sql<{ minutes: number }>(
      `SELECT round(extract(epoch FROM not_before - now()) / 60)::int AS minutes FROM reaction_receipt
       WHERE reaction = 'delivery.send-filing' AND not_before IS NOT NULL`,
    );
    expect(receipt?.minutes).toBe(1);
    expect(await of.stateOf(filing)).toMatchObject({ state: 'released' });
    of.sink.reply = null;
    await of.laterComes();
    await of.comesTo(filing, 'proved');
    const tries = await of.world.sql<{ release: number; key: string }>(
      'SELECT release, idempotency_key AS key FROM attempt WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(tries).toHaveLength(2);
    expect(new Set(tries.map(({ key }) => key))).toEqual(new Set([`${filing.submissionId}.1`]));
    expect(await of.mailOf(filing.reference)).toHaveLength(1);
  });

  test('a fax service that asks for patience gets it', async () => {
    of.faxes.retryAfter = 240;
    of.faxes.failure = 429;
    const filing = await of.givenFax('406-555-0144', { urgent: true });
    const waits = () =>
      of.world.sql<{ seconds: number }>(
        `SELECT extract(epoch FROM not_before - now())::int AS seconds FROM reaction_receipt r
         JOIN outbox_message m ON m.id = r.message_id
         WHERE r.reaction = 'delivery.send-filing' AND m.payload ->> 'submissionId' = $1 AND not_before IS NOT NULL`,
        [filing.submissionId],
      );
    await until('it waits', async () => (await waits()).length === 1);
    of.faxes.failure = 'none';
    expect((await waits())[0]?.seconds).toBeGreaterThan(200);
    await of.laterComes();
    await of.comesTo(filing, 'sent');
  });

  test('what the fax service refuses for good fails, and its person hears of it at once', async () => {
    of.faxes.failure = 422;
    const filing = await of.givenFax('406-555-0146');
    await of.comesTo(filing, 'failed');
    of.faxes.failure = 'none';
    await of.toldOf(filing.reference, 'It has not gone out');
  });

  test('a fax nobody confirmed within a day is uncertain, and a late confirmation settles it', async () => {
    of.faxes.state = { status: 'sending' };
    const filing = await of.givenFax('406-555-0145');
    await of.comesTo(filing, 'sent');
    await of.world.sql(
      `UPDATE attempt SET claimed_at = claimed_at - interval '25 hours' WHERE submission_id = $1`,
      [filing.submissionId],
    );
    await of.laterComes();
    await of.comesTo(filing, 'uncertain');
    await of.toldOf(filing.reference, 'We do not know whether it arrived');
    const toFile = (state: string): Promise<void> =>
      until(`its clock to file is ${state}`, async () => {
        const clocks = await of.world.sql<{ state: string }>(
          `SELECT state FROM case_clock WHERE case_id = $1 AND side = 'file' AND stage = 'internal_appeal_level_1' AND state <> 'superseded'`,
          [filing.caseId],
        );
        return clocks.some((clock) => clock.state === state);
      });
    await toFile('running');
    of.faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
    await of.laterComes();
    await of.comesTo(filing, 'proved');
    await toFile('met');
  });

  test('a fax that never arrived comes back', async () => {
    of.faxes.state = { status: 'failed', code: 'no-answer' };
    const filing = await of.givenFax('406-555-0143');
    await of.comesTo(filing, 'bounced');
    await of.toldOf(filing.reference, 'It did not arrive');
  });

  test('what is taken back after its release shows no try as under way', async () => {
    of.sink.reply = { at: 'message', code: 451 };
    const filing = await of.given();
    await of.waitsForItsNextTry(filing);
    of.sink.reply = null;
    await of.world.sql(
      `INSERT INTO attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'sequence', 2, 'state', 'released',
         'claimed_at', null, 'envelope_token', 'further'))).* FROM attempt a WHERE submission_id = $1`,
      [filing.submissionId],
    );
    await of.world.ask(
      `mutation ($id: ID!) { recallSubmission(submissionId: $id) { __typename } }`,
      { id: filing.submissionId },
      of.person.token,
    );
    await until('the try is called off', async () => {
      const rows = await of.world.sql<{ state: string }>(
        'SELECT state FROM attempt WHERE submission_id = $1 ORDER BY sequence',
        [filing.submissionId],
      );
      return rows.map(({ state }) => state).join() === 'failed,cancelled';
    });
    await of.laterComes();
    expect(await of.mailOf(filing.reference)).toEqual([]);
  });

  test.each([
    ['withdrawn', `state = 'withdrawn'`, 'withdrawn'],
    ['found to have another’s number', 'needs_review = true', 'handed_to_person'],
  ])('a case %s between release and sending keeps its filing here', async (_, becomes, comesTo) => {
    of.sink.reply = { at: 'message', code: 451 };
    const filing = await of.given();
    await of.waitsForItsNextTry(filing);
    of.sink.reply = null;
    await of.world.sql(`UPDATE denial_case SET ${becomes} WHERE id = $1`, [filing.caseId]);
    await of.laterComes();
    await of.comesTo(filing, comesTo);
    expect(await of.mailOf(filing.reference)).toEqual([]);
  });

  test('a notice outlives an outage longer than a day, and who has it does not get it again', async () => {
    const second = await of.world.signIn('sample.parent.003@example.org');
    of.faxes.failure = 422;
    of.sink.reply = { at: 'recipient', code: 451, to: 'sample.parent.003@example.org' };
    const filing = await of.givenFax('406-555-0147');
    await of.world.sql(
      `INSERT INTO authority SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'account_id', $2::text))).*
       FROM authority a WHERE person_id = $1`,
      [filing.personId, second.accountId],
    );
    await of.comesTo(filing, 'failed');
    of.faxes.failure = 'none';
    const tries = async () => {
      const [row] = await of.world.sql<{ begun: number; waits: boolean; done: boolean }>(
        `SELECT begun, not_before > now() AS waits, done_at IS NOT NULL AS done FROM reaction_receipt r
         JOIN outbox_message m ON m.id = r.message_id
         WHERE reaction = 'delivery.mail-failed' AND payload ->> 'submissionId' = $1`,
        [filing.submissionId],
      );
      return row;
    };
    for (let begun = 1; begun <= 14; begun += 1) {
      await until(`try ${begun} came to nothing`, async () => {
        const now = await tries();
        return now?.begun === begun && now.waits;
      });
      await of.world.sql(`UPDATE outbox_message SET created_at = created_at - interval '2 hours'`);
      if (begun === 14) of.sink.reply = null;
      await of.laterComes();
    }
    await until('all have it', async () => (await tries())?.done === true);
    expect((await of.noticesAbout(filing.reference)).map(({ to }) => to).sort()).toEqual([
      'sample.parent.001@example.org',
      'sample.parent.003@example.org',
    ]);
    expect(await of.world.sql('SELECT 1 FROM notice_taken')).toEqual([]);
  });
});
