import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act as caseAct,
  givenCase,
  givenConsent,
  givenMember,
  givenParticipation,
  noticeFacts,
  upload,
} from '../case/testing/given.js';
import {
  act,
  consentTo,
  download,
  givenFiler,
  ownWords,
  prepared,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from './testing/given.js';

describe('signing a filing', () => {
  let world: TestApp;
  let filer: GivenFiler;
  let caseId: string;
  let submissionId: string;
  let documentHash: string;

  beforeAll(async () => {
    world = await testApp();
    filer = await givenFiler(world, '031');
    caseId = await givenCase(
      world,
      filer,
      noticeFacts({
        service: 'Sample service (invented)',
        reasonText: 'The sample criteria are not met.',
        planLevels: 2,
        noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'], fax: '+1 202 555 0100' },
      }),
    );
    await consentTo(world, filer, ['draft']);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    submissionId = submissionIn(await act(world, 'draftSubmission', { input }, filer.token)).id;
    documentHash = (await prepared(world, filer, submissionId)).documentHash ?? '';
  });
  afterAll(() => world.close());

  test.each([
    [{ attested: false }, 'AttestationMissing', 'attestation'],
    [{ typedName: 'Somebody Else' }, 'SignatureNameDiffers', 'typedName'],
    [{ documentHash: '' }, 'DocumentNotRead', null],
    [{ documentHash: 'f'.repeat(64) }, 'DocumentChanged', null],
    [{ attestationVersion: 99 }, 'AttestationMissing', 'attestation'],
  ])('with %j it is refused', async (change, kind, field) => {
    const refused = await sign(world, filer, submissionId, documentHash, change);
    expect([refused.__typename, refused.field]).toEqual([kind, field]);
    const [row] = await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [
      submissionId,
    ]);
    expect(row?.state).toBe('ready');
  });

  test('a document that was changed after it was read is not signed', async () => {
    await consentTo(world, filer, ['send']);
    await act(world, 'writeOwnWords', { submissionId, text: `${ownWords} One more sentence.` }, filer.token);
    expect((await sign(world, filer, submissionId, documentHash)).__typename).toBe('SubmissionNotReady');
    const anew = await act(world, 'prepareDocument', { submissionId }, filer.token);
    expect(anew.documentHash).not.toBe(documentHash);
    expect((await sign(world, filer, submissionId, documentHash)).__typename).toBe('DocumentChanged');
    const kept = await world.sql(`SELECT id FROM stored_file WHERE origin = 'made_here'`);
    expect(kept).toHaveLength(1);
    documentHash = anew.documentHash ?? '';
  });

  test('facts of the case that change while the document waits make another document', async () => {
    const input = { caseId, facts: { criteriaName: 'Sample Medical Policy' } };
    await caseAct(world, 'recordDenial', input, filer.token);
    const anew = await act(world, 'prepareDocument', { submissionId }, filer.token);
    expect(anew.documentHash).not.toBe(documentHash);
    documentHash = anew.documentHash ?? '';
  });

  test('no helper, no organizer and no stranger signs, though a helper may prepare', async () => {
    const navigator = await givenMember(world, 'navigator');
    const organizer = await givenMember(world, 'organizer');
    const stranger = await givenFiler(world, '032');
    for (const member of [navigator, organizer]) await givenParticipation(world, member, [caseId]);
    await world.sql(
      `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
       SELECT gen_random_uuid(), $1, campaign_id, organization_id, person_id FROM participation WHERE case_id = $2`,
      [submissionId, caseId],
    );
    const owner = { ...filer, personId: filer.personId };
    await givenConsent(world, owner, navigator.organizationId, 'share_with_helper');
    const input = { submissionId, typedName: filer.name, documentHash, attested: true };
    const attempts = [navigator, organizer, stranger].map(({ token }) =>
      act(world, 'signSubmission', { input }, token),
    );
    const kinds = (await Promise.all(attempts)).map(({ __typename }) => __typename);
    expect(kinds).toEqual(['NotAllowed', 'NotFound', 'NotFound']);
    const words = await act(world, 'writeOwnWords', { submissionId, text: 'Not mine' }, navigator.token);
    expect(words.__typename).toBe('NotAllowed');
    const paths = [`/submissions/${submissionId}/document.pdf`, `/submissions/${submissionId}/document.html`];
    for (const path of paths) {
      const seen = await Promise.all(
        [navigator.token, organizer.token, stranger.token, null].map((token) => download(world, path, token)),
      );
      expect(seen.map(({ status }) => status)).toEqual([200, 404, 404, 404]);
    }
    const filled = await act(
      world,
      'fillLetter',
      { submissionId, facts: { groupNumber: 'SAMPLE-GROUP-8' } },
      navigator.token,
    );
    expect(filled.submission?.state).toBe('draft');
    documentHash = (await prepared(world, filer, submissionId)).documentHash ?? '';
  });

  test('two signatures at once leave one packet and one signature', async () => {
    // The filing was begun in English, and whoever signs reads Spanish.
    const { data } = await world.ask<{ submission: { attestation: { version: number; text: string } } }>(
      'query ($id: ID!) { submission(id: $id) { attestation(language: es) { version language text } } }',
      { id: submissionId },
      filer.token,
    );
    const { version, text } = data.submission.attestation;
    expect(text).toContain('quiero que mi nombre escrito sea mi firma');
    const shown = { attestationVersion: version, attestationLanguage: 'es' };
    const both = await Promise.all([
      sign(world, filer, submissionId, documentHash, shown),
      sign(world, filer, submissionId, documentHash, shown),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'SubmissionNotReady',
      'SubmissionSigned',
    ]);
    const [count] = await world.sql<{ signatures: number; events: number }>(
      `SELECT (SELECT count(*)::int FROM submission_signature WHERE submission_id = $1) AS signatures,
         (SELECT count(*)::int FROM outbox_message WHERE event = 'submission.signed') AS events`,
      [submissionId],
    );
    expect(count).toEqual({ signatures: 1, events: 1 });
    const attested = await world.sql(
      'SELECT attestation_version, attestation_language FROM submission_signature WHERE submission_id = $1',
      [submissionId],
    );
    expect(attested).toEqual([{ attestation_version: String(version), attestation_language: 'es' }]);
  });

  test('the database itself lets no member of an organization write a filing or a signature', async () => {
    const [member] = await world.sql<{ account_id: string }>(
      `SELECT account_id FROM membership WHERE role = 'organizer' LIMIT 1`,
    );
    const { Db } = await import('../../platform/database/db.js');
    const db = world.app.get(Db, { strict: false });
    const actor = asAccount(member?.account_id as AccountId, { secondFactor: true });
    const touched = await db.transaction(actor, async (tx) => {
      const seen = await tx.rows('SELECT id FROM submission WHERE id = $1', [submissionId]);
      const changed = await tx.execute(`UPDATE submission SET state = 'withdrawn' WHERE id = $1`, [
        submissionId,
      ]);
      const signatures = await tx.rows('SELECT id FROM submission_signature');
      return { seen: seen.length, changed, signatures: signatures.length };
    });
    expect(touched).toEqual({ seen: 1, changed: 0, signatures: 0 });
  });

  test('a fax is signed without “send what I signed”: nobody has to let us send to file [22]', async () => {
    const alone = await givenFiler(world, '033');
    const faxOnly = await givenCase(
      world,
      alone,
      noticeFacts({
        service: 'Sample service (invented)',
        reasonText: 'The sample criteria are not met.',
        planLevels: 2,
        noticeAddress: { post: null, fax: '+1 202 555 0100' },
      }),
    );
    await consentTo(world, alone, ['draft']);
    const { body } = await upload(world, alone.personId, alone.token, await samplePdf('Invented notice'));
    const evidence = { caseId: faxOnly, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, alone.token);
    const input = { caseId: faxOnly, stepKey: 'appeal_level_1', channel: 'fax' };
    const made = submissionIn(await act(world, 'draftSubmission', { input }, alone.token));
    const ready = await prepared(world, alone, made.id);
    const signed = submissionIn(await sign(world, alone, made.id, ready.documentHash ?? ''));
    expect([signed.state, signed.channel]).toEqual(['signed', 'fax']);
  });

  test('an urgent filing waits for nobody’s second thoughts', async () => {
    const urgent = await givenCase(
      world,
      filer,
      noticeFacts({
        service: 'Sample service (invented)',
        reasonText: 'The sample criteria are not met.',
        noticeAddress: { post: null, fax: '+1 202 555 0100', phone: '+1 202 555 0101' },
      }),
    );
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId: urgent, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    await caseAct(
      world,
      'stateUrgency',
      { caseId: urgent, urgency: 'urgent', statedBy: 'patient' },
      filer.token,
    );
    const input = { caseId: urgent, stepKey: 'appeal_level_1_urgent', channel: 'fax' };
    const made = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    const facts = {
      urgencyStandards: ['health'],
      urgencyStatement: 'Waiting a month would undo what we reached so far.',
      urgencyStatedBy: filer.name,
      neededBy: '2026-11-25',
    };
    await act(world, 'fillLetter', { submissionId: made.id, facts }, filer.token);
    const ready = await prepared(world, filer, made.id);
    const signed = submissionIn(await sign(world, filer, made.id, ready.documentHash ?? ''));
    expect(signed.recallUntil).toBeNull();
  });
});
