import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import type { SignedIn } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CheckInSecrets } from './check-in-secrets.js';
import { OutcomeWorld } from './testing/outcome-world.js';

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

  /** A question with its link, as the schedule makes it. */
  async function question(outcomeId: string, sequence = 1): Promise<string> {
    const [row] = await world.app.sql<{ id: string }>(
      `INSERT INTO check_in (id, outcome_id, person_id, sequence, due_on, asked_on, token_hash)
       SELECT gen_random_uuid(), id, person_id, $2::int, chorus_today(), chorus_today(), sha256(gen_random_uuid()::text::bytea)
       FROM outcome WHERE id = $1 RETURNING id`,
      [outcomeId, sequence],
    );
    const token = world.app.app.get(CheckInSecrets, { strict: false }).token(row?.id ?? '');
    await world.app.sql('UPDATE check_in SET token_hash = sha256($2::text::bytea) WHERE id = $1', [
      row?.id,
      token,
    ]);
    return token;
  }

  const tap = async (token: string, answer: string, lang = 'en'): Promise<string> => {
    const page = await fetch(`${world.app.url}/o/${token}?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ answer }),
    });
    return page.text();
  };

  /** Texts of mails in the local outbox whose subject has the reference, by template. */
  async function mailsOf(reference: string, words: RegExp): Promise<number> {
    const folder = join(world.app.home, 'outbox', 'mail');
    let found = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.eml'))) {
      const { subject, text } = await PostalMime.parse(readFileSync(join(folder, name)));
      if (
        subject?.includes(reference) === true &&
        words.test(`${subject} ${text ?? ''}`.replaceAll(/\s+/g, ' '))
      )
        found += 1;
    }
    return found;
  }

  test('a tap is enough for the next date to run, from the earliest day the decision can bear', async () => {
    const filing = await world.sent();
    const token = await question(filing.outcome.id);
    expect(await world.caseOf(filing)).toMatchObject({ state: 'contested', act_by: null });
    await tap(token, 'lost');
    expect(await world.caseOf(filing)).toEqual({
      state: 'decided',
      letter: 'final_internal_upheld',
      basis: 'estimated',
      notice: '2026-12-07',
      act_by: '2027-04-07',
    });
    await until(
      'the next step is mailed',
      async () => (await mailsOf(filing.reference, /next step is open/i)) === 1,
      30_000,
    );
    // The wrong button: everything is as it was, and the question stands.
    await tap(token, 'nothing_yet');
    expect(await world.caseOf(filing)).toMatchObject({ state: 'contested', letter: 'denial', act_by: null });
    expect(await world.outcomeOf(filing)).toMatchObject({ state: 'asked', result: null });
  });

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
    await until('nobody asks', async () => (await world.outcomeOf(filing))?.state === 'cancelled', 30_000);
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
    await until('its date runs', async () => (await world.caseOf(filing)).act_by === '2027-04-28', 30_000);
    await until(
      'its result is known',
      async () => (await world.outcomeOf(filing))?.result === 'withdrawn',
      30_000,
    );
    expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId: filing.outcome.id })).toMatchObject({
      __typename: 'OutcomeVerified',
    });
  });

  test('the page behind a Spanish mail speaks Spanish', async () => {
    const filing = await world.sent();
    const token = await question(filing.outcome.id);
    const page = await (await fetch(`${world.app.url}/o/${token}?answer=won&lang=es`)).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('No se guarda nada antes de que pulse');
    expect(await tap(token, 'won', 'es')).toContain('Buenas noticias');
  });

  test('after a tap without the letter its picture is asked for three times, then somebody calls', async () => {
    const filing = await world.sent();
    await tap(await question(filing.outcome.id), 'lost');
    const today = '2026-12-20';
    for (const [index, day] of [3, 10, 21].entries()) {
      await world.dawn(today, day);
      await until(
        `letter wanted, time ${index + 1}`,
        async () =>
          (await mailsOf(filing.reference, /picture of the letter is still missing/i)) === index + 1,
        30_000,
      );
    }
    const list = async (): Promise<readonly unknown[]> => {
      const { data } = await world.app.ask<{ list: { edges: { node: unknown }[] } }>(
        `query ($id: ID!) { list: checkInCallList(campaignId: $id, first: 50) { edges { node { outcomeId reason } } } }`,
        { id: world.campaign.campaignId },
        reviewer.token,
      );
      return data.list.edges.map(({ node }) => node);
    };
    const entry = { outcomeId: filing.outcome.id, reason: 'letter_missing' };
    expect(await list()).not.toContainEqual(entry);
    await world.dawn(today, 22);
    expect(await list()).toContainEqual(entry);
  });
});
