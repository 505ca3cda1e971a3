import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { givenAuthorization } from './testing/authorize.js';
import {
  act,
  givenClinician,
  myRequests,
  readyLetter,
  requestOf,
  signIt,
  type GivenClinician,
} from './testing/given-letters.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

interface Given {
  readonly owner: GivenPerson;
  readonly caseId: string;
  readonly clinician: GivenClinician;
  readonly requestId: string;
}

/** A person with a case, who allowed it to be shown, and asked the clinician who treats them. */
async function givenRequest(clinician?: GivenClinician): Promise<Given> {
  const owner = await givenPerson(world);
  const caseId = await givenCase(world, owner, noticeFacts({ service: 'Sample service' }));
  const asked = clinician ?? (await givenClinician(world));
  await givenAuthorization(world, owner, caseId);
  const answer = await ask(owner, caseId, asked);
  if (answer.request === undefined) throw new Error(JSON.stringify(answer));
  return { owner, caseId, clinician: asked, requestId: answer.request.id };
}

const ask = (owner: GivenPerson, caseId: string, clinician: GivenClinician) =>
  act(
    world,
    'askForJustification',
    { input: { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email } },
    owner.token,
  );

describe('a letter of the clinician who treats the person', () => {
  test('is asked for, taken up, decided sentence by sentence, read and signed', async () => {
    const { owner, clinician, requestId } = await givenRequest();
    expect(await myRequests(world, clinician.token)).toMatchObject([
      { id: requestId, state: 'offered', shows: 'clear' },
    ]);
    const offered = await requestOf(world, requestId, clinician.token);
    expect(offered).toMatchObject({ case: null, statements: [], offer: { state: 'MT' } });

    const taken = await act(world, 'takeRequest', { requestId }, clinician.token);
    expect(taken).toMatchObject({ __typename: 'RequestTaken', request: { state: 'held', shows: 'whole' } });
    expect(taken.request?.case?.patientName).toMatch(/^Sample Person/);

    const ready = await readyLetter(world, clinician.token, requestId, 'alpha');
    expect(ready.state).toBe('ready_to_sign');
    const signed = await signIt(world, clinician, ready);
    expect(signed).toMatchObject({
      __typename: 'LetterSigned',
      request: { state: 'signed', shows: 'own_letter' },
    });

    const forOwner = await requestOf(world, requestId, owner.token);
    expect(forOwner?.letter?.signedAt).not.toBeNull();
    const file = await fetch(`${world.url}/files/${forOwner?.letter?.fileId ?? ''}`, {
      headers: { authorization: `Bearer ${owner.token}` },
    });
    expect(file.status).toBe(200);
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('shows nothing of the case before the person allowed it, and is offered when they do', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner, noticeFacts({ service: 'Sample service' }));
    const clinician = await givenClinician(world);
    const asked = await ask(owner, caseId, clinician);
    expect(asked.request?.state).toBe('requested');
    const requestId = asked.request?.id ?? '';
    expect(await requestOf(world, requestId, clinician.token)).toMatchObject({
      shows: 'nothing',
      offer: null,
    });
    expect((await act(world, 'takeRequest', { requestId }, clinician.token)).__typename).toBe(
      'AuthorizationMissing',
    );
  });

  test('is nobody else’s to see or touch, another clinician’s least of all (G4)', async () => {
    const { owner, requestId } = await givenRequest();
    const other = await givenClinician(world);
    expect(await requestOf(world, requestId, other.token)).toBeNull();
    expect((await act(world, 'takeRequest', { requestId }, other.token)).__typename).toBe('NotFound');
    expect((await act(world, 'takeRequest', { requestId }, owner.token)).__typename).toBe(
      'ClinicianDecidesAlone',
    );
    const stranger = await givenPerson(world);
    expect(await requestOf(world, requestId, stranger.token)).toBeNull();
  });

  test('is signed once a proof: the second one asks who signs anew, and nothing is lost', async () => {
    const first = await givenRequest();
    const second = await givenRequest(first.clinician);
    for (const { requestId } of [first, second])
      await act(world, 'takeRequest', { requestId }, first.clinician.token);
    const one = await readyLetter(world, first.clinician.token, first.requestId, 'beta');
    const two = await readyLetter(
      world,
      first.clinician.token,
      second.requestId,
      'something wholly different, gamma',
    );
    await provenAgo(world, 1, first.clinician.accountId);
    expect((await signIt(world, first.clinician, one)).__typename).toBe('LetterSigned');
    expect((await signIt(world, first.clinician, two)).__typename).toBe('ReauthenticationNeeded');
    expect((await requestOf(world, second.requestId, first.clinician.token))?.state).toBe('ready_to_sign');
    await provenAgo(world, 0, first.clinician.accountId);
    expect((await signIt(world, first.clinician, two)).__typename).toBe('LetterSigned');
  });

  test.each([
    [{ form: 'stored_image' }, 'SignatureFormRefused'],
    [{ form: 'proxy' }, 'ClinicianDecidesAlone'],
    [{ intent: false }, 'SignatureIntentMissing'],
    [{ typedName: 'Somebody Else' }, 'SignatureNameDiffers'],
    [{ attestationVersion: null }, 'AttestationMissing'],
    [{ documentHash: 'f'.repeat(64) }, 'DocumentChanged'],
  ])('is not signed with %j', async (more, kind) => {
    const { clinician, requestId } = await givenRequest();
    await act(world, 'takeRequest', { requestId }, clinician.token);
    const ready = await readyLetter(world, clinician.token, requestId, 'delta');
    expect((await signIt(world, clinician, ready, more)).__typename).toBe(kind);
  });

  test('that repeats what the same clinician wrote of another person stops (G3)', async () => {
    const first = await givenRequest();
    const second = await givenRequest(first.clinician);
    for (const { requestId } of [first, second])
      await act(world, 'takeRequest', { requestId }, first.clinician.token);
    const one = await readyLetter(world, first.clinician.token, first.requestId, 'epsilon');
    await signIt(world, first.clinician, one);
    const two = await readyLetter(world, first.clinician.token, second.requestId, 'epsilon');
    await provenAgo(world, 0, first.clinician.accountId);
    expect((await signIt(world, first.clinician, two)).__typename).toBe('LettersTooAlike');
  });

  test('is made anew when a word of it changes: what is signed is what was read', async () => {
    const { clinician, requestId } = await givenRequest();
    await act(world, 'takeRequest', { requestId }, clinician.token);
    const ready = await readyLetter(world, clinician.token, requestId, 'zeta');
    await act(
      world,
      'fillBlank',
      { requestId, kind: 'history', text: 'First seen in April, not March, at home.' },
      clinician.token,
    );
    expect((await signIt(world, clinician, ready)).__typename).not.toBe('LetterSigned');
    expect((await requestOf(world, requestId, clinician.token))?.letter).toBeNull();
  });

  test('is typed over only by somebody who knows what stands there', async () => {
    const { clinician, requestId } = await givenRequest();
    await act(world, 'takeRequest', { requestId }, clinician.token);
    const fill = async (text: string, over?: readonly string[]) =>
      (await act(world, 'fillBlank', { requestId, kind: 'history', text, over }, clinician.token)).__typename;
    const stands = async () =>
      (await requestOf(world, requestId, clinician.token))?.blanks.find(({ kind }) => kind === 'history')
        ?.text;
    expect(await fill('First seen in March. ', [''])).toBe('BlankFilled');
    expect(await fill('Typed in a window opened before.', [''])).toBe('DraftChangedElsewhere');
    expect(await stands()).toBe('First seen in March.');
    expect(await fill('First seen in March.', [''])).toBe('BlankFilled');
    expect(await fill('First seen in March, at home.', ['', 'First seen in March. '])).toBe('BlankFilled');
    expect(await stands()).toBe('First seen in March, at home.');
    expect(await fill('', ['First seen in March.'])).toBe('DraftChangedElsewhere');
    expect(await fill('', ['First seen in March, at home.'])).toBe('BlankFilled');
    expect(await stands()).toBeNull();
  });

  test('is not made of a case that does not say what was denied; what is missing is told to both', async () => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner);
    const clinician = await givenClinician(world);
    await givenAuthorization(world, owner, caseId);
    const requestId = (await ask(owner, caseId, clinician)).request?.id ?? '';
    await act(world, 'takeRequest', { requestId }, clinician.token);
    await expect(readyLetter(world, clinician.token, requestId, 'lambda')).rejects.toThrow(
      'CaseFactsMissing',
    );
    for (const { token } of [owner, clinician]) {
      const { data } = await world.ask<{ request: { lacks: readonly string[] } }>(
        'query ($id: ID!) { request(id: $id) { lacks } }',
        { id: requestId },
        token,
      );
      expect(data.request.lacks).toEqual(['service']);
    }
    expect((await requestOf(world, requestId, clinician.token))?.letter).toBeNull();
  });

  test('is declined with a reason, and the reason says who is asked next', async () => {
    const { clinician, requestId, owner } = await givenRequest();
    expect(
      (await act(world, 'declineRequest', { requestId, reason: 'other' }, clinician.token)).__typename,
    ).toBe('DeclineReasonMissing');
    const no = await act(world, 'declineRequest', { requestId, reason: 'no_time' }, clinician.token);
    expect(no).toMatchObject({
      __typename: 'RequestDeclined',
      next: 'ask_supporting',
      request: { state: 'moved_on' },
    });
    expect(await requestOf(world, requestId, clinician.token)).toMatchObject({
      shows: 'nothing',
      case: null,
      statements: [],
    });
    expect((await requestOf(world, requestId, owner.token))?.state).toBe('moved_on');
  });
});

describe('practices', () => {
  const practice = async (role: string) => {
    const id = (
      await world.sql<{ id: string }>(
        `INSERT INTO organization (id, state, name, sample, created_at) VALUES (gen_random_uuid(), 'verified', 'Sample Practice', false, now()) RETURNING id`,
      )
    )[0]?.id;
    const who = await world.signInAsStaff(`sample.${role}.${Math.random()}@example.org`);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at) VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, id, role],
    );
    return { id, who };
  };
  const askAt = async (practiceOrganizationId: string | undefined) => {
    const owner = await givenPerson(world);
    const caseId = await givenCase(world, owner, noticeFacts({ service: 'Sample service' }));
    const clinician = await givenClinician(world);
    await givenAuthorization(world, owner, caseId);
    const named = { clinicianName: clinician.name, email: clinician.email, practiceOrganizationId };
    const input = { caseId, relation: 'treating', ...named };
    return { owner, clinician, answer: await act(world, 'askForJustification', { input }, owner.token) };
  };

  test('their staff prepare what the clinician decides about, and decide, fill, sign and decline nothing', async () => {
    const { id, who } = await practice('practice_staff');
    const { clinician, answer } = await askAt(id);
    const requestId = answer.request?.id ?? '';
    await act(world, 'takeRequest', { requestId }, clinician.token);
    const text = 'The sample measure rose from one to three in May.';
    const prepared = await act(
      world,
      'prepareStatement',
      { requestId, text, source: { kind: 'chart', title: 'Sample visit note', dated: '2026-05-04' } },
      who.token,
    );
    expect(prepared.__typename).toBe('StatementPrepared');
    const statementId = (await requestOf(world, requestId, clinician.token))?.statements.at(-1)?.id;
    const list = '{ myRequests { id part letter { text } } }';
    const { data } = await world.ask<{ myRequests: { id: string; part: string }[] }>(list, {}, who.token);
    expect(data.myRequests).toMatchObject([{ id: requestId, part: 'practice_staff' }]);
    const own = await world.ask<{ myRequests: { part: string }[] }>(list, {}, clinician.token);
    expect(own.data.myRequests).toMatchObject([{ part: 'clinician' }]);
    const ready = await readyLetter(world, clinician.token, requestId, 'iota');
    const asStaff = { ...clinician, token: who.token };
    for (const [name, variables] of [
      ['takeRequest', { requestId }],
      ['decideStatement', { statementId, decision: 'confirm' }],
      ['fillBlank', { requestId, kind: 'history', text }],
      ['makeLetter', { requestId }],
      ['declineRequest', { requestId, reason: 'no_time' }],
    ] as const)
      expect([name, (await act(world, name, variables, who.token)).__typename]).toEqual([
        name,
        'ClinicianDecidesAlone',
      ]);
    expect((await signIt(world, asStaff, ready)).__typename).toBe('ClinicianDecidesAlone');
    expect((await signIt(world, clinician, ready)).__typename).toBe('LetterSigned');
  });

  test('an organization that runs campaigns is none: its clinicians would see each other’s people (FTC v. Superior Court Trial Lawyers, 493 U.S. 411)', async () => {
    const { id } = await practice('clinician');
    const [{ by }] = (await world.sql<{ by: string }>('SELECT id AS by FROM account LIMIT 1')) as [
      { by: string },
    ];
    await world.sql(
      `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves, source_codes, sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at)
       VALUES (gen_random_uuid(), $1, 'CLINICIAN_DRIVE', 'open', 'sample-practice-drive', 'Sample', 'Sample', '{}', '[]', '[]', '[]', false, false, 5, 20, $2, now())`,
      [id, by],
    );
    expect((await askAt(id)).answer).toMatchObject({
      __typename: 'InvalidInput',
      field: 'practiceOrganizationId',
    });
    expect((await askAt('019aa000-0000-7000-8000-000000000000')).answer.__typename).toBe('InvalidInput');
  });
});

describe('bad input', () => {
  test('an NPI that is enrolled already is refused, and so is a wrong digit', async () => {
    const { npi } = await givenClinician(world);
    const other = await world.signInAsStaff('sample.other.clinician@example.org');
    const input = (number: string) => ({
      input: {
        name: 'Sample Other',
        npi: number,
        licences: [{ state: 'MT', number: 'S', expiresOn: '2028-06-30' }],
        specialties: ['generalist'],
        weeklyCapacity: 2,
        languages: ['en'],
        supports: true,
      },
    });
    expect((await act(world, 'enrolClinician', input(npi), other.token)).__typename).toBe('NpiTaken');
    const wrong = `${npi.slice(0, 9)}${(Number(npi[9]) + 1) % 10}`;
    expect((await act(world, 'enrolClinician', input(wrong), other.token)).__typename).toBe(
      'NpiCheckDigitWrong',
    );
  });

  test.each(['payerIds', 'treatmentKeys'])(
    'a conflict whose %s are no keys of our lists is not kept: they stand in clear',
    async (field) => {
      const { token, clinicianId } = await givenClinician(world);
      const disclosed = { kind: 'financial_interest', [field]: ['what a patient told me in May'] };
      const answer = await act(world, 'discloseConflicts', { conflicts: [disclosed] }, token);
      expect(answer).toMatchObject({ __typename: 'InvalidInput', field: `conflicts.0.${field}` });
      expect(answer.message).not.toContain('May');
      const kept = await world.sql('SELECT 1 FROM clinician_conflict WHERE clinician_id = $1', [clinicianId]);
      expect(kept).toEqual([]);
    },
  );

  test('a licence that ended between taking and signing stops the signature; what was written stays', async () => {
    const { clinician, requestId } = await givenRequest();
    await act(world, 'takeRequest', { requestId }, clinician.token);
    const ready = await readyLetter(world, clinician.token, requestId, 'eta');
    await world.sql('UPDATE clinician_licence SET expires_on = $1 WHERE clinician_id = $2', [
      '2020-01-01',
      clinician.clinicianId,
    ]);
    expect((await signIt(world, clinician, ready)).__typename).toBe('LicenceNotInForce');
    const renewed = { input: { state: 'MT', number: 'SAMPLE-2', expiresOn: '2029-06-30' } };
    expect((await act(world, 'renewLicence', renewed, clinician.token)).__typename).toBe('ClinicianChanged');
    expect((await signIt(world, clinician, ready)).__typename).toBe('LetterSigned');
  });

  test('a week below what is held is refused, or gives back what is above it and never what is signed', async () => {
    const first = await givenRequest();
    const second = await givenRequest(first.clinician);
    const { token } = first.clinician;
    for (const { requestId } of [first, second]) await act(world, 'takeRequest', { requestId }, token);
    await signIt(world, first.clinician, await readyLetter(world, token, first.requestId, 'theta'));
    expect((await act(world, 'setWeeklyCapacity', { weeklyCapacity: 0 }, token)).__typename).toBe(
      'CapacityBelowLoad',
    );
    const lowered = await act(world, 'setWeeklyCapacity', { weeklyCapacity: 0, giveBack: true }, token);
    expect(lowered).toMatchObject({ movedOn: 1, clinician: { weeklyCapacity: 0, load: 0 } });
    const states = await Promise.all(
      [first, second].map(({ owner, requestId }) => requestOf(world, requestId, owner.token)),
    );
    expect(states.map((one) => one?.state)).toEqual(['signed', 'moved_on']);
  });

  test('nobody enrols, takes or signs with a mailbox alone', async () => {
    const { clinician, requestId } = await givenRequest();
    const weak = await world.signIn(clinician.email);
    expect((await act(world, 'takeRequest', { requestId }, weak.token)).__typename).toBe(
      'SecondFactorNeeded',
    );
    expect(await requestOf(world, requestId, weak.token)).toMatchObject({ shows: 'nothing', case: null });
  });
});
