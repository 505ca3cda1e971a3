import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { Db } from '../../platform/database/db.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CaseSeals } from '../case/case-seals.js';
import { Files } from '../file/files.js';
import { PersonSeals } from '../identity/person-details.js';
import { SubmissionSeals } from '../submission/submission-seals.js';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly [key: string]: unknown;
}

interface OutcomeNow {
  readonly id: string;
  readonly state: string;
  readonly result: string | null;
  readonly due: string;
  readonly decided: string | null;
  readonly verified_on: string | null;
}

const refusal = '... on Refusal { message field }';
const report = `mutation ($input: ReportOutcomeInput!) { answer: reportOutcome(input: $input) { __typename ${refusal}
  ... on OutcomeReported { outcome { id state result } } } }`;
const verify = `mutation ($input: VerifyOutcomeInput!) { answer: verifyOutcome(input: $input) { __typename ${refusal}
  ... on OutcomeVerified { outcome { state verifiedOn } next { next stepKeys } } } }`;
const correct = `mutation ($input: CorrectOutcomeInput!) { answer: correctOutcome(input: $input) { __typename ${refusal}
  ... on OutcomeCorrected { outcome { state result } } } }`;
const reportSent = `mutation ($input: ReportSentInput!) { answer: reportSent(input: $input) { __typename ${refusal}
  ... on SendingReported { submission { state timeliness } advice } } }`;

describe('what became of a filing', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let person: SignedIn;
  let reviewer: SignedIn;
  let other: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    const get = <T>(type: new (...parts: never[]) => T): T => world.app.get(type, { strict: false });
    arranging = {
      db: get(Db),
      files: get(Files),
      persons: get(PersonSeals),
      seals: get(SubmissionSeals),
      cases: get(CaseSeals),
    };
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    campaign = await givenOpenCampaign(arranging);
    person = await world.signIn('sample.guardian.001@example.org');
    reviewer = await member('sample.reviewer.001@example.org', 'reviewer');
    other = await member('sample.reviewer.002@example.org', 'reviewer');
  });
  afterAll(() => world.close());

  async function member(email: string, role: string): Promise<SignedIn> {
    const who = await world.signIn(email);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, campaign.organizationId, role],
    );
    return who;
  }

  const ask = async (who: SignedIn | null, query: string, input: unknown): Promise<Answer> => {
    const { data, errors } = await world.ask<{ answer: Answer }>(query, { input }, who?.token ?? null);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };

  /** Sent by post by its person on the seventh, with a proof; answers when a decision is expected. */
  async function sent(): Promise<GivenFiling & { readonly outcome: OutcomeNow }> {
    const [filing] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing: { state: 'handed_to_person', channel: 'post', satisfiedBy: 'postmarked' },
    });
    if (filing === undefined) throw new Error('No filing was made.');
    const answer = await ask(person, reportSent, {
      submissionId: filing.submissionId,
      sentOn: '2026-12-07',
      proof: { proofKind: 'receipt', value: 'Sample post office 12' },
    });
    expect(answer).toMatchObject({ submission: { state: 'proved', timeliness: 'in_time' } });
    await until('a decision is expected', async () => (await outcomeOf(filing)) !== null, 30_000);
    const outcome = await outcomeOf(filing);
    if (outcome === null) throw new Error('No outcome.');
    return { ...filing, outcome };
  }

  async function outcomeOf({ submissionId }: GivenFiling): Promise<OutcomeNow | null> {
    const [row] = await world.sql<OutcomeNow>(
      `SELECT id, state, result, due_on::text AS due, decided_on::text AS decided, verified_on::text FROM outcome WHERE submission_id = $1`,
      [submissionId],
    );
    return row ?? null;
  }

  /** Moves the business clock to a day and wakes whatever waits for it. */
  async function dawn(day: string, plus = 0): Promise<void> {
    const at = new Date(Date.parse(`${day}T15:00:00Z`) + plus * 86_400_000);
    await world.sql('UPDATE home SET business_now = greatest(business_now, $1)', [at]);
    await arranging.db.transaction(system('schedule'), (tx) =>
      world.app.get(Schedules, { strict: false }).wakeAll(tx),
    );
  }

  const questions = (outcomeId: string) =>
    world.sql<{ sequence: number; asked: string; answer: string | null }>(
      'SELECT sequence, asked_on::text AS asked, answer FROM check_in WHERE outcome_id = $1 ORDER BY sequence',
      [outcomeId],
    );

  const written = async (outcomeId: string): Promise<number> => {
    const [row] = await world.sql<{ n: number }>(
      'SELECT count(asked_at)::int AS n FROM check_in WHERE outcome_id = $1',
      [outcomeId],
    );
    return row?.n ?? 0;
  };

  /** The links of the newest check-in mail in the local outbox that speaks of the filing. */
  async function linkFor(reference: string): Promise<string> {
    const folder = join(world.home, 'outbox', 'mail');
    let link: string | undefined;
    await until(
      'the question was mailed',
      async () => {
        for (const name of readdirSync(folder).filter((file) => file.startsWith('outcome-'))) {
          const mail = await PostalMime.parse(readFileSync(join(folder, name)));
          if (mail.subject?.includes(reference) !== true) continue;
          link = /http:\/\/localhost:\d+(\/o\/[A-Za-z0-9_-]{22})\?answer=lost/.exec(mail.text ?? '')?.[1];
        }
        return link !== undefined;
      },
      30_000,
    );
    return link ?? '';
  }

  test('from the day a decision is due its person is asked, by a link that changes nothing until a button is pressed', async () => {
    const { outcome, reference, ...filing } = await sent();
    await dawn(outcome.due, -1);
    expect(await questions(outcome.id)).toEqual([]);
    await dawn(outcome.due);
    const path = await linkFor(reference);
    const page = await fetch(`${world.url}${path}?answer=lost`);
    const html = await page.text();
    expect(html).toContain('Nothing is recorded before you press');
    expect(html).not.toMatch(/<script|http:|https:/);
    expect((await outcomeOf({ ...filing, reference }))?.state).toBe('asked');
    const pressed = await fetch(`${world.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ answer: 'lost', decidedOn: '2026-12-20' }),
    });
    expect(await pressed.text()).toContain('a next step may be open');
    expect(await outcomeOf({ ...filing, reference })).toMatchObject({
      state: 'reported',
      result: 'upheld',
      decided: '2026-12-20',
    });
    const token = path.slice('/o/'.length);
    expect(world.logLines.filter((line) => line.includes(token))).toEqual([]);
    expect(world.logLines.some((line) => line.includes('/o/[token]'))).toBe(true);
  });

  test('a stranger’s token answers nothing', async () => {
    const { data } = await world.ask<{ answer: Answer }>(
      `mutation { answer: answerCheckIn(token: "AAAAAAAAAAAAAAAAAAAAAA", answer: won) { __typename ${refusal} } }`,
    );
    expect(data.answer.__typename).toBe('CheckInUnknown');
  });

  test('asked four times without an answer it is reported unknown and stands on the call list', async () => {
    const { outcome, ...filing } = await sent();
    for (const [index, day] of [0, 3, 10, 21].entries()) {
      await dawn(outcome.due, day);
      // The mail is written too: while it is, the question is held, and a schedule that looks then passes it by.
      await until(
        `question ${index + 1} is asked`,
        async () => (await written(outcome.id)) === index + 1,
        30_000,
      );
    }
    await dawn(outcome.due, 22);
    await until('nobody answered', async () => (await outcomeOf(filing))?.state === 'reported', 30_000);
    expect((await outcomeOf(filing))?.result).toBe('unknown');
    const { data } = await world.ask<{
      list: { edges: { node: { outcomeId: string; timesAsked: number } }[] };
    }>(
      `query ($id: ID!) { list: checkInCallList(campaignId: $id, first: 50) { edges { node { outcomeId timesAsked } } } }`,
      { id: campaign.campaignId },
      reviewer.token,
    );
    expect(data.list.edges.map(({ node }) => node)).toContainEqual({ outcomeId: outcome.id, timesAsked: 4 });
  });

  test('after a long silence of the server nobody is asked twice in three days', async () => {
    const { outcome } = await sent();
    await dawn(outcome.due, 40);
    await until('a question is asked', async () => (await written(outcome.id)) === 1, 30_000);
    await dawn(outcome.due, 41);
    await until(
      'the schedule has looked again',
      async () => {
        const [row] = await world.sql<{ waited: boolean }>(
          `SELECT next_at > now() - interval '1 second' AND finished_at > now() - interval '1 second' AS waited
         FROM schedule_run WHERE name = 'outcome.ask'`,
        );
        return row?.waited === true;
      },
      30_000,
    );
    expect(await questions(outcome.id)).toHaveLength(1);
  });

  test('a reviewer other than the reporter verifies it, and the next step opens with the decision’s date', async () => {
    const filing = await sent();
    const { submissionId } = filing;
    await dawn('2027-01-05');
    const said = { submissionId, result: 'upheld', decidedOn: '2026-12-18' };
    expect(await ask(person, report, { ...said, decidedOn: null })).toMatchObject({
      __typename: 'DecisionDateMissing',
    });
    expect((await ask(person, report, said)).__typename).toBe('OutcomeReported');
    const outcomeId = filing.outcome.id;
    expect(await ask(reviewer, verify, { outcomeId })).toMatchObject({
      __typename: 'OutcomeWithoutEvidence',
    });
    const [packet] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      filing.personId,
    ]);
    await ask(person, report, { ...said, evidenceKind: 'letter', evidenceFileId: packet?.id });
    const opened = await fetch(`${world.url}/files/${packet?.id ?? ''}`, {
      headers: { authorization: `Bearer ${reviewer.token}` },
    });
    expect(opened.status).toBe(200);
    expect(await ask(person, verify, { outcomeId })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask(reviewer, verify, { outcomeId })).toMatchObject({
      __typename: 'OutcomeVerified',
      outcome: { state: 'verified' },
      next: { next: 'act' },
    });
    expect((await outcomeOf(filing))?.verified_on).toBe(
      (await world.sql<{ day: string }>('SELECT chorus_today()::text AS day'))[0]?.day,
    );
    const [denial] = await world.sql<{ state: string; letter: string; notice: string }>(
      `SELECT d.state, f.letter_in_hand AS letter, f.notice_date::text AS notice
       FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1`,
      [filing.caseId],
    );
    expect(denial).toEqual({ state: 'decided', letter: 'final_internal_upheld', notice: '2026-12-18' });
    const clocks = await world.sql<{ stage: string }>(
      `SELECT stage FROM case_clock WHERE case_id = $1 AND side = 'file' AND state = 'running' AND stage LIKE '%external%'`,
      [filing.caseId],
    );
    expect(clocks.length).toBeGreaterThan(0);
    const [row] = await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
      submissionId,
    ]);
    expect(row?.state).toBe('answered');
  });

  test('a verified outcome is corrected by one reviewer and looked at by another', async () => {
    const filing = await sent();
    const outcomeId = filing.outcome.id;
    const [packet] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      filing.personId,
    ]);
    const said = { result: 'overturned', decidedOn: '2026-12-18', evidenceFileId: packet?.id };
    await ask(person, report, { submissionId: filing.submissionId, ...said });
    expect((await ask(reviewer, verify, { outcomeId })).next).toEqual({ next: 'finished', stepKeys: [] });
    expect(await ask(reviewer, correct, { outcomeId, ...said, result: 'partly_overturned' })).toMatchObject({
      outcome: { state: 'reported', result: 'partly_overturned' },
    });
    expect(await ask(reviewer, verify, { outcomeId })).toMatchObject({ __typename: 'ReviewerIsReporter' });
    expect(await ask(other, verify, { outcomeId })).toMatchObject({ __typename: 'OutcomeVerified' });
  });

  test('somebody of another organization sees no outcome', async () => {
    const filing = await sent();
    const stranger = await world.signIn('sample.stranger.001@example.org');
    expect(await ask(stranger, verify, { outcomeId: filing.outcome.id })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(
      await ask(stranger, report, { submissionId: filing.submissionId, result: 'unknown' }),
    ).toMatchObject({ __typename: 'NotFound' });
  });
});
