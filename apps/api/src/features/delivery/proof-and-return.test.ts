import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccountId } from '@chorus/domain/shared/ids';
import { returns } from '@chorus/domain/submission/returned';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type GivenCampaign,
  type GivenFiling,
} from '../../../../../test/support/given-filings.js';
import { arrangingOf } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';
import type { SubmissionRow } from '../submission/submission.table.js';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly advice?: string;
  readonly submission?: { readonly state: string; readonly satisfiedOn: string | null };
}

const done = `__typename ... on Refusal { message }`;
const filing = 'submission { state satisfiedOn }';
const mutations = {
  reportSent: `mutation ($input: ReportSentInput!) { answer: reportSent(input: $input) { ${done}
    ... on SendingReported { ${filing} } } }`,
  addProof: `mutation ($input: AddProofInput!) { answer: addProof(input: $input) { ${done}
    ... on ProofAdded { ${filing} } } }`,
  correctProof: `mutation ($input: CorrectProofInput!) { answer: correctProof(input: $input) { ${done}
    ... on ProofAdded { ${filing} } } }`,
  reportReturned: `mutation ($input: ReportReturnedInput!) { answer: reportReturned(input: $input) { ${done}
    ... on ReturnReported { advice ${filing} } } }`,
  undoReportSent: `mutation ($id: ID!) { answer: undoReportSent(submissionId: $id) { ${done}
    ... on ReportUndone { ${filing} } } }`,
};

describe('what was sent, as its people tell it', () => {
  let world: TestApp;
  let arranging: Arranging;
  let campaign: GivenCampaign;
  let person: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-14T15:00:00Z'`);
    arranging = arrangingOf(world);
    person = await world.signIn('sample.guardian.081@example.org');
    campaign = await givenOpenCampaign(arranging);
  });
  afterAll(() => world.close());

  /** Signed on Monday 7 December 2026 and the person's to post, unless `more` says otherwise. */
  async function given(more: Partial<SubmissionRow> = {}): Promise<GivenFiling> {
    const [made] = await givenFilings(arranging, {
      count: 1,
      campaign,
      actedForBy: person.accountId as AccountId,
      filing: {
        state: 'handed_to_person',
        channel: 'post',
        satisfiedBy: 'postmarked',
        releaseFrom: '2027-03-01',
        signedAt: new Date('2026-12-07T18:00:00Z'),
        ...more,
      },
    });
    if (made === undefined) throw new Error('No filing was made.');
    return made;
  }

  const ask = async (
    name: keyof typeof mutations,
    variables: Readonly<Record<string, unknown>>,
    as: SignedIn = person,
  ): Promise<Answer> => {
    const { data, errors } = await world.ask<{ answer: Answer }>(mutations[name], variables, as.token);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  // Shows arrival, which meets a clock whatever act its rule asks for.
  const post = { proofKind: 'delivery_record', value: 'Sample carrier, delivered to a front desk' };
  const reported = ({ submissionId }: GivenFiling, sentOn = '2026-12-09') =>
    ask('reportSent', { input: { submissionId, sentOn, proof: post } });

  const clockOf = async ({ caseId }: GivenFiling): Promise<string | undefined> => {
    const [row] = await world.sql<{ state: string }>(
      `SELECT state FROM case_clock WHERE case_id = $1 AND stage = 'internal_appeal_level_1' AND side = 'file' AND state <> 'superseded'`,
      [caseId],
    );
    return row?.state;
  };
  const clockComesTo = (of: GivenFiling, state: string): Promise<void> =>
    until(`the clock to file is ${state}`, async () => (await clockOf(of)) === state);

  test('nothing was posted before it was signed: a slip of the pen makes no late filing early [16]', async () => {
    const one = await given();
    for (const sentOn of ['2026-12-06', '2025-12-09']) {
      expect((await reported(one, sentOn)).__typename).toBe('ProofBeforeSigning');
    }
    expect((await reported(one, '2026-12-07')).submission).toEqual({
      state: 'proved',
      satisfiedOn: '2026-12-07',
    });
    const input = { submissionId: one.submissionId, proof: post, provedOn: '2026-11-30' };
    expect((await ask('addProof', { input })).__typename).toBe('ProofBeforeSigning');
  });

  test('a proof that was misread is replaced: the old one stays on file and counts no more', async () => {
    const one = await given();
    await reported(one, '2026-12-08');
    const [old] = await world.sql<{ id: string }>('SELECT id FROM proof WHERE submission_id = $1', [
      one.submissionId,
    ]);
    const input = { proofId: old?.id, proof: post, provedOn: '2026-12-10' };
    expect((await ask('correctProof', { input })).submission).toEqual({
      state: 'proved',
      satisfiedOn: '2026-12-10',
    });
    const again = await ask('correctProof', { input });
    expect(again.message).toContain('replaced already');
    const kept = await world.sql<{ superseded: boolean }>(
      'SELECT superseded_at IS NOT NULL AS superseded FROM proof WHERE submission_id = $1 ORDER BY given_at',
      [one.submissionId],
    );
    expect(kept.map(({ superseded }) => superseded)).toEqual([true, false]);
    const audited = await world.sql(
      `SELECT 1 FROM audit_entry WHERE operation = 'submission.proof_corrected'`,
    );
    expect(audited).toHaveLength(1);
    const stranger = await world.signIn('sample.stranger.081@example.org');
    expect((await ask('correctProof', { input }, stranger)).__typename).toBe('NotFound');
  });

  test.each([
    'signed',
    'queued',
    'released',
    'failed',
    'uncertain',
    'bounced',
    'rejected_by_recipient',
  ] as const)('who sent a %s filing themselves says so, and the platform sends it no more', async (state) => {
    const one = await given({ state, channel: 'fax', urgent: false });
    const input = { submissionId: one.submissionId, sentOn: '2026-12-09', channel: 'post', proof: post };
    expect((await ask('reportSent', { input })).submission?.state).toBe('proved');
    const open = await world.sql(`SELECT 1 FROM attempt WHERE submission_id = $1 AND state = 'released'`, [
      one.submissionId,
    ]);
    expect(open).toEqual([]);
  });

  test.each([
    ['draft', 'Read and sign it first'],
    ['attempting', 'at this moment'],
    ['sent', 'further proof'],
    ['reported_sent', 'undo the report'],
  ] as const)(
    'of a %s filing it cannot be said, and the answer tells what to do instead',
    async (state, says) => {
      const one = await given({ state });
      expect((await reported(one)).message).toContain(says);
    },
  );

  test('an envelope that comes back opens the clock again, and nothing of its proof counts', async () => {
    const one = await given();
    await reported(one);
    await clockComesTo(one, 'met');
    const input = { submissionId: one.submissionId, reason: 'address_unknown', returnedOn: '2026-12-12' };
    const back = await ask('reportReturned', { input });
    expect(back.submission).toEqual({ state: 'bounced', satisfiedOn: null });
    expect(back.advice).toContain('Compare it with your notice');
    const { data } = await world.ask<{ submission: { returns: readonly unknown[] } }>(
      `query ($id: ID!) { submission(id: $id) { returns { advice other: advice(language: es) what: sentence(language: es) } } }`,
      { id: one.submissionId },
      person.token,
    );
    expect(data.submission.returns).toEqual([
      { advice: back.advice, other: returns.address_unknown.mend.es, what: returns.address_unknown.what.es },
    ]);
    await clockComesTo(one, 'running');
    expect((await reported(one, '2026-12-14')).submission).toEqual({
      state: 'proved',
      satisfiedOn: '2026-12-14',
    });
  });

  test('the postmark that comes after the answer is kept, because the answer may be that it came too late', async () => {
    const one = await given();
    await reported(one);
    await world.sql(`UPDATE submission SET state = 'answered' WHERE id = $1`, [one.submissionId]);
    const proof = { proofKind: 'tracking_number', value: '9400 0000 0000 0000 0000 01' };
    const added = await ask('addProof', {
      input: { submissionId: one.submissionId, proof, provedOn: '2026-12-10' },
    });
    expect(added.submission?.state).toBe('answered');
  });

  test('what is being sent at this moment cannot come back yet', async () => {
    const one = await given({ state: 'attempting' });
    const input = { submissionId: one.submissionId, reason: 'address_unknown', returnedOn: '2026-12-11' };
    expect((await ask('reportReturned', { input })).__typename).toBe('SubmissionMoveNotAllowed');
  });

  test('an office that will not take it makes it rejected, with what to mend', async () => {
    const one = await given();
    await reported(one);
    await clockComesTo(one, 'met');
    const input = { submissionId: one.submissionId, reason: 'wrong_way', returnedOn: '2026-12-11' };
    const answer = await ask('reportReturned', { input });
    expect(answer.submission?.state).toBe('rejected_by_recipient');
    await clockComesTo(one, 'running');
    const early = { ...input, submissionId: (await given()).submissionId };
    expect((await ask('reportReturned', { input: early })).message).toContain('Report first');
    expect((await ask('reportReturned', { input: { ...input, returnedOn: '2026-12-01' } })).__typename).toBe(
      'ProofBeforeSigning',
    );
  });

  test('what they say came too late keeps the day its proof shows, for the answer to them [16]', async () => {
    const one = await given();
    expect((await reported(one)).submission?.satisfiedOn).toBe('2026-12-09');
    const input = { submissionId: one.submissionId, reason: 'said_too_late', returnedOn: '2026-12-12' };
    expect((await ask('reportReturned', { input })).submission).toEqual({
      state: 'rejected_by_recipient',
      satisfiedOn: '2026-12-09',
    });
    await clockComesTo(one, 'running');
  });

  test('a sending that was reported by mistake is the person’s to send again, and its clock runs', async () => {
    const one = await given();
    await reported(one);
    await clockComesTo(one, 'met');
    const undone = await ask('undoReportSent', { id: one.submissionId });
    expect(undone.submission).toEqual({ state: 'handed_to_person', satisfiedOn: null });
    await clockComesTo(one, 'running');
    expect((await ask('undoReportSent', { id: one.submissionId })).__typename).toBe(
      'SubmissionMoveNotAllowed',
    );
    expect((await reported(one, '2026-12-11')).submission?.satisfiedOn).toBe('2026-12-11');
  });
});
