import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { act as caseAct, givenCase, givenPerson, noticeFacts, upload } from '../case/testing/given.js';
import { act, consentTo, givenFiler, prepared, samplePdf, sign, submissionIn } from './testing/given.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true });
});
afterAll(() => world.close());

test('what is under review is written and not signed until ten days before its date', async () => {
  const filer = await givenFiler(world, '032');
  const facts = noticeFacts({
    service: 'Sample service (invented)',
    reasonText: 'The sample criteria are not met.',
    planLevels: 2,
    noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'], fax: '+1 202 555 0100' },
  });
  const caseId = await givenCase(world, filer, facts);
  await givenCase(world, await givenPerson(world), facts);
  await consentTo(world, filer, ['draft']);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
  const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  await caseAct(world, 'addEvidence', evidence, filer.token);
  const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
  const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
  const read = await prepared(world, filer, id);
  const signing = () => sign(world, filer, id, read.documentHash ?? '');
  expect((await signing()).__typename).toBe('CaseNotReady');
  const [{ by }] = (await world.sql<{ by: string }>(
    'SELECT coalesce(send_by, act_by)::text AS by FROM submission WHERE id = $1',
    [id],
  )) as [{ by: string }];
  const near = new Date(Date.parse(`${by}T17:00:00Z`) - 10 * 86_400_000).toISOString();
  await world.sql('UPDATE home SET sample = true, business_now = $1', [near]);
  expect((await signing()).__typename).toBe('SubmissionSigned');
});

test('a document is made anew after the person’s name was corrected, and signed in the new one only', async () => {
  const filer = await givenFiler(world, '033');
  const facts = noticeFacts({
    service: 'Sample service (invented)',
    reasonText: 'The sample criteria are not met.',
    planLevels: 2,
    noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'] },
  });
  const caseId = await givenCase(world, filer, facts);
  await consentTo(world, filer, ['draft']);
  const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
  const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
  await caseAct(world, 'addEvidence', evidence, filer.token);
  const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
  const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
  const before = await prepared(world, filer, id);
  await world.ask(
    'mutation ($input: EditPersonInput!) { editPerson(input: $input) { __typename } }',
    { input: { personId: filer.personId, name: { given: 'Sample', family: 'Corrected 033' } } },
    filer.token,
  );
  const stateOf = async () =>
    (await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [id]))[0]?.state;
  await until('the document is a draft again', async () => (await stateOf()) === 'draft');
  expect((await sign(world, filer, id, before.documentHash ?? '')).__typename).toBe('SubmissionNotReady');
  const anew = await act(world, 'prepareDocument', { submissionId: id }, filer.token);
  const typedName = 'Sample Corrected 033';
  expect((await sign(world, filer, id, anew.documentHash ?? '', { typedName })).__typename).toBe(
    'SubmissionSigned',
  );
});
