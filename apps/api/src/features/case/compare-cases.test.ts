import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn, TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { stateOf, SendingWorld } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';

interface Match {
  readonly id: string;
  readonly answer: string | null;
  readonly sameName: boolean;
  readonly sameBirthDate: boolean;
  readonly cases: readonly { readonly caseId: string; readonly state: string }[];
}

const fields = 'id answer sameName sameBirthDate cases { caseId state }';

describe('cases with the same payer and number', () => {
  let sending: SendingWorld;
  let world: TestApp;
  let administrator: SignedIn;
  let one: GivenPerson;
  let two: GivenPerson;

  beforeAll(async () => {
    sending = await SendingWorld.open();
    world = sending.world;
    administrator = await world.signInAsStaff('sample.administrator.001@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    one = await givenPerson(world);
    two = await givenPerson(world);
  });
  afterAll(() => sending.close());

  const waiting = async ({ token }: SignedIn): Promise<readonly Match[]> =>
    (await world.ask<{ casesToCompare: Match[] }>(`{ casesToCompare { ${fields} } }`, {}, token)).data
      .casesToCompare;
  const answer = async ({ token }: SignedIn, input: object): Promise<Match & { __typename: string }> =>
    (
      await world.ask<{ answerCaseMatch: Match & { __typename: string } }>(
        `mutation ($input: AnswerCaseMatchInput!) { answerCaseMatch(input: $input) {
           __typename ... on CaseMatch { ${fields} } ... on Refusal { field } } }`,
        { input },
        token,
      )
    ).data.answerCaseMatch;
  const flagged = async (ids: readonly string[]): Promise<number> =>
    (await world.sql('SELECT 1 FROM denial_case WHERE needs_review AND id = ANY($1)', [ids])).length;
  const matchOf = async (who: SignedIn, caseId: string): Promise<Match> => {
    const found = (await waiting(who)).find(({ cases }) => cases.some((one) => one.caseId === caseId));
    if (found === undefined) throw new Error('Nothing waits to be compared.');
    return found;
  };
  /** Each of the two with a case of a number nobody had before. */
  async function twins(): Promise<[string, string]> {
    const facts = noticeFacts();
    return [await givenCase(world, one, facts), await givenCase(world, two, facts)];
  }

  test('wait for whoever runs the installation, without saying whose they are', async () => {
    const ids = await twins();
    const match = await matchOf(administrator, ids[0]);
    const count = async ({ token }: SignedIn): Promise<number> =>
      (await world.ask<{ pairsToCompare: number }>('{ pairsToCompare }', {}, token)).data.pairsToCompare;
    expect(await count(administrator)).toBe((await waiting(administrator)).length);
    expect(await count(one)).toBe(0);
    expect(match).toMatchObject({ answer: null, sameName: false, sameBirthDate: true });
    expect(match.cases.map(({ caseId }) => caseId).sort()).toEqual([...ids].sort());
    expect(await waiting(one)).toEqual([]);
    expect(await answer(one, { matchId: match.id, answer: 'different_matters' })).toMatchObject({
      __typename: 'NotFound',
    });
    const mailboxAlone = await world.signIn('sample.administrator.001@example.org');
    expect(await waiting(mailboxAlone)).toEqual([]);
    expect(await answer(mailboxAlone, { matchId: match.id, answer: 'different_matters' })).toMatchObject({
      __typename: 'SecondFactorNeeded',
    });
  });

  test('are shown to a reviewer of an organization both take part in, and of one of them to nobody', async () => {
    const ids = await twins();
    const ofBoth = await givenMember(world, 'reviewer');
    await givenParticipation(world, ofBoth, ids);
    const ofOne = await givenMember(world, 'reviewer');
    await givenParticipation(world, ofOne, [ids[0]]);
    const navigator = await givenMember(world, 'navigator');
    await givenParticipation(world, navigator, ids);
    expect((await waiting(ofBoth)).length).toBe(1);
    expect(await waiting(ofOne)).toEqual([]);
    expect(await waiting(navigator)).toEqual([]);
  });

  test('are shown with their clear facts, and one that is kept confidential with its state and date alone (G15)', async () => {
    const ids = await twins();
    await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [ids[1]]);
    await world.sql(
      `UPDATE case_facet SET condition_key = 'sample_condition', treatment_key = 'sample_treatment'
       WHERE id IN (SELECT facet_id FROM denial_case WHERE id = ANY ($1))`,
      [ids],
    );
    const facts = 'caseId state planType letterInHand noticeDate conditionKey treatmentKey actBy';
    const { data } = await world.ask<{ casesToCompare: Match[] }>(
      `{ casesToCompare { cases { ${facts} } } }`,
      {},
      administrator.token,
    );
    const shown = data.casesToCompare.flatMap(({ cases }) => cases);
    const of = (caseId: string) => shown.find((one) => one.caseId === caseId);
    const actBy = expect.stringMatching(/^2027-/);
    expect(of(ids[0])).toMatchObject({
      planType: 'erisa_fully_insured',
      noticeDate: '2026-10-30',
      conditionKey: 'sample_condition',
      treatmentKey: 'sample_treatment',
      actBy,
    });
    expect(of(ids[1])).toEqual({
      caseId: ids[1],
      state: 'intake',
      planType: 'unknown',
      letterInHand: 'denial',
      noticeDate: null,
      conditionKey: null,
      treatmentKey: null,
      actBy,
    });
  });

  test('of different matters both go on', async () => {
    const ids = await twins();
    expect(await flagged(ids)).toBe(2);
    const match = await matchOf(administrator, ids[0]);
    expect(await answer(administrator, { matchId: match.id, answer: 'different_matters' })).toMatchObject({
      answer: 'different_matters',
      cases: [{ state: 'intake' }, { state: 'intake' }],
    });
    expect(await flagged(ids)).toBe(0);
  });

  test('of one matter one goes on and the other is on hold, until the answer turns out to be wrong', async () => {
    const ids = await twins();
    await givenEvidence(world, two, ids[1]);
    const match = await matchOf(administrator, ids[0]);
    expect(await answer(administrator, { matchId: match.id, answer: 'same_matter' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'goesOn',
    });
    const input = { matchId: match.id, answer: 'same_matter', goesOn: ids[0] };
    const states = ({ cases }: Match) =>
      ids.map((id) => cases.find(({ caseId }) => caseId === id)?.state ?? null);
    expect(states(await answer(administrator, input))).toEqual(['intake', 'suspended']);
    expect(await flagged(ids)).toBe(0);
    const again = { matchId: match.id, answer: 'different_matters' };
    expect(states(await answer(administrator, again))).toEqual(['intake', 'evidenced']);
  });

  test('a number that was a slip of the pen leaves no flag behind on either side', async () => {
    const ids = await twins();
    const { identifier } = noticeFacts();
    await act(world, 'recordDenial', { caseId: ids[1], facts: { identifier } }, two.token);
    expect(await flagged(ids)).toBe(0);
  });

  const withdraw = (caseId: string, { token }: SignedIn) =>
    world.ask('mutation ($id: ID!) { withdrawCase(caseId: $id) { __typename } }', { id: caseId }, token);
  const caseState = async (caseId: string): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [caseId]))[0]?.state;
  const caseComesTo = (caseId: string, state: string): Promise<void> =>
    until(`the case is ${state}`, async () => (await caseState(caseId)) === state);
  const correct = (caseId: string, { token }: SignedIn, { identifier } = noticeFacts()) =>
    act(world, 'recordDenial', { caseId, facts: { identifier } }, token);
  /** Two cases found to be of one matter: the first goes on, the second is on hold with everything it needs in it. */
  async function settledTwins() {
    const ids = await twins();
    await givenEvidence(world, two, ids[1]);
    const { id: matchId } = await matchOf(administrator, ids[0]);
    const of = { matchId, answer: 'same_matter', goesOn: ids[0] };
    expect(await answer(administrator, of)).toMatchObject({ __typename: 'CaseMatch' });
    expect(await caseState(ids[1])).toBe('suspended');
    return { ids, matchId };
  }

  test('that are withdrawn are compared no more', async () => {
    const ids = await twins();
    await withdraw(ids[1], two);
    await until('the flag is gone', async () => (await flagged(ids)) === 0);
  });

  test('of one matter: when the one that went on is withdrawn, the one on hold comes back and says so', async () => {
    const { ids, matchId } = await settledTwins();
    await withdraw(ids[0], one);
    await caseComesTo(ids[1], 'evidenced');
    const said = await world.sql(
      `SELECT 1 FROM outbox_message WHERE event = 'case.resumed' AND payload->>'caseId' = $1`,
      [ids[1]],
    );
    expect(said).toHaveLength(1);
    expect(await answer(administrator, { matchId, answer: 'different_matters' })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test.each([
    ['that went on', 0],
    ['on hold', 1],
  ] as const)('of one matter: when the number of the one %s is corrected, both go on', async (_, which) => {
    const { ids } = await settledTwins();
    const answered = await correct(ids[which], which === 0 ? one : two);
    expect(answered.__typename).toBe('DenialRecorded');
    await caseComesTo(ids[1], 'evidenced');
    expect(await caseState(ids[0])).toBe('intake');
    expect(await flagged(ids)).toBe(0);
  });

  test('whose corrected numbers meet again are put before the reviewer afresh', async () => {
    const ids = await twins();
    const first = await matchOf(administrator, ids[0]);
    await answer(administrator, { matchId: first.id, answer: 'different_matters' });
    const facts = noticeFacts();
    await correct(ids[0], one, facts);
    expect(await flagged(ids)).toBe(0);
    await correct(ids[1], two, facts);
    expect(await flagged(ids)).toBe(2);
    expect(await matchOf(administrator, ids[0])).toMatchObject({ answer: null });
  });

  const written = (printedName: string) => [{ role: 'risk_bearer', payerId: null, printedName }];

  test('of one person are asked about, however the company is written', async () => {
    const owner = await givenPerson(world);
    const facts = noticeFacts({ parties: written('Sample Mutual Assurance') });
    const first = await givenCase(world, owner, facts);
    const again = { ...facts, parties: written('Sample Mutual Assurance Company of Minnesota') };
    const start = (more: object = {}) =>
      act(world, 'startCase', { personId: owner.personId, facts: again, ...more }, owner.token);
    expect(await start()).toMatchObject({ __typename: 'SameNumberElsewhere', field: 'identifier' });
    const other = await givenCase(world, owner);
    const record = { caseId: other, facts: { identifier: facts.identifier, parties: again.parties } };
    expect((await act(world, 'recordDenial', record, owner.token)).__typename).toBe('SameNumberElsewhere');
    expect((await start({ anotherDenial: true })).__typename).toBe('CaseStarted');
    const [row] = await world.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM denial_case WHERE person_id = $1 AND identifier_hash IS NOT NULL',
      [owner.personId],
    );
    expect(row?.n).toBe(3);
    expect(first).not.toBe(other);
  });

  test('what is queued waits for the reviewer, and goes into its person’s hands before its date', async () => {
    // Held back until its case waits for the reviewer: the worker releases what may go within a second.
    const filing = await sending.given({ filing: { sendBy: '2026-12-14', releaseFrom: '2027-03-01' } });
    const other = await sending.given({ filing: { releaseFrom: '2027-03-01' } });
    await world.sql(
      `INSERT INTO case_match (id, first_case_id, second_case_id, found_at) VALUES (gen_random_uuid(), $1, $2, now())`,
      [filing.caseId, other.caseId],
    );
    await world.sql(`UPDATE denial_case SET needs_review = true WHERE id = ANY($1)`, [
      [filing.caseId, other.caseId],
    ]);
    await world.sql(`UPDATE submission SET recall_until = NULL, release_from = '2026-12-07' WHERE id = $1`, [
      filing.submissionId,
    ]);
    const control = await sending.given({ filing: { releaseFrom: '2026-12-07', sendBy: '2026-12-14' } });
    await sending.comesTo(control, 'proved');
    expect((await stateOf(world, filing)).state).toBe('queued');
    await world.sql(`UPDATE home SET business_now = '2026-12-14T15:00:00Z'`);
    await sending.comesTo(filing, 'handed_to_person');
    expect(
      sending.sink.received.some((bytes) => bytes.toString().includes(`Subject: ${filing.reference}\r`)),
    ).toBe(false);
  });
});
