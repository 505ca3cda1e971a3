import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { OutcomeWorld } from '../../../../../test/support/outcome-world.js';

describe('steps without a filing of ours, and filings that came to nothing', () => {
  let world: OutcomeWorld;
  let person: SignedIn;
  let reviewer: SignedIn;

  beforeAll(async () => {
    world = await OutcomeWorld.start();
    person = world.person;
    reviewer = await world.member('sample.reviewer.001@example.org', 'reviewer');
    await world.dawn('2026-12-20');
  });
  afterAll(() => world.close());

  test('a plan that must send its no on is followed to the independent reviewer (42 CFR 422.590)', async () => {
    const filing = await world.sent({}, `plan_type = 'medicare_advantage'`);
    const { submissionId, caseId } = filing;
    await world.ask(person, 'reportOutcome', { submissionId, result: 'upheld', decidedOn: '2026-12-18' });
    const [expected] = await world.app.sql(
      `SELECT stage, state, due_on IS NOT NULL AS dated FROM outcome WHERE case_id = $1 AND submission_id IS NULL`,
      [caseId],
    );
    expect(expected).toEqual({ stage: 'external_review', state: 'due', dated: true });
    expect((await world.caseOf(filing)).state).toBe('contested');
    const next = { caseId, stage: 'external_review', result: 'upheld', decidedOn: '2026-12-20' };
    expect(await world.ask(person, 'reportOutcome', next)).toMatchObject({ __typename: 'OutcomeReported' });
    expect(await world.caseOf(filing)).toMatchObject({ state: 'decided', letter: 'ire_upheld' });
    expect(await world.fileClocks(filing)).toContainEqual({
      stage: 'administrative_law_judge_hearing',
      state: 'running',
    });
  });

  test('"not decided" is no dead end: the same step may be taken again and its date runs', async () => {
    const filing = await world.sent();
    const { submissionId } = filing;
    await world.ask(person, 'reportOutcome', { submissionId, result: 'ineligible', decidedOn: '2026-12-18' });
    expect(await world.caseOf(filing)).toMatchObject({
      state: 'decided',
      letter: 'denial',
      act_by: '2027-04-28',
    });
  });

  test('a step refused undecided that its person takes once more alone is asked about anew', async () => {
    const filing = await world.handed(
      { campaign: null },
      `plan_type = 'medicaid_managed_care', letter_in_hand = 'final_internal_upheld'`,
    );
    const { caseId } = filing;
    const stage = 'state_fair_hearing';
    await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-08' });
    await world.ask(person, 'reportOutcome', {
      caseId,
      stage,
      result: 'ineligible',
      decidedOn: '2026-12-14',
    });
    expect(await world.fileClocks(filing)).toContainEqual({ stage, state: 'running' });
    expect(
      await world.ask(person, 'reportOwnFiling', { caseId, stage, filedOn: '2026-12-16' }),
    ).toMatchObject({ case: { outcomes: [{ stage, state: 'due' }] } });
    expect(await world.fileClocks(filing)).toContainEqual({ stage, state: 'met' });
  });

  test('what somebody filed alone meets its clock and is asked about, and may be taken back (42 CFR 438.408(f))', async () => {
    const filing = await world.handed(
      { campaign: null },
      `plan_type = 'medicaid_managed_care', letter_in_hand = 'final_internal_upheld'`,
    );
    const { caseId } = filing;
    const input = { caseId, stage: 'state_fair_hearing', filedOn: '2026-12-10' };
    expect(await world.ask(person, 'reportOwnFiling', { ...input, filedOn: '2027-09-09' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await world.ask(person, 'reportOwnFiling', { ...input, stage: 'reconsideration' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await world.ask(reviewer, 'reportOwnFiling', input)).toMatchObject({ __typename: 'NotFound' });
    expect(await world.ask(person, 'reportOwnFiling', input)).toMatchObject({
      case: { outcomes: [{ stage: 'state_fair_hearing', state: 'due' }] },
    });
    expect(await world.fileClocks(filing)).toContainEqual({ stage: 'state_fair_hearing', state: 'met' });
    const { data } = await world.app.ask<{ answer: { __typename: string } }>(
      `mutation ($id: ID!) { answer: takeBackOwnFiling(caseId: $id, stage: "state_fair_hearing") { __typename } }`,
      { id: caseId },
      person.token,
    );
    expect(data.answer.__typename).toBe('OwnFilingReported');
    expect(await world.fileClocks(filing)).toContainEqual({ stage: 'state_fair_hearing', state: 'running' });
  });

  test('a filing of ours that lies here is not filed a second time by a report', async () => {
    const filing = await world.handed();
    const input = { caseId: filing.caseId, stage: 'internal_appeal_level_1', filedOn: '2026-12-10' };
    expect(await world.ask(person, 'reportOwnFiling', input)).toMatchObject({ __typename: 'FiledHere' });
  });

  test('what came back was not filed: its date runs again and nobody asks what came', async () => {
    const filing = await world.sent();
    const { submissionId } = filing;
    await world.app.sql(`UPDATE submission SET state = 'bounced' WHERE id = $1`, [submissionId]);
    await world.publish('attempt.bounced', { attemptId: submissionId, submissionId });
    await until('nobody asks', async () => (await world.outcomeOf(filing))?.state === 'cancelled');
    expect(await world.caseOf(filing)).toMatchObject({ state: 'evidenced', act_by: '2027-04-28' });
  });

  test('a withdrawn filing leaves its date running, and a reviewer may put its result away', async () => {
    const filing = await world.sent();
    const { data } = await world.app.ask<{ answer: { __typename: string } }>(
      `mutation ($id: ID!) { answer: withdrawSubmission(submissionId: $id) { __typename } }`,
      { id: filing.submissionId },
      person.token,
    );
    expect(data.answer.__typename).toBe('SubmissionTakenBack');
    await until('its date runs', async () => (await world.caseOf(filing)).act_by === '2027-04-28');
    await until('its result is known', async () => (await world.outcomeOf(filing))?.result === 'withdrawn');
    expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId: filing.outcome.id })).toMatchObject({
      __typename: 'OutcomeVerified',
    });
  });
});
