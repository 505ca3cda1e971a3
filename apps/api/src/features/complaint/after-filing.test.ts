import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  appealFacts,
  consentTo,
  givenFiler,
  ownWords,
  run,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from '../submission/testing/given.js';

let world: TestApp;
let filer: GivenFiler;
let caseId: string;
let submissionId: string;

const ask = <Answer>(text: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  run<Answer>(world, text, variables, filer.token);
const report = (more: object) =>
  ask<{
    answer: { __typename: string; outcome?: { codes: { kind: string; code: string; verified: boolean }[] } };
  }>(
    `mutation ($input: ReportOutcomeInput!) { answer: reportOutcome(input: $input) { __typename
       ... on OutcomeReported { outcome { codes { kind code verified } } } ... on Refusal { message field } } }`,
    { input: { submissionId, result: 'upheld', decidedOn: '2026-11-15', evidenceKind: 'call_log', ...more } },
  ).then(({ answer }) => answer);

beforeAll(async () => {
  world = await testApp();
  filer = await givenFiler(world, '019');
  caseId = await givenCase(
    world,
    filer,
    noticeFacts({
      contractState: 'TX',
      service: 'Sample service (invented)',
      reasonText: 'Not met.',
      planLevels: 1,
    }),
  );
  await consentTo(world, filer, ['draft', 'send']);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
  const letter = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  await caseAct(world, 'addEvidence', letter, filer.token);
  await ask('mutation ($input: AnswerNoticeInput!) { answerNotice(input: $input) { __typename } }', {
    input: { caseId, answers: [{ question: 'specific_reason', answer: 'no' }] },
  });
  await ask('mutation ($input: AnswerDutyInput!) { confirmDuty(input: $input) { __typename } }', {
    input: { caseId, duty: 'no_specific_reason' },
  });
  const input = { caseId, stepKey: 'regulator_complaint', channel: 'portal' };
  submissionId = submissionIn(await act(world, 'draftSubmission', { input }, filer.token)).id;
  await act(world, 'writeOwnWords', { submissionId, text: ownWords }, filer.token);
  const facts = { ...appealFacts, complaintBefore: 'no' };
  await act(world, 'fillLetter', { submissionId, facts }, filer.token);
  const { documentHash } = await act(world, 'prepareDocument', { submissionId }, filer.token);
  await sign(world, filer, submissionId, documentHash ?? '');
});
afterAll(() => world.close());

describe('after a complaint was signed', () => {
  test('the helper for the portal names what to copy and attach, and what nobody knows is unknown', async () => {
    const text = `query ($id: ID!) { portalHelper(submissionId: $id) { office portal fields { key value }
      limits { mediaTypes bytesEach verified note } bundles { number attachments { letter mediaType } } unfit { letter } reminder } }`;
    const { portalHelper: helper } = await ask<{
      portalHelper: {
        office: string;
        portal: string | null;
        fields: { key: string; value: string | null }[];
        limits: { mediaTypes: string[] | null; bytesEach: number | null; verified: boolean };
        bundles: { number: number; attachments: { letter: string }[] }[];
        reminder: string;
      };
    }>(text, { id: submissionId });
    expect(helper.office).toBe('Texas Department of Insurance');
    expect(helper.portal).toMatch(/^http/);
    const value = (key: string) => helper.fields.find((field) => field.key === key)?.value;
    expect(value('member_id')).toBe('SAMPLE-ID-014');
    expect(value('company')).toBe('Sample Mutual Assurance Zwiebelfisch');
    expect(value('what')).toContain('gives no reason that speaks of this case');
    expect(helper.limits).toMatchObject({
      mediaTypes: ['application/pdf', 'image/jpeg'],
      bytesEach: null,
      verified: false,
    });
    expect(helper.bundles[0]?.attachments.map(({ letter }) => letter)).toEqual(['letter', 'A']);
    expect(helper.reminder).toContain('You press the button there');
  });

  test('nobody else gets it', async () => {
    const other = await world.signIn('sample.stranger.019@example.org');
    const text = 'query ($id: ID!) { portalHelper(submissionId: $id) { office } }';
    expect(await run(world, text, { id: submissionId }, other.token)).toEqual({ portalHelper: null });
  });

  test('its outcome takes several national codes, and none of another list', async () => {
    await world.sql(`UPDATE submission SET state = 'reported_sent' WHERE id = $1`, [submissionId]);
    expect((await report({ codes: [{ kind: 'reason', code: 'nothing_known' }] })).__typename).toBe(
      'InvalidInput',
    );
    const codes = [
      { kind: 'reason', code: 'medical_necessity_denial' },
      { kind: 'disposition', code: 'claim_reopened' },
      { kind: 'disposition', code: 'compromise_settlement' },
    ];
    const reported = await report({ codes });
    expect(reported.outcome?.codes).toHaveLength(3);
    expect(reported.outcome?.codes.every(({ verified }) => !verified)).toBe(true);
  });

  test('an office’s answer decides no appeal: the case goes on as it stood', async () => {
    const [row] = await world.sql<{ state: string; letter: string }>(
      `SELECT d.state, f.letter_in_hand AS letter FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1`,
      [caseId],
    );
    expect(row).toEqual({ state: 'evidenced', letter: 'denial' });
  });

  test('codes belong to complaints alone', async () => {
    const { answer } = await ask<{ answer: { __typename: string } }>(
      `mutation ($input: ReportOutcomeInput!) { answer: reportOutcome(input: $input) { __typename } }`,
      {
        input: {
          caseId,
          stage: 'internal_appeal_level_1',
          result: 'upheld',
          decidedOn: '2026-11-15',
          evidenceKind: 'call_log',
          codes: [{ kind: 'reason', code: 'claim_denial' }],
        },
      },
    );
    expect(answer.__typename).toBe('InvalidInput');
  });
});
