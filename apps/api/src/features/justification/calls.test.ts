import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { getDocumentProxy } from 'unpdf';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CallWaits } from './call-waits.js';
import { LapseCalls } from './lapse-calls.schedule.js';
import { RequestSeals } from './request-seals.js';
import { givenAuthorization } from './testing/authorize.js';
import { act, askedOnPaper, mailsAbout, type Call } from './testing/ways.js';

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const windowOn = (count: number, hour = 16) => ({
  from: `${days(count)}T${hour}:00:00Z`,
  to: `${days(count)}T${hour + 1}:00:00Z`,
});

/** Regence holds the call only until an appeal is filed, and takes it fifteen days from the letter (ump.regence.com). */
const regence = () =>
  noticeFacts({
    parties: [{ role: 'risk_bearer', payerId: 'regence', printedName: 'Regence' }],
    noticeDate: days(-4),
    receivedDate: days(-2),
    service: 'Sample service',
    criteriaName: 'Sample criteria',
  });

describe('the call with the reviewer of the plan', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let caseId: string;
  let requestId: string;
  let call: Call;

  const waits = () =>
    world.app
      .get(Db, { strict: false })
      .read(system('worker'), (tx) =>
        world.app.get(CallWaits, { strict: false }).waits(tx, [caseId as never]),
      );

  beforeAll(async () => {
    world = await testApp({ worker: true });
    owner = await givenPerson(world);
    caseId = await givenCase(world, owner, regence());
    requestId = await askedOnPaper(world, owner, caseId);
    await givenAuthorization(world, owner, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
  });
  afterAll(() => world.close());

  test('who gives an opinion asks for no call, and the clinician who treats the person does', async () => {
    const clinician = await world.signInAsStaff('sample.supporting@example.org');
    const clinicianId = randomUUID();
    await world.sql(
      `INSERT INTO clinician (id, account_id, specialties, weekly_capacity, languages, supports, created_at, changed_at)
       VALUES ($1, $2, '{}', 3, '{en}', true, now(), now())`,
      [clinicianId, clinician.accountId],
    );
    const more = { clinicianId, relation: 'supporting', wayIn: 'account' };
    const supporting = await askedOnPaper(world, owner, caseId, more);
    await world.sql(`UPDATE justification_request SET state = 'held' WHERE id = $1`, [supporting]);
    const planned = await act(world, 'planCall', { requestId: supporting }, clinician.token);
    expect(planned.__typename).toBe('OnlyWhoCaresSpeaks');
    const another = await act(world, 'planCall', { requestId }, clinician.token);
    expect(another.__typename).toBe('NotFound');
    await world.sql(`UPDATE justification_request SET state = 'withdrawn' WHERE id = $1`, [supporting]);
  });

  test('planned, it shows the payer’s rule and the day to ask by, and the appeal waits for it', async () => {
    const planned = await act(world, 'planCall', { requestId }, owner.token);
    expect(planned.__typename).toBe('CallPlanned');
    call = planned.call as Call;
    expect(call).toMatchObject({ state: 'to_ask', askBy: days(11), rule: { lostIfAppealFiled: 'yes' } });
    expect(call.appealWaitsUntil).toBe(days(12));
    expect((await waits()).get(caseId as never)).toBe(days(12));
    const again = await act(world, 'planCall', { requestId }, owner.token);
    expect(again.__typename).toBe('CallExists');
  });

  test.each([
    [[windowOn(2)], 'CallWindowsTwo'],
    [[windowOn(-2), windowOn(2)], 'CallWindowPast'],
    [[windowOn(2), windowOn(2)], 'CallWindowsOverlap'],
  ])('times that will not do are refused: %j', async (windows, kind) => {
    const input = { callId: call.id, through: 'phone', windows };
    expect((await act(world, 'askForCall', input, owner.token)).__typename).toBe(kind);
  });

  test('booked with two times it tells the person, by a number and days', async () => {
    const input = {
      callId: call.id,
      through: 'phone',
      windows: [windowOn(2), windowOn(3)],
      zone: 'America/Denver',
    };
    const booked = await act(world, 'askForCall', input, owner.token);
    expect(booked.call?.state).toBe('booked');
    expect((booked.call?.appealWaitsUntil ?? '') > days(3)).toBe(true);
    const mails = await mailsAbout(world, call.reference);
    expect(mails).toHaveLength(1);
    expect(mails[0]).not.toMatch(/Sample service|Regence|insur|appeal/i);
  });

  test('each try is kept as it was, its words sealed', async () => {
    const entry = {
      callId: call.id,
      at: new Date().toISOString(),
      direction: 'payer_called',
      result: 'no_answer',
    };
    await act(world, 'logCallBack', { ...entry, note: 'Zwetschgenknoedel' }, owner.token);
    const logged = await act(world, 'logCallBack', { ...entry, result: 'message_left' }, owner.token);
    expect(logged.call?.callBacks.map(({ note }) => note)).toEqual(['Zwetschgenknoedel', null]);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    expect((await act(world, 'logCallBack', { ...entry, at: later }, owner.token)).__typename).toBe(
      'CallInFuture',
    );
    const rows = await world.sql<{ all: string }>(
      `SELECT string_agg(encode(sealed_words, 'escape'), '') AS all FROM call_back`,
    );
    expect(rows[0]?.all).not.toContain('Zwetschgen');
  });

  test('the sheet is one page of facts the clinician has confirmed, and of no others', async () => {
    const [personId] = [owner.personId as never];
    const key = await world.app.get(RequestSeals, { strict: false }).of(personId);
    const ids = [randomUUID(), randomUUID()] as const;
    for (const [at, id] of ids.entries())
      await world.sql(
        `INSERT INTO clinical_statement (id, request_id, person_id, position, sealed_text, sealed_source, standing)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          requestId,
          owner.personId,
          at,
          key.sealText(id, `Sample sentence ${at}.`),
          key.sealSource(id, { kind: 'notice', page: '2' }),
          at === 0 ? 'confirmed' : 'open',
        ],
      );
    const sheet = async (chosen: readonly string[], token: string) => {
      const { data, errors } = await world.ask<{
        callSheet: { __typename: string; pdf?: string; strongestFacts?: { text: string }[] };
      }>(
        `query ($callId: ID!, $chosen: [ID!]!) { callSheet(callId: $callId, chosen: $chosen) { __typename
           ... on CallSheet { pdf strongestFacts { text } } } }`,
        { callId: call.id, chosen },
        token,
      );
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data.callSheet;
    };
    expect((await sheet([ids[1]], owner.token)).__typename).toBe('StrongestFactsMissing');
    expect((await sheet([...ids, ...ids], owner.token)).__typename).toBe('StrongestFactsTooMany');
    const made = await sheet(ids, owner.token);
    expect(made.strongestFacts).toEqual([{ text: 'Sample sentence 0.' }]);
    const headers = { authorization: `Bearer ${owner.token}` };
    const pdf = await fetch(`${world.url}${made.pdf ?? ''}`, { headers });
    expect(pdf.status).toBe(200);
    expect((await getDocumentProxy(new Uint8Array(await pdf.arrayBuffer()))).numPages).toBe(1);
    expect(pdf.headers.get('content-disposition')).toContain(call.reference);
    const stranger = await givenPerson(world);
    expect((await sheet(ids, stranger.token)).__typename).toBe('NotFound');
    const foreign = await fetch(`${world.url}${made.pdf ?? ''}`, {
      headers: { authorization: `Bearer ${stranger.token}` },
    });
    expect(foreign.status).toBe(404);
  });

  test('what came of it is an outcome that uses up no appeal, and the appeal waits no more', async () => {
    const before = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
      caseId,
    ]);
    const input = {
      callId: call.id,
      heldAt: new Date().toISOString(),
      minutes: 12,
      reviewerName: 'Quittenbrot',
      reviewerCredentials: 'MD, sample medicine',
      result: 'upheld',
    };
    const wrong = await act(world, 'logCallResult', { ...input, minutes: 0 }, owner.token);
    expect(wrong.__typename).toBe('CallMinutesWrong');
    const alternative = await act(
      world,
      'logCallResult',
      { ...input, result: 'alternative_offered' },
      owner.token,
    );
    expect(alternative.__typename).toBe('AlternativeMissing');
    const logged = await act(world, 'logCallResult', input, owner.token);
    expect(logged.call).toMatchObject({
      state: 'logged',
      said: { reviewerName: 'Quittenbrot' },
      appealWaitsUntil: null,
    });
    const noted = () =>
      world.sql(
        `SELECT result, state, evidence_kind, reported_by FROM outcome WHERE case_id = $1 AND stage = 'peer_to_peer'`,
        [caseId],
      );
    await until('the outcome is there', async () => (await noted()).length > 0);
    const outcomes = await noted();
    expect(outcomes).toEqual([
      { result: 'upheld', state: 'reported', evidence_kind: 'call_log', reported_by: null },
    ]);
    const after = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [caseId]);
    expect(after).toEqual(before);
    expect((await waits()).size).toBe(0);
    const [row] = await world.sql<{ sealed: Buffer }>(
      'SELECT sealed_record AS sealed FROM peer_call WHERE id = $1',
      [call.id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('Quittenbrot');
    // The reviewer calls back, or what was written down was a mistake: the later word counts, and none of the earlier one is left.
    const result = async () => (await noted()).map((one) => one['result']);
    for (const [later, counted] of [
      ['no_decision', []],
      ['approved', ['insurer_own_reversal']],
    ] as const) {
      const { call: now } = await act(world, 'logCallResult', { ...input, result: later }, owner.token);
      expect(now).toMatchObject({ state: 'logged', appealWaitsUntil: null });
      await until(
        'the later word counts',
        async () => JSON.stringify(await result()) === JSON.stringify(counted),
      );
    }
  });

  test('an appeal that was filed closes it with this plan, and past the latest day nobody asks any more', async () => {
    const other = await givenPerson(world);
    const filed = await givenCase(world, other, regence());
    const request = await askedOnPaper(world, other, filed);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [request]);
    await world.sql(
      `INSERT INTO case_act (id, case_id, person_id, stage, filed_on, letter_in_hand, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'internal_appeal_level_1', current_date, 'denial', now())`,
      [filed, other.personId],
    );
    const closed = await act(world, 'planCall', { requestId: request }, other.token);
    expect(closed.__typename).toBe('CallClosedByAppeal');
    await world.sql('DELETE FROM case_act WHERE case_id = $1', [filed]);
    const planned = await act(world, 'planCall', { requestId: request }, other.token);
    await world.sql(`UPDATE peer_call SET last_arguable = current_date - 2 WHERE id = $1`, [
      planned.call?.id,
    ]);
    const schedule = world.app.get(LapseCalls, { strict: false });
    await world.app.get(Db, { strict: false }).transaction(system('schedule'), (tx) => schedule.scan(tx));
    const [row] = await world.sql<{ state: string }>('SELECT state FROM peer_call WHERE id = $1', [
      planned.call?.id,
    ]);
    expect(row?.state).toBe('lapsed');
  });
});
