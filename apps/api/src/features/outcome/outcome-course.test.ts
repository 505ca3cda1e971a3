import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { SignedIn } from '../../../../../test/support/app.js';
import { OutcomeWorld } from '../../../../../test/support/outcome-world.js';
import type { Tx } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { Cases } from '../case/case.public.js';

describe('what a report does to its case', () => {
  let world: OutcomeWorld;
  let person: SignedIn;
  let owner: SignedIn;
  let reviewer: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    world = await OutcomeWorld.start();
    person = world.person;
    owner = await world.member('sample.owner.001@example.org', 'owner');
    reviewer = await world.member('sample.reviewer.001@example.org', 'reviewer');
    other = await world.member('sample.reviewer.002@example.org', 'reviewer');
    await world.dawn('2026-12-20');
  });
  afterAll(() => world.close());

  test('a person without any campaign gets the next date by their own word', async () => {
    const filing = await world.sent({ campaign: null });
    const said = { submissionId: filing.submissionId, result: 'upheld', decidedOn: '2026-12-18' };
    expect(await world.ask(person, 'reportOutcome', said)).toMatchObject({ __typename: 'OutcomeReported' });
    expect(await world.caseOf(filing)).toMatchObject({
      letter: 'final_internal_upheld',
      basis: 'reported',
      act_by: '2027-04-18',
    });
  });

  test('checking moves no date that stood, and an owner who did not report it may check', async () => {
    const filing = await world.sent();
    const evidenceFileId = await world.letterFile(filing);
    const { submissionId } = filing;
    await world.ask(person, 'reportOutcome', {
      submissionId,
      result: 'upheld',
      decidedOn: '2026-12-18',
      evidenceFileId,
    });
    const before = await world.fileClocks(filing);
    const outcomeId = filing.outcome.id;
    const bad = { outcomeId, receivedOn: '2062-01-01' };
    expect(await world.ask(owner, 'verifyOutcome', bad)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'receivedOn',
    });
    const early = { outcomeId, letterDeadline: '2026-12-01' };
    expect(await world.ask(owner, 'verifyOutcome', early)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'letterDeadline',
    });
    expect(await world.ask(owner, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'OutcomeVerified',
      next: { next: 'act', stepKeys: ['external_review'] },
    });
    expect(await world.fileClocks(filing)).toEqual(before);
    expect((await world.caseOf(filing)).basis).toBe('verified');
  });

  test('silence that was checked gives way to the decision that comes after it', async () => {
    const filing = await world.sent();
    const { submissionId } = filing;
    const outcomeId = filing.outcome.id;
    await world.ask(person, 'reportOutcome', { submissionId, result: 'no_answer_in_time' });
    await world.ask(reviewer, 'verifyOutcome', { outcomeId });
    expect((await world.caseOf(filing)).letter).toBe('internal_level_1_no_answer');
    const late = { submissionId, result: 'overturned', decidedOn: '2026-12-19' };
    expect(await world.ask(person, 'reportOutcome', late)).toMatchObject({ __typename: 'OutcomeReported' });
    expect(await world.caseOf(filing)).toMatchObject({ state: 'closed', letter: 'denial', act_by: null });
    const again = { ...late, result: 'upheld' };
    expect(await world.ask(person, 'reportOutcome', again)).toMatchObject({ __typename: 'OutcomeReported' });
    expect(await world.caseOf(filing)).toMatchObject({ state: 'decided', letter: 'final_internal_upheld' });
  });

  test('the written no that was asked for is evidence of the case, and the appeal opens (29 CFR 2560.503-1(g))', async () => {
    const filing = await world.handed({
      filing: {
        stage: 'initial_determination',
        filingType: 'written_decision_request',
        stepKey: 'ask_for_written_decision',
        recipientRole: 'plan_decisions',
      },
    });
    const evidenceFileId = await world.letterFile(filing);
    await world.app.sql(
      `UPDATE case_evidence SET evidence_kind = 'call_log', file_id = NULL WHERE case_id = $1`,
      [filing.caseId],
    );
    await world.post(filing);
    const { submissionId } = filing;
    await world.ask(person, 'reportOutcome', {
      submissionId,
      result: 'upheld',
      decidedOn: '2026-12-15',
      evidenceFileId,
    });
    const kinds = await world.app.sql<{ kind: string }>(
      'SELECT evidence_kind AS kind FROM case_evidence WHERE case_id = $1 ORDER BY kind',
      [filing.caseId],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['call_log', 'letter']);
    expect(await world.caseOf(filing)).toMatchObject({
      letter: 'denial',
      notice: '2026-12-15',
      act_by: '2027-06-13',
    });
    expect(await world.fileClocks(filing)).toContainEqual({
      stage: 'internal_appeal_level_1',
      state: 'running',
    });
  });

  test('ways that run side by side leave each other alone, and the first win ends the case (45 CFR 147.136(d)(3))', async () => {
    const appeal = await world.sent({ filing: { stage: 'expedited_internal_appeal' } }, `urgency = 'urgent'`);
    const { caseId } = appeal;
    const review = { caseId, stage: 'expedited_external_review', filedOn: '2026-12-08' };
    expect(await world.ask(person, 'reportOwnFiling', review)).toMatchObject({
      __typename: 'OwnFilingReported',
    });
    const no = { submissionId: appeal.submissionId, result: 'upheld', decidedOn: '2026-12-10' };
    await world.ask(person, 'reportOutcome', no);
    expect(await world.caseOf(appeal)).toMatchObject({ state: 'contested', letter: 'final_internal_upheld' });
    expect(await world.fileClocks(appeal)).toContainEqual({
      stage: 'expedited_external_review',
      state: 'met',
    });
    const yes = { caseId, stage: 'expedited_external_review', result: 'overturned', decidedOn: '2026-12-12' };
    await world.ask(person, 'reportOutcome', yes);
    expect((await world.caseOf(appeal)).state).toBe('closed');
  });

  test('a win on one way is not undone by a no on the other that comes after it', async () => {
    const appeal = await world.sent({ filing: { stage: 'expedited_internal_appeal' } }, `urgency = 'urgent'`);
    const { caseId } = appeal;
    const stage = 'expedited_external_review';
    await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-08' });
    await world.ask(person, 'reportOutcome', {
      caseId,
      stage,
      result: 'overturned',
      decidedOn: '2026-12-09',
    });
    expect((await world.caseOf(appeal)).state).toBe('contested');
    const no = { submissionId: appeal.submissionId, result: 'upheld', decidedOn: '2026-12-10' };
    await world.ask(person, 'reportOutcome', no);
    expect(await world.caseOf(appeal)).toMatchObject({ letter: 'denial', act_by: null });
  });

  test('a win is settled once the appeal that was still out is withdrawn, and nobody is asked about it', async () => {
    const appeal = await world.sent({ filing: { stage: 'expedited_internal_appeal' } }, `urgency = 'urgent'`);
    const { caseId, submissionId } = appeal;
    const stage = 'expedited_external_review';
    await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-08' });
    const yes = { caseId, stage, result: 'overturned', decidedOn: '2026-12-09' };
    await world.ask(person, 'reportOutcome', yes);
    expect((await world.caseOf(appeal)).state).toBe('contested');
    await world.app.ask(
      'mutation ($id: ID!) { withdrawSubmission(submissionId: $id) { __typename } }',
      { id: submissionId },
      person.token,
    );
    await until('it is settled', async () => (await world.caseOf(appeal)).state === 'closed');
    const acts = `SELECT stage FROM case_act WHERE case_id = $1 AND undone_at IS NULL`;
    await until('it counts as not filed', async () => (await world.app.sql(acts, [caseId])).length === 1);
    expect(await world.app.sql(acts, [caseId])).toEqual([{ stage }]);
    expect(await world.outcomeOf(appeal)).toMatchObject({ state: 'reported', result: 'withdrawn' });
    expect((await world.caseOf(appeal)).state).toBe('closed');
  });

  test('of two that were out the one that came back leaves the case waiting for the other', async () => {
    const appeal = await world.sent({ filing: { stage: 'expedited_internal_appeal' } }, `urgency = 'urgent'`);
    const { caseId, submissionId } = appeal;
    const stage = 'expedited_external_review';
    await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-08' });
    await world.app.sql(`UPDATE submission SET state = 'bounced' WHERE id = $1`, [submissionId]);
    await world.publish('attempt.bounced', { attemptId: submissionId, submissionId });
    await until('nobody asks', async () => (await world.outcomeOf(appeal))?.state === 'cancelled');
    expect((await world.caseOf(appeal)).state).toBe('contested');
    const others = await world.app.sql<{ state: string }>(
      'SELECT state FROM outcome WHERE case_id = $1 AND submission_id IS NULL',
      [caseId],
    );
    expect(others).toEqual([{ state: 'due' }]);
  });

  test('an answer that comes during a hold is where the case comes back to', async () => {
    const [lost, won] = [await world.sent(), await world.sent()];
    const cases = world.app.app.get(Cases, { strict: false });
    const as = <T>(work: (tx: Tx) => Promise<T>) =>
      world.arranging.db.transaction(system('command-line'), work);
    for (const { caseId, submissionId } of [lost, won]) {
      await as((tx) => cases.moveSurely(tx, caseId, 'suspended'));
      const result = submissionId === won.submissionId ? 'overturned' : 'upheld';
      await world.ask(person, 'reportOutcome', { submissionId, result, decidedOn: '2026-12-18' });
      expect((await world.caseOf({ caseId })).state).toBe('suspended');
      await as((tx) => cases.resume(tx, caseId));
    }
    expect(await world.caseOf(lost)).toMatchObject({ state: 'decided', letter: 'final_internal_upheld' });
    expect(await world.caseOf(won)).toMatchObject({ state: 'closed' });
  });

  test('a no that turns out to be a yes takes its letter with it', async () => {
    const filing = await world.sent();
    const evidenceFileId = await world.letterFile(filing);
    const outcomeId = filing.outcome.id;
    const said = { result: 'upheld', decidedOn: '2026-12-18', evidenceFileId };
    await world.ask(person, 'reportOutcome', { submissionId: filing.submissionId, ...said });
    await world.ask(reviewer, 'verifyOutcome', { outcomeId });
    await world.ask(reviewer, 'correctOutcome', { outcomeId, ...said, result: 'overturned' });
    expect(await world.caseOf(filing)).toMatchObject({ state: 'closed', letter: 'denial', act_by: null });
    expect(await world.ask(other, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'OutcomeVerified',
    });
  });

  describe('a case that its person opened again, because what was won is not honoured', () => {
    const reopen = async (caseId: CaseId) => {
      expect((await world.caseOf({ caseId })).state).toBe('closed');
      await world.app.ask(
        'mutation ($id: ID!) { reopenCase(caseId: $id) { __typename } }',
        { id: caseId },
        person.token,
      );
      expect((await world.caseOf({ caseId })).state).toBe('decided');
    };
    const stage = 'expedited_external_review';
    const yes = { result: 'overturned', decidedOn: '2026-12-18' };

    test('stays open when a reviewer looks at the report of before, and is closed by a new one', async () => {
      const filing = await world.sent(
        { filing: { stage: 'expedited_internal_appeal' } },
        `urgency = 'urgent'`,
      );
      const { caseId, submissionId, outcome } = filing;
      const evidenceFileId = await world.letterFile(filing);
      await world.ask(person, 'reportOutcome', { submissionId, ...yes, evidenceFileId });
      await reopen(caseId);
      expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId: outcome.id })).toMatchObject({
        __typename: 'OutcomeVerified',
      });
      expect((await world.caseOf(filing)).state).toBe('decided');
      await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-19' });
      await world.ask(person, 'reportOutcome', { caseId, stage, ...yes, decidedOn: '2026-12-20' });
      expect((await world.caseOf(filing)).state).toBe('closed');
    });

    test('stays open when an appeal made since is turned down, and that letter opens its next step', async () => {
      const filing = await world.handed(
        { filing: { stage: 'expedited_internal_appeal' } },
        `urgency = 'urgent'`,
      );
      const { caseId } = filing;
      await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-08' });
      await world.ask(person, 'reportOutcome', { caseId, stage, ...yes });
      await reopen(caseId);
      const appeal = { caseId, stage: 'internal_appeal_level_1' };
      await world.ask(person, 'reportOwnFiling', { ...appeal, filedOn: '2026-12-19' });
      await world.ask(person, 'reportOutcome', { ...appeal, result: 'upheld', decidedOn: '2026-12-20' });
      expect(await world.caseOf(filing)).toMatchObject({ state: 'decided', letter: 'final_internal_upheld' });
    });
  });
});
