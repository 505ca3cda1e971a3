import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount, system } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { AccountId, CaseId, OutcomeId, SubmissionId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { CaseActs } from './case-acts.js';
import { CaseAnswers, type Answer } from './case-answers.js';
import { Cases } from './cases.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';

interface ClockShown {
  readonly stage: string;
  readonly side: string;
  readonly state: string;
  readonly actBy: string | null;
}

describe('what features above do to a case', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let cases: Cases;
  let acts: CaseActs;
  let answers: CaseAnswers;
  let db: Db;

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    cases = world.app.get(Cases, { strict: false });
    acts = world.app.get(CaseActs, { strict: false });
    answers = world.app.get(CaseAnswers, { strict: false });
    db = world.app.get(Db, { strict: false });
  });
  afterAll(() => world.close());

  const worker = system('worker');
  const given = async (more: Readonly<Record<string, unknown>> = {}): Promise<CaseId> => {
    const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded', ...more }));
    await givenEvidence(world, owner, id);
    return id as CaseId;
  };
  const clocks = (id: string): Promise<ClockShown[]> =>
    world.sql(
      `SELECT stage, side, state, act_by::text AS "actBy" FROM case_clock
       WHERE case_id = $1 AND state <> 'superseded' ORDER BY id`,
      [id],
    );
  const facet = async (id: string) =>
    (
      await world.sql<{ actBy: string | null; letterInHand: string }>(
        `SELECT act_by::text AS "actBy", letter_in_hand AS "letterInHand" FROM case_facet f
         JOIN denial_case d ON d.facet_id = f.id WHERE d.id = $1`,
        [id],
      )
    )[0];
  const filed = {
    stage: 'internal_appeal_level_1',
    on: plainDate('2026-11-10'),
    submissionId: null,
  } as const;
  const upheld = (outcomeId: OutcomeId, more: Partial<Answer> = {}): Answer => ({
    outcomeId,
    stage: 'internal_appeal_level_1',
    ends: true,
    document: null,
    letter: {
      letterInHand: 'final_internal_upheld',
      noticeDate: '2026-12-08',
      receivedDate: '2026-12-11',
      letterDeadline: null,
      letterBasis: 'reported',
    },
    ...more,
  });
  const outcome = (): OutcomeId => newId<'outcome'>() as OutcomeId;

  test('a filing meets its own clock and starts the plan’s time to decide', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    const after = await clocks(id);
    expect(after.filter(({ side }) => side === 'file').every(({ state }) => state === 'met')).toBe(true);
    const decide = after.filter(({ side }) => side === 'decide').map(({ actBy }) => actBy);
    expect(decide).toEqual(['2026-12-10', '2027-01-09']);
    expect((await facet(id))?.actBy).toBeNull();
  });

  test('a fact corrected afterwards does not forget what was filed', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    await db.transaction(worker, (tx) => cases.move(tx, id, 'contested'));
    const before = await clocks(id);
    await db.transaction(worker, (tx) => cases.recomputeClocks(tx, id));
    expect(await clocks(id)).toEqual(before);
  });

  test('an urgent filing inside leaves the outside review that runs beside it (29 CFR 2590.715-2719)', async () => {
    const id = await given();
    await world.ask(
      'mutation ($input: StateUrgencyInput!) { stateUrgency(input: $input) { __typename } }',
      { input: { caseId: id, urgency: 'urgent', statedBy: 'patient' } },
      owner.token,
    );
    const on = plainDate('2026-11-10');
    await db.transaction(worker, (tx) =>
      acts.file(tx, id, { stage: 'expedited_internal_appeal', on, submissionId: null }),
    );
    const running = (await clocks(id)).filter(({ side, state }) => side === 'file' && state === 'running');
    expect(running.map(({ stage }) => stage)).toEqual(['expedited_external_review']);
  });

  test('the answer to a filing is the next letter: its clocks begin and the last filing no longer counts', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcome())));
    const after = await clocks(id);
    expect(after.some(({ state }) => state === 'met')).toBe(false);
    expect(after.find(({ side }) => side === 'file')?.stage).toContain('external_review');
    expect(await facet(id)).toMatchObject({ letterInHand: 'final_internal_upheld', actBy: '2027-04-08' });
  });

  test('after silence the day the silent level was asked is kept', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    const letter = {
      letterInHand: 'internal_level_1_no_answer',
      noticeDate: null,
      receivedDate: null,
      letterDeadline: null,
      letterBasis: 'reported',
    } as const;
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcome(), { letter })));
    const loaded = await db.read(worker, (tx) => cases.load(tx, id));
    expect(loaded).toMatchObject({ silentLevelFiled: '2026-11-10', noticeDate: '2026-10-30' });
  });

  test('an answer that turns out otherwise gives the letter before back, with what was filed on it', async () => {
    const id = await given();
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    const before = await clocks(id);
    const outcomeId = outcome();
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcomeId)));
    await db.transaction(worker, (tx) =>
      answers.take(tx, id, upheld(outcomeId, { ends: false, letter: null })),
    );
    expect(await facet(id)).toMatchObject({ letterInHand: 'denial', actBy: null });
    expect(await clocks(id)).toEqual(before);
  });

  test('an answer told twice brings one letter, and keeps what the person copied from it meanwhile', async () => {
    const id = await given();
    const outcomeId = outcome();
    const told = { ...upheld(outcomeId).letter, noticeDate: '2026-11-18', receivedDate: '2026-11-20' };
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcomeId, { letter: told as never })));
    await act(world, 'recordDenial', { caseId: id, facts: { letterDeadline: '2027-03-01' } }, owner.token);
    const read = { ...told, noticeDate: '2026-11-17', receivedDate: null, letterBasis: 'verified' } as const;
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcomeId, { letter: read as never })));
    expect(await db.read(worker, (tx) => cases.load(tx, id))).toMatchObject({
      noticeDate: '2026-11-17',
      receivedDate: '2026-11-20',
      letterDeadline: '2027-03-01',
      letterBasis: 'verified',
    });
    const kept = await world.sql('SELECT id FROM case_letter WHERE case_id = $1', [id]);
    expect(kept).toHaveLength(1);
  });

  test('the answer to one filing leaves another that is still on its way as it is (45 CFR 147.136(d)(3))', async () => {
    const id = await given();
    const on = plainDate('2026-11-10');
    const review = { stage: 'expedited_external_review', on, submissionId: null } as const;
    await db.transaction(worker, (tx) => acts.file(tx, id, filed));
    await db.transaction(worker, (tx) => acts.file(tx, id, review));
    await db.transaction(worker, (tx) => answers.take(tx, id, upheld(outcome())));
    const after = await clocks(id);
    expect(after).toContainEqual(
      expect.objectContaining({ stage: 'expedited_external_review', side: 'file', state: 'met' }),
    );
    const running = after.filter(({ side, state }) => side === 'file' && state === 'running');
    expect(running.map(({ stage }) => stage)).toEqual(['judicial_review']);
  });

  test('a filing that came back is as if it had not been filed: the date runs again', async () => {
    const id = await given();
    const open = await facet(id);
    const submissionId = newId<'submission'>() as SubmissionId;
    await db.transaction(worker, (tx) => acts.file(tx, id, { ...filed, submissionId }));
    expect((await facet(id))?.actBy).toBeNull();
    await db.transaction(worker, (tx) => acts.unfile(tx, id, { stage: filed.stage, submissionId }));
    expect(await facet(id)).toEqual(open);
    const [row] = await world.sql('SELECT state FROM denial_case WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'evidenced' });
  });

  test('asking for the claim file contests nothing and closes nothing (29 CFR 2560.503-1(h)(2)(iii))', async () => {
    const id = await given();
    const open = await facet(id);
    const on = plainDate('2026-11-10');
    await db.transaction(worker, (tx) =>
      acts.file(tx, id, { stage: 'claim_file_request', on, submissionId: null }),
    );
    expect(await facet(id)).toEqual(open);
    const [row] = await world.sql('SELECT state FROM denial_case WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'evidenced' });
  });

  test('a closed case is opened again by its person and by nobody else', async () => {
    const id = await given();
    for (const to of ['contested', 'decided', 'closed'] as const)
      await db.transaction(worker, (tx) => cases.moveSurely(tx, id, to));
    const reopen = async (token: string) =>
      (
        await world.ask<{ answer: { __typename: string } }>(
          'mutation ($id: ID!) { answer: reopenCase(caseId: $id) { __typename } }',
          { id },
          token,
        )
      ).data.answer.__typename;
    const stranger = await givenPerson(world);
    expect(await reopen(stranger.token)).toBe('NotFound');
    expect(await reopen(owner.token)).toBe('CaseReopened');
    expect(await reopen(owner.token)).toBe('CaseOver');
  });

  test('another’s act may move a case they cannot write, inside an elevation of the caller’s or without', async () => {
    const id = await given();
    const reviewer = await world.signInAsStaff('sample.reviewer.0001@example.org');
    const actor = asAccount(reviewer.accountId as AccountId, { secondFactor: true });
    expect(await db.transaction(actor, (tx) => cases.load(tx, id))).toBeNull();
    await db.transaction(actor, (tx) => cases.move(tx, id, 'contested'));
    await db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        await cases.move(tx, id, 'decided');
        expect(await cases.load(tx, id)).not.toBeNull();
      }),
    );
    const [row] = await world.sql('SELECT state FROM denial_case WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'decided' });
  });

  test('a loaded case is what was recorded', async () => {
    const id = await given({ reasonText: 'Words.', amountCents: 123_456, service: 'A service' });
    const loaded = await db.read(worker, (tx) => cases.load(tx, id));
    expect(loaded).toMatchObject({
      id,
      personId: owner.personId,
      state: 'evidenced',
      planType: 'erisa_self_funded',
      reasonText: 'Words.',
      amountCents: 123_456,
      service: 'A service',
      parties: [{ role: 'risk_bearer', payerId: 'sample-payer' }],
      evidence: [{ evidenceKind: 'letter', dated: '2026-10-30' }],
    });
  });
});
