import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act as fileAct,
  consentTo,
  givenFiler,
  prepared,
  query,
  run,
  samplePdf,
  submissionIn,
  wholeGate,
  type Filing,
} from '../submission/testing/given.js';
import { givenAuthorization } from './testing/authorize.js';
import { act, givenClinician, readyLetter, requestOf, signIt } from './testing/given-letters.js';
import { act as onPaper, askedOnPaper } from './testing/ways.js';

const notice = noticeFacts({
  service: 'Sample service (invented)',
  reasonText: 'The sample criteria are not met.',
  planLevels: 1,
  noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'], fax: '+1 202 555 0100' },
});

describe('a signed letter in the filing it was asked for', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  test('answers the gate, is an exhibit of the document, and makes anew what waited to be signed', async () => {
    const filer = await givenFiler(world, 'letter');
    const caseId = await givenCase(world, filer, notice);
    await consentTo(world, filer, ['draft']);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const clinician = await givenClinician(world);
    await givenAuthorization(world, filer, caseId);
    const asked = await act(
      world,
      'askForJustification',
      { input: { caseId, relation: 'treating', clinicianName: clinician.name, email: clinician.email } },
      filer.token,
    );
    const requestId = asked.request?.id ?? '';
    expect(asked.request?.neededBy).not.toBeNull();

    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    const { id } = submissionIn(await fileAct(world, 'draftSubmission', { input }, filer.token));
    const before = await prepared(world, filer, id);
    expect(before.submission).toMatchObject({ state: 'ready', gate: { applies: true } });
    const withoutLetter = wholeGate.map((one) =>
      one.item === 'clinician_letter' ? { ...one, done: false, reason: 'It has not come yet.' } : one,
    );
    await fileAct(world, 'answerGate', { submissionId: id, items: withoutLetter }, filer.token);

    await act(world, 'takeRequest', { requestId }, clinician.token);
    const taken = await requestOf(world, requestId, clinician.token);
    const [paper] = taken?.case?.evidenceFileIds ?? [];
    const seen = await fetch(`${world.url}/files/${paper ?? ''}`, {
      headers: { authorization: `Bearer ${clinician.token}` },
    });
    expect([paper, seen.status]).toEqual([body.fileId, 200]);
    const signed = await signIt(
      world,
      clinician,
      await readyLetter(world, clinician.token, requestId, 'iota'),
    );
    expect(signed.__typename).toBe('LetterSigned');

    const { submission } = await run<{ submission: Filing }>(world, query, { id }, filer.token);
    expect(submission.state).toBe('draft');
    expect(submission.gate.items.find(({ item }) => item === 'clinician_letter')?.done).toBe(true);
    const after = await fileAct(world, 'prepareDocument', { submissionId: id }, filer.token);
    expect(after.submission?.state).toBe('ready');
    expect(after.documentHash).not.toBe(before.documentHash);
    const { html } = after.document ?? { html: '' };
    const page = await fetch(`${world.url}${html}`, { headers: { authorization: `Bearer ${filer.token}` } });
    expect(await page.text()).toContain('Letter of the clinician');

    const closed = await fetch(`${world.url}/files/${paper ?? ''}`, {
      headers: { authorization: `Bearer ${clinician.token}` },
    });
    expect(closed.status).toBe(404);
  });

  test('come in on paper, it makes anew what waited to be signed as soon as somebody has looked at it', async () => {
    const filer = await givenFiler(world, 'paper');
    const caseId = await givenCase(world, filer, notice);
    await consentTo(world, filer, ['draft']);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    await givenAuthorization(world, filer, caseId);
    const requestId = await askedOnPaper(world, filer, caseId);
    await world.sql(`UPDATE justification_request SET state = 'offered' WHERE id = $1`, [requestId]);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    const { id } = submissionIn(await fileAct(world, 'draftSubmission', { input }, filer.token));
    const before = await prepared(world, filer, id);
    expect(before.submission?.state).toBe('ready');

    const paper = await upload(world, filer.personId, filer.token, await samplePdf('Invented letterhead'));
    const brought = { requestId, fileId: paper.body.fileId };
    const { answer } = await onPaper(world, 'uploadPaperAnswer', brought, filer.token);
    const seen = {
      readable: true,
      onLetterhead: true,
      namesPatient: true,
      signed: true,
      clinicianNamed: true,
      datedOn: '2026-11-02',
      blanksLeft: false,
    };
    const look = { paperAnswerId: answer?.id, ...seen };
    const checked = await onPaper(world, 'checkPaperAnswer', look, filer.token);
    expect(checked.answer?.verdict).toBe('accepted');

    const { submission } = await run<{ submission: Filing }>(world, query, { id }, filer.token);
    expect(submission.state).toBe('draft');
    const after = await fileAct(world, 'prepareDocument', { submissionId: id }, filer.token);
    const { html } = after.document ?? { html: '' };
    const page = await fetch(`${world.url}${html}`, { headers: { authorization: `Bearer ${filer.token}` } });
    expect(await page.text()).toContain('Letter of the treating clinician');
  });
});
