import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenPerson,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { Db } from '../../platform/database/db.js';
import { samplePdf } from '../submission/testing/given.js';
import { ClinicianLetters } from '../submission/submission.public.js';
import { CloseAfterAuthorization } from './close-after-authorization.js';
import { KeepRequests } from './keep-requests.schedule.js';
import { givenAuthorization, revokeAuthorization } from './testing/authorize.js';
import { act as letterAct, givenClinician, readyLetter, requestOf, signIt } from './testing/given-letters.js';
import { act, askedOnPaper } from './testing/ways.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

const takenBack = async (owner: GivenPerson, caseId: string): Promise<void> => {
  const [paper] = await world.sql<{ id: string }>('SELECT id FROM hipaa_authorization WHERE case_id = $1', [
    caseId,
  ]);
  await revokeAuthorization(world, paper?.id ?? '', owner.token);
  const reaction = world.app.get(CloseAfterAuthorization, { strict: false });
  await world.app
    .get(Db, { strict: false })
    .transaction(system('worker'), (tx) => reaction.close(tx, caseId as never));
};
const stateOf = async (id: string): Promise<string | undefined> =>
  (await world.sql<{ state: string }>('SELECT state FROM justification_request WHERE id = $1', [id]))[0]
    ?.state;

const scan = () =>
  world.app
    .get(Db, { strict: false })
    .transaction(system('schedule'), (tx) => world.app.get(KeepRequests, { strict: false }).scan(tx));

/** Asked of the clinician who treats the person, who allowed it. */
async function asked() {
  const owner = await givenPerson(world);
  const caseId = await givenCase(world, owner, noticeFacts({ service: 'Sample service' }));
  const clinician = await givenClinician(world);
  await givenAuthorization(world, owner, caseId);
  const input = { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email };
  const { request } = await letterAct(world, 'askForJustification', { input }, owner.token);
  return { owner, caseId, clinician, requestId: request?.id ?? '' };
}

/** Holds the call only until an appeal is filed (ump.regence.com). */
const regence = (more: object = {}) =>
  noticeFacts({
    parties: [{ role: 'risk_bearer', payerId: 'regence', printedName: 'Regence' }],
    noticeDate: new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10),
    receivedDate: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
    service: 'Sample service',
    criteriaName: 'Sample criteria',
    ...more,
  });

describe('what a clinician keeps of a case', () => {
  test('after signing it is their own letter: the case itself is closed to them, and no call sheet is made from it once the person has taken the permission back (45 CFR 164.508(b)(5))', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner, regence());
    const clinician = await givenClinician(world);
    await givenAuthorization(world, owner, caseId);
    const input = { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email };
    const requestId =
      (await letterAct(world, 'askForJustification', { input }, owner.token)).request?.id ?? '';
    const taken = await letterAct(world, 'takeRequest', { requestId }, clinician.token);
    expect(taken.request?.case?.service).toBe('Sample service');
    const { call } = await act(world, 'planCall', { requestId }, clinician.token);
    const entry = { callId: call?.id, at: new Date().toISOString(), direction: 'payer_called' };
    const tried = { ...entry, result: 'no_answer', note: 'Palatschinken' };
    expect((await act(world, 'logCallBack', tried, clinician.token)).call?.callBacks).toEqual([
      { note: 'Palatschinken' },
    ]);
    const signed = await signIt(world, clinician, await readyLetter(world, clinician.token, requestId, 'nu'));
    expect(signed.__typename).toBe('LetterSigned');

    const kept = await requestOf(world, requestId, clinician.token);
    expect(kept).toMatchObject({ shows: 'own_letter', case: null });
    expect(kept?.letter?.signedAt).not.toBeNull();
    expect(kept?.statements.length).toBeGreaterThan(0);

    const sheet = async (): Promise<string> => {
      const chosen = [kept?.statements.find(({ standing }) => standing === 'confirmed')?.id];
      const { data, errors } = await world.ask<{ callSheet: { __typename: string } }>(
        'query ($callId: ID!, $chosen: [ID!]!) { callSheet(callId: $callId, chosen: $chosen) { __typename } }',
        { callId: call?.id, chosen },
        clinician.token,
      );
      if (data?.callSheet === undefined) throw new Error(JSON.stringify(errors));
      return data.callSheet.__typename;
    };
    expect(await sheet()).toBe('CallSheet');
    await takenBack(owner, caseId);
    expect(await sheet()).toBe('NotAllowed');
    expect(await stateOf(requestId)).toBe('signed');
  });

  test('whom the request left reads no word beside the tries of its call any more', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner, regence());
    const clinician = await givenClinician(world);
    await givenAuthorization(world, owner, caseId);
    const input = { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email };
    const requestId =
      (await letterAct(world, 'askForJustification', { input }, owner.token)).request?.id ?? '';
    await letterAct(world, 'takeRequest', { requestId }, clinician.token);
    const { call } = await act(world, 'planCall', { requestId }, clinician.token);
    const entry = { callId: call?.id, at: new Date().toISOString(), direction: 'payer_called' };
    const tried = { ...entry, result: 'no_answer', note: 'Germknoedel' };
    await act(world, 'logCallBack', tried, clinician.token);
    await takenBack(owner, caseId);
    const { data } = await world.ask<{ request: { call: { callBacks: unknown[] } | null } | null }>(
      'query ($id: ID!) { request(id: $id) { call { callBacks { note } } } }',
      { id: requestId },
      clinician.token,
    );
    expect(data?.request?.call?.callBacks ?? []).toEqual([]);
  });
});

describe('what waits beside the permission and the call', () => {
  test('a letter that has come in on paper and was not looked at yet outlives the permission', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner);
    await givenAuthorization(world, owner, caseId);
    const requestId = await askedOnPaper(world, owner, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
    const { body } = await upload(world, owner.personId, owner.token, await samplePdf('Invented letterhead'));
    const brought = { requestId, fileId: body.fileId };
    const { answer } = await act(world, 'uploadPaperAnswer', brought, owner.token);
    await takenBack(owner, caseId);
    const look = {
      paperAnswerId: answer?.id,
      readable: true,
      onLetterhead: true,
      namesPatient: true,
      signed: true,
      clinicianNamed: true,
      datedOn: '2026-11-02',
      blanksLeft: false,
    };
    const checked = await act(world, 'checkPaperAnswer', look, owner.token);
    expect(checked).toMatchObject({ __typename: 'PaperAnswerChecked', answer: { verdict: 'accepted' } });
    expect(await stateOf(requestId)).toBe('answered_on_paper');
  });

  test('having asked for the decision in writing closes no call that only an appeal closes', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner, regence());
    await givenAuthorization(world, owner, caseId);
    const requestId = await askedOnPaper(world, owner, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
    const filed = (stage: string) =>
      world.sql(
        `INSERT INTO case_act (id, case_id, person_id, stage, filed_on, letter_in_hand, created_at)
         VALUES (gen_random_uuid(), $1, $2, $3, CURRENT_DATE, 'denial', now())`,
        [caseId, owner.personId, stage],
      );
    await filed('initial_determination');
    expect((await act(world, 'planCall', { requestId }, owner.token)).__typename).toBe('CallPlanned');
    await world.sql('DELETE FROM peer_call WHERE case_id = $1', [caseId]);
    await filed('internal_appeal_level_1');
    expect((await act(world, 'planCall', { requestId }, owner.token)).__typename).toBe('CallClosedByAppeal');
  });
});

describe('what the days do to a request', () => {
  // By UTC, which may be a day ahead of the country's own: what is over is two days back.
  const inDays = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const needed = (id: string, day: string) =>
    world.sql('UPDATE justification_request SET needed_by = $2 WHERE id = $1', [id, day]);
  const told = async (event: string, id: string): Promise<number> => {
    const [row] = await world.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM outbox_message m WHERE m::text LIKE $1 AND m::text LIKE $2',
      [`%${event}%`, `%${id}%`],
    );
    return row?.n ?? 0;
  };

  test('taken up and not begun, it is offered to the same clinician again after its lease; begun, it stays', async () => {
    const { clinician, requestId } = await asked();
    await letterAct(world, 'takeRequest', { requestId }, clinician.token);
    await world.sql(
      `UPDATE justification_request SET lease_until = now() - interval '1 minute' WHERE id = $1`,
      [requestId],
    );
    await scan();
    expect(await stateOf(requestId)).toBe('offered');
    await letterAct(world, 'takeRequest', { requestId }, clinician.token);
    await readyLetter(world, clinician.token, requestId, 'omikron');
    await scan();
    expect(await stateOf(requestId)).toBe('ready_to_sign');
  });

  test('near its day the clinician is reminded once, and past it nobody waits; a letter that is begun may be finished', async () => {
    const waiting = await asked();
    const begun = await asked();
    await letterAct(world, 'takeRequest', { requestId: begun.requestId }, begun.clinician.token);
    await needed(waiting.requestId, inDays(2));
    await scan();
    await scan();
    expect(await told('request.needed_soon', waiting.requestId)).toBe(1);
    for (const { requestId } of [waiting, begun]) await needed(requestId, inDays(-2));
    await scan();
    expect([await stateOf(waiting.requestId), await stateOf(begun.requestId)]).toEqual(['expired', 'held']);
  });

  test('a licence that ends soon is told of once; ended, what is open goes on and what is signed stays', async () => {
    const { clinician, requestId } = await asked();
    const ends = (day: string) =>
      world.sql('UPDATE clinician_licence SET expires_on = $2 WHERE clinician_id = $1', [
        clinician.clinicianId,
        day,
      ]);
    await ends(inDays(10));
    await scan();
    await scan();
    expect(await told('clinician.licence_ending', clinician.clinicianId)).toBe(1);
    await letterAct(world, 'takeRequest', { requestId }, clinician.token);
    await signIt(world, clinician, await readyLetter(world, clinician.token, requestId, 'rho'));
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner);
    await givenAuthorization(world, owner, caseId);
    const input = { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email };
    const open = (await letterAct(world, 'askForJustification', { input }, owner.token)).request?.id ?? '';
    await ends(inDays(-2));
    await scan();
    expect([await stateOf(requestId), await stateOf(open)]).toEqual(['signed', 'moved_on']);
  });
});

test('a newer version of a signed letter is written by its signer alone; the older one goes with filings until it is signed', async () => {
  const { owner, caseId, clinician, requestId } = await asked();
  const letters = async () =>
    (
      await world.app
        .get(Db, { strict: false })
        .transaction(system('worker'), (tx) =>
          world.app.get(ClinicianLetters, { strict: false }).of(tx, caseId as never),
        )
    ).map(({ fileId }) => fileId);
  await letterAct(world, 'takeRequest', { requestId }, clinician.token);
  expect((await letterAct(world, 'renewLetter', { requestId }, clinician.token)).__typename).toBe(
    'RequestMoveNotAllowed',
  );
  await signIt(world, clinician, await readyLetter(world, clinician.token, requestId, 'sigma'));
  const first = await letters();
  const other = await givenClinician(world);
  expect((await letterAct(world, 'renewLetter', { requestId }, other.token)).__typename).toBe('NotFound');
  expect((await letterAct(world, 'renewLetter', { requestId }, owner.token)).__typename).toBe(
    'ClinicianDecidesAlone',
  );

  const renewed = await letterAct(world, 'renewLetter', { requestId }, clinician.token);
  expect(renewed).toMatchObject({ __typename: 'LetterRenewed', request: { state: 'held', shows: 'whole' } });
  expect(await stateOf(requestId)).toBe('superseded');
  expect(renewed.request?.statements.at(0)).toMatchObject({ standing: 'open' });
  expect(await letters()).toEqual(first);
  const newer = renewed.request?.id ?? '';
  await provenAgo(world, 0, clinician.accountId);
  const signed = await signIt(world, clinician, await readyLetter(world, clinician.token, newer, 'sigma'));
  expect(signed.__typename).toBe('LetterSigned');
  const second = await letters();
  expect(second).toHaveLength(1);
  expect(second).not.toEqual(first);
  expect((await requestOf(world, requestId, clinician.token))?.letter?.signedAt).not.toBeNull();
});
