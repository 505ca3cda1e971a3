import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenMember,
  givenPerson,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { givenAuthorization, revokeAuthorization } from './testing/authorize.js';
import { act, givenClinician, readyLetter, signIt, type GivenClinician } from './testing/given-letters.js';

interface Paper {
  readonly id: string;
  readonly fileId: string;
  readonly paperKind: string;
}

let world: TestApp;
let staff: SignedIn & { readonly organizationId: string };
let clinician: GivenClinician;
beforeAll(async () => {
  world = await testApp();
  staff = await givenMember(world, 'practice_staff');
  clinician = await givenClinician(world);
});
afterAll(() => world.close());

/** A letter being written, prepared by a practice whose staff is enrolled. */
async function givenWriting(): Promise<{
  readonly owner: GivenPerson;
  readonly caseId: string;
  readonly authorizationId: string;
  readonly requestId: string;
}> {
  const owner = await givenPerson(world);
  const caseId = await givenCase(world, owner, noticeFacts({ service: 'Sample service' }));
  const authorizationId = await givenAuthorization(world, owner, caseId);
  const named = {
    clinicianName: clinician.name,
    email: clinician.email,
    practiceOrganizationId: staff.organizationId,
  };
  const asked = await act(
    world,
    'askForJustification',
    { input: { caseId, relation: 'treating', ...named } },
    owner.token,
  );
  const requestId = asked.request?.id ?? '';
  await act(world, 'takeRequest', { requestId }, clinician.token);
  return { owner, caseId, authorizationId, requestId };
}

async function add(token: string | null, requestId: string, fileId: string, paperKind = 'chart_note') {
  const { data, errors } = await world.ask<{ answer: { __typename: string; paper?: Paper } }>(
    `mutation ($requestId: ID!, $fileId: ID!, $paperKind: PracticePaperKind!) {
       answer: addPracticePaper(requestId: $requestId, fileId: $fileId, paperKind: $paperKind) { __typename
         ... on PracticePaperAdded { paper { id fileId paperKind } } ... on Refusal { message field } } }`,
    { requestId, fileId, paperKind },
    token,
  );
  return data?.answer ?? { __typename: String(errors?.[0]?.extensions?.code) };
}

const papers = async (token: string, requestId: string) =>
  (
    await world.ask<{ request: { practicePapers: readonly Paper[] } | null }>(
      'query ($id: ID!) { request(id: $id) { practicePapers { id fileId paperKind } } }',
      { id: requestId },
      token,
    )
  ).data.request?.practicePapers;

const opened = async (token: string, fileId: string): Promise<number> =>
  (await fetch(`${world.url}/files/${fileId}`, { headers: { authorization: `Bearer ${token}` } })).status;

describe('a paper from the record of a practice', () => {
  test('is sent sealed by its staff, and read by the clinician and the person it is about', async () => {
    const { owner, caseId, requestId } = await givenWriting();
    const { data } = await world.ask<{ request: { case: { personId: string } } }>(
      'query ($id: ID!) { request(id: $id) { case { personId } } }',
      { id: requestId },
      staff.token,
    );
    expect(data.request.case.personId).toBe(owner.personId);
    const sent = await upload(world, owner.personId, staff.token);
    const fileId = sent.body.fileId ?? '';
    expect(sent.status).toBe(201);
    expect(await add(staff.token, requestId, fileId)).toMatchObject({
      __typename: 'PracticePaperAdded',
      paper: { fileId, paperKind: 'chart_note' },
    });
    for (const { token } of [staff, clinician, owner]) {
      expect(await papers(token, requestId)).toMatchObject([{ fileId }]);
      expect(await opened(token, fileId)).toBe(200);
    }
    const stranger = await givenMember(world, 'practice_staff');
    expect(await papers(stranger.token, requestId)).toBeUndefined();
    expect(await opened(stranger.token, fileId)).toBe(404);
    const [audited] = await world.sql(
      `SELECT operation FROM audit_entry WHERE operation = 'justification_request.paper_added'`,
    );
    expect(audited).toBeDefined();
    expect((await add(staff.token, requestId, fileId)).__typename).toBe('InvalidInput');
    const [kept] = await world.sql<{ case_id: string; state: string }>(
      `SELECT p.case_id, f.state FROM practice_paper p JOIN stored_file f ON f.id = p.file_id`,
    );
    expect(kept).toEqual({ case_id: caseId, state: 'kept' });
  });

  test('whoever prepares opens the papers of the case as the clinician does', async () => {
    const { owner, caseId, requestId } = await givenWriting();
    const fileId = await givenEvidence(world, owner, caseId);
    expect(await opened(staff.token, fileId)).toBe(200);
    await act(world, 'declineRequest', { requestId, reason: 'no_time' }, clinician.token);
    expect(await opened(staff.token, fileId)).toBe(404);
  });

  test('is nobody else’s to add, and nobody’s who sent another document', async () => {
    const { owner, requestId } = await givenWriting();
    const own = await upload(world, owner.personId, owner.token);
    const stranger = await givenMember(world, 'practice_staff');
    expect((await upload(world, owner.personId, stranger.token)).status).toBe(404);
    const weak = await world.signIn(clinician.email);
    expect((await upload(world, owner.personId, weak.token)).status).toBe(404);
    const theirs = own.body.fileId ?? '';
    expect((await add(stranger.token, requestId, theirs)).__typename).toBe('NotFound');
    expect((await add(weak.token, requestId, theirs)).__typename).toBe('SecondFactorNeeded');
    expect((await add(owner.token, requestId, theirs)).__typename).toBe('NotAllowed');
    expect((await add(staff.token, requestId, theirs)).__typename).toBe('InvalidInput');
    expect((await add(staff.token, requestId, requestId)).__typename).toBe('InvalidInput');
  });

  test('comes only while the letter is written: before the yes, after the signature and without a permission nothing is taken', async () => {
    const { owner, authorizationId, requestId } = await givenWriting();
    const { body } = await upload(world, owner.personId, staff.token);
    const fileId = body.fileId ?? '';
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
    expect((await upload(world, owner.personId, staff.token)).status).toBe(404);
    expect((await add(staff.token, requestId, fileId)).__typename).toBe('RequestMoveNotAllowed');
    await world.sql(`UPDATE justification_request SET state = 'held' WHERE id = $1`, [requestId]);
    const ready = await readyLetter(world, clinician.token, requestId, 'kappa');
    expect((await signIt(world, clinician, ready)).__typename).toBe('LetterSigned');
    expect((await add(staff.token, requestId, fileId)).__typename).toBe('RequestMoveNotAllowed');
    const other = await givenWriting();
    await revokeAuthorization(world, other.authorizationId, other.owner.token);
    expect((await upload(world, other.owner.personId, staff.token)).status).toBe(404);
    await revokeAuthorization(world, authorizationId, owner.token);
  });
});
