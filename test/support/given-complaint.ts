import {
  act,
  appealFacts,
  consentTo,
  givenFiler,
  ownWords,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from '../../apps/api/src/features/submission/testing/given.js';
import type { TestApp } from './app.js';
import { run } from './given-campaign.js';
import { act as caseAct, givenCase, noticeFacts, upload } from './given-case.js';

export interface SignedComplaint {
  readonly caseId: string;
  readonly filer: GivenFiler;
  readonly submissionId: string;
}

/** A complaint that its person signed, to an office that takes it by its own portal. */
export async function complaintByPortal(world: TestApp, tag: string): Promise<SignedComplaint> {
  const filer = await givenFiler(world, tag);
  const ask = <Answer>(text: string, variables: Readonly<Record<string, unknown>>) =>
    run<Answer>(world, filer.token, text, variables);
  const caseId = await givenCase(
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
  const submissionId = submissionIn(await act(world, 'draftSubmission', { input }, filer.token)).id;
  await act(world, 'writeOwnWords', { submissionId, text: ownWords }, filer.token);
  const facts = { ...appealFacts, complaintBefore: 'no' };
  await act(world, 'fillLetter', { submissionId, facts }, filer.token);
  const { documentHash } = await act(world, 'prepareDocument', { submissionId }, filer.token);
  const signed = await sign(world, filer, submissionId, documentHash ?? '');
  if (signed.submission === undefined) throw new Error(JSON.stringify(signed));
  return { filer, submissionId, caseId };
}
