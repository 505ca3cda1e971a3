import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { readPdf } from '../../../../../libs/templates/src/testing/read-pdf.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  appealFacts,
  consentTo,
  download,
  givenFiler,
  ownWords,
  run,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from '../submission/testing/given.js';

const desk = `{ questions { question text dated answer } proposed { key stage statement citation verified restsOn { fact known } }
  answered { key answer counts words } }`;
const refusal = '... on Refusal { message field }';

interface Desk {
  readonly questions: readonly { readonly question: string; readonly answer: string | null }[];
  readonly proposed: readonly {
    readonly key: string;
    readonly statement: string;
    readonly citation: string;
    readonly verified: boolean;
  }[];
  readonly answered: readonly { readonly key: string; readonly answer: string; readonly counts: boolean }[];
}
interface Said {
  readonly __typename: string;
  readonly message?: string;
  readonly desk?: Desk;
}

let world: TestApp;
let filer: GivenFiler;
let caseId: string;

async function say(
  name: string,
  input: Readonly<Record<string, unknown>>,
  token = filer.token,
): Promise<Said> {
  const type = name === 'answerNotice' ? 'AnswerNoticeInput' : 'AnswerDutyInput';
  const done = name === 'answerNotice' ? 'NoticeAnswered' : 'DutyAnswered';
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${refusal} ... on ${done} { desk ${desk} } } }`;
  return (await run<{ answer: Said }>(world, text, { input }, token)).answer;
}
async function officeFor(token: string) {
  const text = `query ($caseId: ID!) { regulatorFor(caseId: $caseId) {
    is why question powers regulator { key name verified channels { kind value verified } }
    beside { isReview stopsClocks sentence } help { key isAttorneyGeneral takesComplaints }
    earlier { stillTheOffice sentence } } }`;
  const { regulatorFor } = await run<{ regulatorFor: Record<string, never> | null }>(
    world,
    text,
    { caseId },
    token,
  );
  return regulatorFor as unknown as {
    is: string;
    why: string;
    question: string | null;
    regulator: { key: string; name: string } | null;
    beside: { isReview: string; stopsClocks: string } | null;
  } | null;
}
const draft = (again = false) =>
  act(
    world,
    'draftSubmission',
    { input: { caseId, stepKey: 'regulator_complaint', channel: 'post', again } },
    filer.token,
  );

beforeAll(async () => {
  world = await testApp();
  filer = await givenFiler(world, '017');
  caseId = await givenCase(
    world,
    filer,
    noticeFacts({
      planType: 'erisa_fully_insured',
      contractState: null,
      service: 'Sample service (invented)',
      reasonText: 'The sample criteria are not met.',
      reasonKey: 'medical_necessity',
      planLevels: 1,
      noticeAddress: {
        post: ['Sample Mutual Assurance', 'Appeals', 'PO Box 0000', 'Exampleville, MN 00000'],
      },
    }),
  );
  await consentTo(world, filer, ['draft', 'send']);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
  await caseAct(
    world,
    'addEvidence',
    { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' },
    filer.token,
  );
});
afterAll(() => world.close());

const record = (facts: Readonly<Record<string, unknown>>) =>
  caseAct(world, 'recordDenial', { caseId, facts }, filer.token);

describe('a complaint from the notice to the signature', () => {
  test('while the state of the contract is unknown the office is asked for, never guessed', async () => {
    expect(await officeFor(filer.token)).toMatchObject({
      is: 'ask',
      question: 'contract_state',
      regulator: null,
    });
  });

  test('with it the office is computed, with its reason and what it can do', async () => {
    await record({ contractState: 'AR' });
    const office = await officeFor(filer.token);
    expect(office).toMatchObject({
      is: 'known',
      regulator: { key: 'AR/aid', name: 'Arkansas Insurance Department' },
      beside: { isReview: 'no', stopsClocks: 'no' },
    });
    expect(office?.why).toContain('This policy was issued in Arkansas.');
  });

  test('nobody else is told anything of the case', async () => {
    const other = await world.signIn('sample.stranger.017@example.org');
    expect(await officeFor(other.token)).toBeNull();
    const input = { caseId, duty: 'no_specific_reason' };
    expect((await say('confirmDuty', input, other.token)).__typename).toBe('NotFound');
  });

  test('nothing is open to complain of before a duty was confirmed', async () => {
    expect((await draft()).__typename).toBe('StepNotOpen');
    const input = { caseId, duty: 'no_specific_reason' };
    expect((await say('confirmDuty', input)).__typename).toBe('DutyNotProposed');
  });

  test('what the person did not find in the notice is proposed, with its rule', async () => {
    const answers = [
      { question: 'specific_reason', answer: 'no' },
      { question: 'appeal_rights', answer: 'yes' },
      { question: 'external_review', answer: 'no' },
    ];
    const { desk: found } = await say('answerNotice', { caseId, answers });
    expect(found?.proposed.map(({ key, citation, verified }) => [key, citation, verified])).toEqual([
      ['no_external_review_notice', '45 CFR 147.136(b)(2)(ii)(E)(4)', false],
      ['no_specific_reason', '29 CFR 2560.503-1(g)(1)(i)', true],
    ]);
  });

  test('an answer that this letter is not asked about is not kept', async () => {
    const answers = [{ question: 'claim_file_came', answer: 'no' }];
    expect((await say('answerNotice', { caseId, answers })).__typename).toBe('InvalidInput');
  });

  test('the person confirms one and denies the other; the denied one is never told', async () => {
    await say('confirmDuty', {
      caseId,
      duty: 'no_specific_reason',
      words: 'It names a policy and says no more.',
    });
    const { desk: found } = await say('denyDuty', { caseId, duty: 'no_external_review_notice' });
    expect(found?.proposed).toEqual([]);
    expect(found?.answered.map(({ key, answer, counts }) => [key, answer, counts])).toEqual([
      ['no_specific_reason', 'confirmed', true],
      ['no_external_review_notice', 'denied', false],
    ]);
  });

  test('then it is drafted to the office, by itself beside the appeal, and says facts alone', async () => {
    const filing = submissionIn(await draft());
    expect(filing).toMatchObject({
      state: 'draft',
      channel: 'post',
      actBy: null,
      addressee: { name: 'Arkansas Insurance Department', source: 'published' },
      gate: { applies: false },
    });
    const submissionId = filing.id;
    await act(world, 'writeOwnWords', { submissionId, text: ownWords }, filer.token);
    await act(
      world,
      'fillLetter',
      { submissionId, facts: { ...appealFacts, complaintBefore: 'no' } },
      filer.token,
    );
    const prepared = await act(world, 'prepareDocument', { submissionId }, filer.token);
    expect(prepared.__typename).toBe('DocumentPrepared');
    const pdf = await download(world, prepared.document?.pdf ?? '', filer.token);
    const text = (await readPdf(pdf.bytes)).pages.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Complaint about a health plan');
    expect(text).toContain('The notice dated October 30, 2026: it gives no reason that speaks of this case.');
    expect(text).toContain('Rule: 29 CFR 2560.503-1(g)(1)(i).');
    expect(text).toContain('It names a policy and says no more.');
    expect(text).toContain('This is not my appeal and not a request for external review.');
    expect(text).not.toContain('external review that are open');
    expect(text).not.toMatch(/violat|unlawful|illegal|bad faith/i);
    const signed = await sign(world, filer, submissionId, prepared.documentHash ?? '');
    expect(signed.__typename).toBe('SubmissionSigned');
    expect((await draft()).__typename).toBe('AlreadyFiled');
  });

  test('a plan type that is corrected afterwards leaves what was signed, and opens one to the right office', async () => {
    await record({ planType: 'erisa_self_funded' });
    expect(await officeFor(filer.token)).toMatchObject({
      regulator: { key: 'ebsa' },
      earlier: [
        {
          stillTheOffice: false,
          sentence: expect.stringMatching(/went to Arkansas Insurance Department and stays as it was sent/),
        },
      ],
    });
    // Found for another kind of plan, the duty is no longer told until it is confirmed for this one.
    expect((await draft()).__typename).toBe('StepNotOpen');
    await say('confirmDuty', { caseId, duty: 'no_specific_reason' });
    const again = submissionIn(
      await act(world, 'draftSubmission', { input: { caseId, stepKey: 'regulator_complaint' } }, filer.token),
    );
    expect(again.addressee.name).toContain('Employee Benefits Security Administration');
  });
});
