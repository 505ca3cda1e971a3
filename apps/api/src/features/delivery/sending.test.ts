import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenFilings, givenLine, givenOpenCampaign } from '../../../../../test/support/given-filings.js';
import { until } from '../../platform/outbox/testing/world.js';
import { arrangingOf, comesTo, SendingWorld, stateOf } from '../../../../../test/support/sending-world.js';

describe('with transports that deliver', () => {
  let of: SendingWorld;

  beforeAll(async () => {
    of = await SendingWorld.open();
  });
  afterAll(() => of.close());

  test('a filing leaves as a mail that says its reference and carries the packet, and is proved sent [9]', async () => {
    const filing = await of.given();
    await of.comesTo(filing, 'proved');
    const [mail, ...more] = await of.mailOf(filing.reference);
    expect(more).toEqual([]);
    expect(mail?.text?.trim()).toBe(`Reference: ${filing.reference}\n\nThe documents are attached.`);
    expect(mail?.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      [`${filing.reference}.pdf`, 'application/pdf'],
    ]);
    expect(mail?.from?.address).not.toContain('sample.person');
    expect(mail?.to?.map(({ name }) => name)).toEqual(['']);
    expect(mail?.replyTo?.map(({ address }) => address)).toEqual(['sample.person.0@example.org']);
    const [attempt] = await of.world.sql<Record<string, unknown>>(
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
    const filing = await of.given();
    await until('an outcome is expected', async () => {
      const rows = await of.world.sql('SELECT 1 FROM outcome WHERE submission_id = $1', [
        filing.submissionId,
      ]);
      return rows.length === 1;
    });
    const [outcome] = await of.world.sql<{ state: string; due: string; sent: string }>(
      `SELECT o.state, o.due_on::text AS due, s.satisfied_on::text AS sent FROM outcome o
       JOIN submission s ON s.id = o.submission_id WHERE s.id = $1`,
      [filing.submissionId],
    );
    expect(outcome?.state).toBe('due');
    expect(Date.parse(outcome?.due ?? '')).toBeGreaterThan(Date.parse(outcome?.sent ?? ''));
    const [denial] = await of.world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
      filing.caseId,
    ]);
    expect(denial?.state).toBe('contested');
    const clocks = await of.world.sql<{ side: string; state: string }>(
      `SELECT side, state FROM case_clock WHERE case_id = $1 AND stage = 'internal_appeal_level_1' AND state <> 'superseded'`,
      [filing.caseId],
    );
    expect(clocks).toContainEqual({ side: 'file', state: 'met' });
    expect(clocks).toContainEqual({ side: 'decide', state: 'running' });
  });

  test('its person is told with a mail that names no matter', async () => {
    const filing = await of.given();
    await until('the mail has come', async () =>
      (await of.mails()).some(
        ({ subject }) => subject?.includes(filing.reference) === true && subject !== filing.reference,
      ),
    );
    const notice = (await of.mails()).find(({ subject }) => subject?.startsWith('Sent on') === true);
    expect(notice?.to?.[0]?.address).toBe('sample.parent.001@example.org');
  });

  test('a fax is sent when the service took it and proved when it says that all pages arrived', async () => {
    of.faxes.state = { status: 'queued' };
    const filing = await of.given({
      address: () => '(406) 555-0142',
      filing: {
        channel: 'fax',
        lineKey: givenLine('fax:+14065550142'),
        satisfiedBy: 'received',
        signatureRule: 'e_sign_accepted',
      },
    });
    await of.comesTo(filing, 'sent');
    expect((await of.stateOf(filing)).satisfied_on).toBeNull();
    expect([...of.faxes.faxes.values()].map(({ to }) => to)).toContain('+14065550142');
    of.faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
    await of.comesTo(filing, 'proved');
    expect((await of.stateOf(filing)).satisfied_on).not.toBeNull();
    const proofs = await of.world.sql<{ proof_kind: string }>(
      'SELECT proof_kind FROM proof WHERE submission_id = $1',
      [filing.submissionId],
    );
    expect(proofs).toEqual([{ proof_kind: 'fax_confirmation' }]);
  });

  test('an address nothing can be sent to makes it the person’s own', async () => {
    const filing = await of.given({ address: () => 'see the letter' });
    await of.comesTo(filing, 'handed_to_person');
    const tries = await of.world.sql('SELECT state, claimed_at FROM attempt WHERE submission_id = $1', [
      filing.submissionId,
    ]);
    expect(tries).toEqual([{ state: 'cancelled', claimed_at: null }]);
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
