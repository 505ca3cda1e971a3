import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { jobsSchema } from '../../platform/jobs/jobs-schema.js';
import { until } from '../../platform/outbox/testing/world.js';
import {
  startFakeFaxService,
  type FakeFaxService,
} from '../../platform/transport/testing/fake-fax-service.js';
import { startSmtpSink, type SmtpSink } from '../../platform/transport/testing/smtp-sink.js';
import { Files } from '../file/files.js';
import { CaseSeals } from '../case/case-seals.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from '../submission/submission-seals.js';

const arrangingOf = (world: TestApp): Arranging => {
  const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
  return {
    db: get(Db),
    files: get(Files),
    persons: get(PersonSeals),
    seals: get(SubmissionSeals),
    cases: get(CaseSeals),
  };
};

interface Row {
  readonly state: string;
  readonly satisfied_on: string | null;
}

const stateOf = async (world: TestApp, { submissionId }: GivenFiling): Promise<Row> => {
  const [row] = await world.sql<Row>('SELECT state, satisfied_on::text FROM submission WHERE id = $1', [
    submissionId,
  ]);
  if (row === undefined) throw new Error('The filing is gone.');
  return row;
};

const comesTo = (world: TestApp, filing: GivenFiling, state: string): Promise<void> =>
  until(`the filing is ${state}`, async () => (await stateOf(world, filing)).state === state, 30_000);

describe('with transports that deliver', () => {
  let sink: SmtpSink;
  let faxes: FakeFaxService;
  let world: TestApp;
  let person: SignedIn;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    sink = await startSmtpSink();
    faxes = await startFakeFaxService();
    world = await testApp({
      worker: true,
      settings: { SMTP_URL: sink.url, FAX_URL: faxes.url, FAX_TOKEN: faxes.token },
    });
    // A Monday: on a weekend no line is called by pace.
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    person = await world.signIn('sample.parent.001@example.org');
    campaign = await givenOpenCampaign(arrangingOf(world));
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
    await faxes.stop();
  });

  const given = async (more: Partial<FilingsWish> = {}): Promise<GivenFiling> => {
    const wish = { count: 1, campaign, actedForBy: person.accountId as AccountId, ...more };
    const [filing] = await givenFilings(arrangingOf(world), wish);
    if (filing === undefined) throw new Error('No filing was made.');
    return filing;
  };
  const mails = () => Promise.all(sink.received.map((bytes) => PostalMime.parse(bytes)));
  /** What waits for a later try is tried now; the queue forgets what it knew of it. */
  const laterComes = async (): Promise<void> => {
    await world.sql('UPDATE reaction_receipt SET not_before = NULL WHERE done_at IS NULL');
    await world.sql(`DELETE FROM ${jobsSchema}.job WHERE state = 'delayed'`);
    await world.sql(
      `UPDATE outbox_message SET relayed_at = NULL WHERE settled_at IS NULL AND relayed_at IS NOT NULL`,
    );
  };
  const noticesAbout = async (reference: string) =>
    (await mails())
      .filter(({ subject }) => subject?.includes(reference) === true && subject !== reference)
      .map(({ subject, text, to }) => ({ subject: subject ?? '', text: text ?? '', to: to?.[0]?.address }));
  const toldOf = (reference: string, start: string): Promise<void> =>
    until(
      `the mail "${start}" has come`,
      async () => (await noticesAbout(reference)).some(({ subject }) => subject.startsWith(start)),
      30_000,
    );
  const mailOf = async (reference: string) => (await mails()).filter(({ subject }) => subject === reference);

  test('a filing leaves as a mail that says its reference and carries the packet, and is proved sent [9]', async () => {
    const filing = await given();
    await comesTo(world, filing, 'proved');
    const [mail, ...more] = await mailOf(filing.reference);
    expect(more).toEqual([]);
    expect(mail?.text?.trim()).toBe(`Reference: ${filing.reference}\n\nThe documents are attached.`);
    expect(mail?.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [`${filing.reference}.pdf`, 'application/pdf'],
    ]);
    expect(mail?.from?.address).not.toContain('sample.person');
    expect(mail?.replyTo?.map(({ address }) => address)).toEqual(['sample.person.0@example.org']);
    const [attempt] = await world.sql<Record<string, unknown>>(
      'SELECT state, release, sequence, transport, delivers, message_id, idempotency_key FROM attempt WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(attempt).toMatchObject({
      state: 'proved',
      release: 1,
      sequence: 1,
      transport: 'smtp',
      delivers: true,
      message_id: mail?.messageId,
      idempotency_key: `${filing.submissionId}.1`,
    });
  });

  test('the case knows it: contested, its clock to file met, its clock to decide running, an outcome expected', async () => {
    const filing = await given();
    await until(
      'an outcome is expected',
      async () => {
        const rows = await world.sql('SELECT 1 FROM outcome WHERE submission_id = $1', [filing.submissionId]);
        return rows.length === 1;
      },
      30_000,
    );
    const [outcome] = await world.sql<{ state: string; due: string; sent: string }>(
      `SELECT o.state, o.due_on::text AS due, s.satisfied_on::text AS sent FROM outcome o
       JOIN submission s ON s.id = o.submission_id WHERE s.id = $1`,
      [filing.submissionId],
    );
    expect(outcome?.state).toBe('due');
    expect(Date.parse(outcome?.due ?? '')).toBeGreaterThan(Date.parse(outcome?.sent ?? ''));
    const [denial] = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
      filing.caseId,
    ]);
    expect(denial?.state).toBe('contested');
    const clocks = await world.sql<{ side: string; state: string }>(
      `SELECT side, state FROM case_clock WHERE case_id = $1 AND stage = 'internal_appeal_level_1' AND state <> 'superseded'`,
      [filing.caseId],
    );
    expect(clocks).toContainEqual({ side: 'file', state: 'met' });
    expect(clocks).toContainEqual({ side: 'decide', state: 'running' });
  });

  test('its person is told with a mail that names no matter', async () => {
    const filing = await given();
    await until(
      'the mail has come',
      async () =>
        (await mails()).some(
          ({ subject }) => subject?.includes(filing.reference) === true && subject !== filing.reference,
        ),
      30_000,
    );
    const notice = (await mails()).find(({ subject }) => subject?.startsWith('Sent on') === true);
    expect(notice?.to?.[0]?.address).toBe('sample.parent.001@example.org');
  });

  test('a filing whose answer was lost is uncertain, and no machine sends it again', async () => {
    sink.dropAt = 'after-dot';
    const filing = await given();
    await comesTo(world, filing, 'uncertain');
    sink.dropAt = 'never';
    const [attempt] = await world.sql<{ state: string }>(
      'SELECT state FROM attempt WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(attempt?.state).toBe('uncertain');
    expect(await mailOf(filing.reference)).toHaveLength(1);
    await toldOf(filing.reference, 'We do not know whether it arrived');
    const [notice] = await noticesAbout(filing.reference);
    expect(notice?.to).toBe('sample.parent.001@example.org');
    expect(notice?.text).toContain('The people of your group are looking at it');
  });

  test('an uncertain filing of nobody’s campaign is its person’s from the first mail on', async () => {
    sink.dropAt = 'after-dot';
    const filing = await given({ campaign: null });
    await comesTo(world, filing, 'uncertain');
    sink.dropAt = 'never';
    await toldOf(filing.reference, 'We do not know whether it arrived');
    expect((await noticesAbout(filing.reference)).map(({ text }) => text)).toEqual([
      expect.stringContaining('It is yours to settle now.'),
    ]);
  });

  test('what its campaign did not settle by the last safe day is left to the person, who is told once', async () => {
    sink.dropAt = 'after-dot';
    const filing = await given();
    await comesTo(world, filing, 'uncertain');
    sink.dropAt = 'never';
    await toldOf(filing.reference, 'We do not know whether it arrived');
    await world.sql(`UPDATE submission SET send_by = '2026-12-07' WHERE id = $1`, [filing.submissionId]);
    await world.sql('UPDATE schedule_run SET next_at = now()');
    await until(
      'a second mail has come',
      async () => (await noticesAbout(filing.reference)).length === 2,
      30_000,
    );
    await world.sql('UPDATE schedule_run SET next_at = now()');
    const [, second] = await noticesAbout(filing.reference);
    expect(second?.text).toContain('It is yours to settle now.');
    const rows = await world.sql(`SELECT 1 FROM outbox_message WHERE event = 'attempt.left_to_person'`);
    expect(rows).toHaveLength(1);
  });

  test('what the server refuses for good fails at once, and a person sends it anew under another key', async () => {
    sink.reply = { at: 'message', code: 550 };
    const filing = await given();
    await comesTo(world, filing, 'failed');
    sink.reply = null;
    const answer = await world.ask<{ answer: { __typename: string } }>(
      `mutation ($id: ID!) { answer: requeueFailed(submissionId: $id) { __typename ... on Refusal { message } } }`,
      { id: filing.submissionId },
      person.token,
    );
    expect(answer.data.answer.__typename).toBe('FilingRequeued');
    await comesTo(world, filing, 'proved');
    const tries = await world.sql<{ release: number; state: string }>(
      'SELECT release, state FROM attempt WHERE submission_id = $1 ORDER BY release',
      [filing.submissionId],
    );
    expect(tries).toEqual([
      { release: 1, state: 'failed' },
      { release: 2, state: 'proved' },
    ]);
  });

  test('what the server cannot take now is tried again under the same key', async () => {
    sink.reply = { at: 'message', code: 451 };
    const filing = await given();
    await until(
      'a try has failed',
      async () => {
        const rows = await world.sql(`SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'failed'`, [
          filing.submissionId,
        ]);
        return rows.length > 0;
      },
      30_000,
    );
    const [receipt] = await world.sql<{ minutes: number }>(
      `SELECT round(extract(epoch FROM not_before - now()) / 60)::int AS minutes FROM reaction_receipt
       WHERE reaction = 'delivery.send-filing' AND not_before IS NOT NULL`,
    );
    expect(receipt?.minutes).toBe(1);
    expect(await stateOf(world, filing)).toMatchObject({ state: 'released' });
    sink.reply = null;
    await laterComes();
    await comesTo(world, filing, 'proved');
    const tries = await world.sql<{ release: number; key: string }>(
      'SELECT release, idempotency_key AS key FROM attempt WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(tries).toHaveLength(2);
    expect(new Set(tries.map(({ key }) => key))).toEqual(new Set([`${filing.submissionId}.1`]));
    expect(await mailOf(filing.reference)).toHaveLength(1);
  });

  test('a fax is sent when the service took it and proved when it says that all pages arrived', async () => {
    faxes.state = { status: 'queued' };
    const filing = await given({
      address: () => '(406) 555-0142',
      filing: {
        channel: 'fax',
        lineKey: 'fax:+14065550142',
        satisfiedBy: 'received',
        signatureRule: 'e_sign_accepted',
      },
    });
    await comesTo(world, filing, 'sent');
    expect((await stateOf(world, filing)).satisfied_on).toBeNull();
    expect([...faxes.faxes.values()].map(({ to }) => to)).toContain('+14065550142');
    faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
    await comesTo(world, filing, 'proved');
    expect((await stateOf(world, filing)).satisfied_on).not.toBeNull();
    const proofs = await world.sql<{ proof_kind: string }>(
      'SELECT proof_kind FROM proof WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(proofs).toEqual([{ proof_kind: 'fax_confirmation' }]);
  });

  test('a fax service that asks for patience gets it', async () => {
    faxes.retryAfter = 240;
    faxes.failure = 429;
    const filing = await given({
      address: () => '406-555-0144',
      filing: { channel: 'fax', lineKey: 'fax:+14065550144', urgent: true },
    });
    const waits = () =>
      world.sql<{ seconds: number }>(
        `SELECT extract(epoch FROM not_before - now())::int AS seconds FROM reaction_receipt r
         JOIN outbox_message m ON m.id = r.message_id
         WHERE r.reaction = 'delivery.send-filing' AND m.payload ->> 'submissionId' = $1 AND not_before IS NOT NULL`,
        [filing.submissionId],
      );
    await until('it waits', async () => (await waits()).length === 1, 30_000);
    faxes.failure = 'none';
    expect((await waits())[0]?.seconds).toBeGreaterThan(200);
    await laterComes();
    await comesTo(world, filing, 'sent');
  });

  test('what the fax service refuses for good fails, and its person hears of it at once', async () => {
    faxes.failure = 422;
    const filing = await given({
      address: () => '406-555-0146',
      filing: { channel: 'fax', lineKey: 'fax:+14065550146' },
    });
    await comesTo(world, filing, 'failed');
    faxes.failure = 'none';
    await toldOf(filing.reference, 'It has not gone out');
  });

  test('a fax nobody confirmed within a day is uncertain, and a late confirmation settles it', async () => {
    faxes.state = { status: 'sending' };
    const filing = await given({
      address: () => '406-555-0145',
      filing: { channel: 'fax', lineKey: 'fax:+14065550145' },
    });
    await comesTo(world, filing, 'sent');
    await world.sql(
      `UPDATE attempt SET claimed_at = claimed_at - interval '25 hours' WHERE submission_id = $1`,
      [filing.submissionId],
    );
    await laterComes();
    await comesTo(world, filing, 'uncertain');
    await toldOf(filing.reference, 'We do not know whether it arrived');
    faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
    await laterComes();
    await comesTo(world, filing, 'proved');
  });

  test('a fax that never arrived comes back', async () => {
    faxes.state = { status: 'failed', code: 'no-answer' };
    const filing = await given({
      address: () => '406-555-0143',
      filing: { channel: 'fax', lineKey: 'fax:+14065550143' },
    });
    await comesTo(world, filing, 'bounced');
    await toldOf(filing.reference, 'It did not arrive');
  });

  test('an address nothing can be sent to makes it the person’s own', async () => {
    const filing = await given({ address: () => 'see the letter' });
    await comesTo(world, filing, 'handed_to_person');
    const tries = await world.sql('SELECT state, claimed_at FROM attempt WHERE submission_id = $1', [
      filing.submissionId,
    ]);
    expect(tries).toEqual([{ state: 'cancelled', claimed_at: null }]);
  });

  test('what is taken back after its release shows no try as under way', async () => {
    sink.reply = { at: 'message', code: 451 };
    const filing = await given();
    await until(
      'it waits for its second try',
      async () => {
        const rows = await world.sql(`SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'failed'`, [
          filing.submissionId,
        ]);
        return rows.length > 0 && (await stateOf(world, filing)).state === 'released';
      },
      30_000,
    );
    sink.reply = null;
    await world.sql(
      `INSERT INTO attempt SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'sequence', 2, 'state', 'released',
         'claimed_at', null, 'envelope_token', 'further'))).* FROM attempt a WHERE submission_id = $1`,
      [filing.submissionId],
    );
    await world.ask(
      `mutation ($id: ID!) { recallSubmission(submissionId: $id) { __typename } }`,
      { id: filing.submissionId },
      person.token,
    );
    await until(
      'the try is called off',
      async () => {
        const rows = await world.sql<{ state: string }>(
          'SELECT state FROM attempt WHERE submission_id = $1 ORDER BY sequence',
          [filing.submissionId],
        );
        return rows.map(({ state }) => state).join() === 'failed,cancelled';
      },
      30_000,
    );
    await laterComes();
    expect(await mailOf(filing.reference)).toEqual([]);
  });

  test('a case withdrawn between release and sending keeps its filing here', async () => {
    sink.reply = { at: 'message', code: 451 };
    const filing = await given();
    await until(
      'it waits for its second try',
      async () => {
        const rows = await world.sql(`SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'failed'`, [
          filing.submissionId,
        ]);
        return rows.length > 0 && (await stateOf(world, filing)).state === 'released';
      },
      30_000,
    );
    sink.reply = null;
    await world.sql(`UPDATE denial_case SET state = 'withdrawn' WHERE id = $1`, [filing.caseId]);
    await laterComes();
    await comesTo(world, filing, 'handed_to_person');
    expect(await mailOf(filing.reference)).toEqual([]);
  });
});

describe('with a server that does not send [23]', () => {
  let world: TestApp;
  let person: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    person = await world.signIn('sample.parent.002@example.org');
  });
  afterAll(() => world.close());

  test('a try ends held, never sent, and its person can still send it and prove it', async () => {
    const campaign = await givenOpenCampaign(arrangingOf(world));
    const [filing] = await givenFilings(arrangingOf(world), {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
    });
    if (filing === undefined) throw new Error('No filing was made.');
    await comesTo(world, filing, 'held_locally');
    expect(await world.sql('SELECT 1 FROM proof WHERE submission_id = $1', [filing.submissionId])).toEqual(
      [],
    );
    expect(await world.sql('SELECT 1 FROM outcome WHERE submission_id = $1', [filing.submissionId])).toEqual(
      [],
    );
    const [today] = await world.sql<{ day: string }>(
      `SELECT (now() AT TIME ZONE 'America/New_York')::date::text AS day`,
    );
    const reported = await world.ask<{
      answer: { __typename: string; message?: string; submission?: object };
    }>(
      `mutation ($input: ReportSentInput!) { answer: reportSent(input: $input) { __typename
         ... on Refusal { message } ... on SendingReported { submission { state timeliness } advice } } }`,
      {
        input: {
          submissionId: filing.submissionId,
          channel: 'post',
          sentOn: today?.day,
          proof: { proofKind: 'tracking_number', value: '9400 1000 0000 0000 0000 00' },
        },
      },
      person.token,
    );
    expect(reported.data.answer).toMatchObject({
      __typename: 'SendingReported',
      submission: { state: 'proved', timeliness: 'in_time' },
    });
    expect((await stateOf(world, filing)).satisfied_on).toBe(today?.day);
  });
});
