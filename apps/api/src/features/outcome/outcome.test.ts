import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../../../../test/support/app.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { until } from '../../platform/outbox/testing/world.js';
import { OutcomeWorld, type Answer } from '../../../../../test/support/outcome-world.js';

describe('what became of a filing', () => {
  let world: OutcomeWorld;
  let person: SignedIn;
  let reviewer: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    world = await OutcomeWorld.start();
    person = world.person;
    reviewer = await world.member('sample.reviewer.001@example.org', 'reviewer');
    other = await world.member('sample.reviewer.002@example.org', 'reviewer');
  });
  afterAll(() => world.close());

  const questions = (outcomeId: string) =>
    world.app.sql<{ sequence: number; asked: string; answer: string | null }>(
      'SELECT sequence, asked_on::text AS asked, answer FROM check_in WHERE outcome_id = $1 ORDER BY sequence',
      [outcomeId],
    );

  const written = async (outcomeId: string): Promise<number> => {
    const [row] = await world.app.sql<{ n: number }>(
      'SELECT count(asked_at)::int AS n FROM check_in WHERE outcome_id = $1',
      [outcomeId],
    );
    return row?.n ?? 0;
  };

  /** The links of the newest check-in mail in the local outbox that speaks of the filing. */
  async function linkFor(reference: string): Promise<string> {
    let link: string | undefined;
    await until('the question was mailed', async () => {
      for (const mail of await localMails(world.app.home)) {
        if (!mail.file.startsWith('outcome-') || mail.subject?.includes(reference) !== true) continue;
        link = /http:\/\/localhost:\d+(\/o\/[A-Za-z0-9_-]{22})\?answer=lost/.exec(mail.text ?? '')?.[1];
      }
      return link !== undefined;
    });
    return link ?? '';
  }

  test('from the day a decision is due its person is asked, by a link that changes nothing until a button is pressed', async () => {
    const { outcome, reference, ...filing } = await world.sent();
    await world.dawn(outcome.due, -1);
    expect(await questions(outcome.id)).toEqual([]);
    await world.dawn(outcome.due);
    const path = await linkFor(reference);
    const page = await fetch(`${world.app.url}${path}?answer=lost`);
    const html = await page.text();
    expect(html).toContain('Nothing is recorded before you press');
    expect(html).not.toMatch(/<script|http:|https:/);
    expect((await world.outcomeOf(filing))?.state).toBe('asked');
    const pressed = await fetch(`${world.app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ answer: 'lost', decidedOn: '2026-12-20' }),
    });
    expect(await pressed.text()).toContain('a next step may be open');
    expect(await world.outcomeOf(filing)).toMatchObject({
      state: 'reported',
      result: 'upheld',
      decided: '2026-12-20',
    });
    const token = path.slice('/o/'.length);
    expect(world.app.logLines.filter((line) => line.includes(token))).toEqual([]);
    expect(world.app.logLines.some((line) => line.includes('/o/[token]'))).toBe(true);
  });

  test('a stranger’s token answers nothing', async () => {
    const { data } = await world.app.ask<{ answer: Answer }>(
      `mutation { answer: answerCheckIn(token: "AAAAAAAAAAAAAAAAAAAAAA", answer: won) { __typename ... on Refusal { message field } } }`,
    );
    expect(data.answer.__typename).toBe('CheckInUnknown');
  });

  test('asked four times without an answer it is reported unknown and stands on the call list', async () => {
    const { outcome, ...filing } = await world.sent();
    for (const [index, day] of [0, 3, 10, 21].entries()) {
      await world.dawn(outcome.due, day);
      // The mail is written too: while it is, the question is held, and a schedule that looks then passes it by.
      await until(`question ${index + 1} is asked`, async () => (await written(outcome.id)) === index + 1);
    }
    await world.dawn(outcome.due, 22);
    await until('nobody answered', async () => (await world.outcomeOf(filing))?.state === 'reported');
    expect((await world.outcomeOf(filing))?.result).toBe('unknown');
    const { data } = await world.app.ask<{
      list: { edges: { node: { outcomeId: string; timesAsked: number } }[] };
    }>(
      `query ($id: ID!) { list: checkInCallList(campaignId: $id, first: 50) { edges { node { outcomeId timesAsked } } } }`,
      { id: world.campaign.campaignId },
      reviewer.token,
    );
    expect(data.list.edges.map(({ node }) => node)).toContainEqual({ outcomeId: outcome.id, timesAsked: 4 });
  });

  test('after a long silence of the server nobody is asked twice in three days', async () => {
    const { outcome } = await world.sent();
    await world.dawn(outcome.due, 40);
    await until('a question is asked', async () => (await written(outcome.id)) === 1);
    await world.dawn(outcome.due, 41);
    await until('the schedule has looked again', async () => {
      const [row] = await world.app.sql<{ waited: boolean }>(
        `SELECT next_at > now() - interval '1 second' AND finished_at > now() - interval '1 second' AS waited
         FROM schedule_run WHERE name = 'outcome.ask'`,
      );
      return row?.waited === true;
    });
    expect(await questions(outcome.id)).toHaveLength(1);
  });

  test('a reviewer other than the reporter verifies it, and the next step opens with the decision’s date', async () => {
    const filing = await world.sent();
    const { submissionId } = filing;
    await world.dawn('2027-01-05');
    const said = { submissionId, result: 'upheld', decidedOn: '2026-12-18' };
    expect(await world.ask(person, 'reportOutcome', { ...said, decidedOn: null })).toMatchObject({
      __typename: 'DecisionDateMissing',
    });
    expect((await world.ask(person, 'reportOutcome', said)).__typename).toBe('OutcomeReported');
    const outcomeId = filing.outcome.id;
    expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'OutcomeWithoutEvidence',
    });
    const [packet] = await world.app.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      filing.personId,
    ]);
    const mistyped = { ...said, decidedOn: '2026-12-17', letterDeadline: '2027-01-04' };
    await world.ask(person, 'reportOutcome', {
      ...mistyped,
      evidenceKind: 'letter',
      evidenceFileId: packet?.id,
    });
    // Told again to mend a date: the letter that was shown stays, and the last day it does not print goes.
    await world.ask(person, 'reportOutcome', { ...said, letterDeadline: null });
    const opened = await fetch(`${world.app.url}/files/${packet?.id ?? ''}`, {
      headers: { authorization: `Bearer ${reviewer.token}` },
    });
    expect(opened.status).toBe(200);
    expect(await world.ask(person, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'OutcomeVerified',
      outcome: { state: 'verified' },
      next: { next: 'act' },
    });
    expect((await world.outcomeOf(filing))?.verified_on).toBe(
      (await world.app.sql<{ day: string }>('SELECT chorus_today()::text AS day'))[0]?.day,
    );
    const [denial] = await world.app.sql<{ state: string; letter: string; notice: string }>(
      `SELECT d.state, f.letter_in_hand AS letter, f.notice_date::text AS notice, d.letter_deadline::text AS deadline
       FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1`,
      [filing.caseId],
    );
    expect(denial).toEqual({
      state: 'decided',
      letter: 'final_internal_upheld',
      notice: '2026-12-18',
      deadline: null,
    });
    const clocks = await world.app.sql<{ stage: string }>(
      `SELECT stage FROM case_clock WHERE case_id = $1 AND side = 'file' AND state = 'running' AND stage LIKE '%external%'`,
      [filing.caseId],
    );
    expect(clocks.length).toBeGreaterThan(0);
    const [row] = await world.app.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
      submissionId,
    ]);
    expect(row?.state).toBe('answered');
  });

  test('a verified outcome is corrected by one reviewer and looked at by another', async () => {
    const filing = await world.sent();
    const outcomeId = filing.outcome.id;
    const [packet] = await world.app.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      filing.personId,
    ]);
    const said = { result: 'overturned', decidedOn: '2026-12-18', evidenceFileId: packet?.id };
    await world.ask(person, 'reportOutcome', { submissionId: filing.submissionId, ...said });
    expect((await world.ask(reviewer, 'verifyOutcome', { outcomeId })).next).toEqual({
      next: 'finished',
      stepKeys: [],
    });
    expect(
      await world.ask(reviewer, 'correctOutcome', { outcomeId, ...said, result: 'partly_overturned' }),
    ).toMatchObject({
      outcome: { state: 'reported', result: 'partly_overturned' },
    });
    expect(await world.ask(reviewer, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'ReviewerIsReporter',
    });
    expect(await world.ask(other, 'verifyOutcome', { outcomeId })).toMatchObject({
      __typename: 'OutcomeVerified',
    });
  });

  test('a report is checked or corrected as it was read, not as it stands by then', async () => {
    const filing = await world.sent();
    const { submissionId } = filing;
    const outcomeId = filing.outcome.id;
    const [packet] = await world.app.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      filing.personId,
    ]);
    const told = (result: string, decidedOn: string) =>
      world.ask(person, 'reportOutcome', { submissionId, result, decidedOn, evidenceFileId: packet?.id });
    const toCheck = async (): Promise<{ readonly id: string; readonly reportedAt: string } | undefined> => {
      const { data } = await world.app.ask<{
        list: { edges: { node: { id: string; reportedAt: string } }[] };
      }>(
        `query ($id: ID!) { list: outcomesToVerify(organizationId: $id, first: 50) { edges { node { id reportedAt } } } }`,
        { id: world.campaign.organizationId },
        reviewer.token,
      );
      return data.list.edges.find(({ node }) => node.id === outcomeId)?.node;
    };
    await told('overturned', '2026-12-03');
    const read = { outcomeId, reportedAt: (await toCheck())?.reportedAt };
    await told('upheld', '2026-12-05');
    const old = { result: 'partly_overturned', decidedOn: '2026-12-03' };
    for (const [mutation, more] of [
      ['verifyOutcome', {}],
      ['correctOutcome', old],
    ] as const) {
      expect(await world.ask(reviewer, mutation, { ...read, ...more })).toMatchObject({
        __typename: 'OutcomeReportedAnew',
      });
    }
    expect(await world.outcomeOf(filing)).toMatchObject({
      state: 'reported',
      result: 'upheld',
      decided: '2026-12-05',
    });
    const now = { outcomeId, reportedAt: (await toCheck())?.reportedAt };
    expect(await world.ask(reviewer, 'verifyOutcome', now)).toMatchObject({ __typename: 'OutcomeVerified' });
  });

  test('somebody of another organization sees no outcome', async () => {
    const filing = await world.sent();
    const stranger = await world.app.signIn('sample.stranger.001@example.org');
    expect(await world.ask(stranger, 'verifyOutcome', { outcomeId: filing.outcome.id })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(
      await world.ask(stranger, 'reportOutcome', { submissionId: filing.submissionId, result: 'unknown' }),
    ).toMatchObject({ __typename: 'NotFound' });
  });
});
