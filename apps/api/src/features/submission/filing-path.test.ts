import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editionOf } from '@chorus/domain/shared/words-edition';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { readPdf } from '../../../../../libs/templates/src/testing/read-pdf.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  consentTo,
  download,
  givenFiler,
  ownWords,
  prepared,
  query,
  run,
  samplePdf,
  sign,
  submissionIn,
  type Filing,
  type GivenFiler,
} from './testing/given.js';

const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('a filing from the first word to the signature', () => {
  let world: TestApp;
  let filer: GivenFiler;
  let caseId: string;
  let draft: Filing;
  let documentHash: string;

  beforeAll(async () => {
    world = await testApp();
    filer = await givenFiler(world, '014');
    const facts = noticeFacts({
      service: 'Sample service (invented)',
      reasonText:
        'The requested sample service does not meet the sample criteria, section 2 [see enclosure].',
      reasonKey: 'medical_necessity',
      criteriaName: 'Sample Medical Policy',
      policyNumber: 'SMP-000',
      codesAsPrinted: { procedure: ['SAMPLE-00000'] },
      planLevels: 1,
      noticeAddress: {
        post: [
          'Sample Mutual Assurance Zwiebelfisch',
          'Appeals Department',
          'PO Box 0000',
          'Exampleville, MN 00000',
        ],
        fax: '555-010-0000',
      },
    });
    caseId = await givenCase(world, filer, facts);
    await consentTo(world, filer, ['draft', 'send']);
    const notice = await samplePdf('Invented notice');
    const { body } = await upload(world, filer.personId, filer.token, notice);
    await caseAct(
      world,
      'addEvidence',
      { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' },
      filer.token,
    );
  });
  afterAll(() => world.close());

  test('is drafted by the person alone, to the address on their own notice', async () => {
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
    draft = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    expect(draft).toMatchObject({
      state: 'draft',
      stateSentence: 'Being written. Your own words are still needed.',
      channel: 'post',
      addressee: {
        name: 'Sample Mutual Assurance Zwiebelfisch',
        lines: ['Appeals Department', 'PO Box 0000', 'Exampleville, MN 00000'],
        source: 'notice',
      },
      gate: { applies: true, open: false },
    });
    expect(draft.actBy).not.toBeNull();
    expect((draft.sendBy ?? '') < (draft.actBy ?? '')).toBe(true);
    expect(draft.ways.map(({ channel }) => channel)).toEqual(['post', 'fax']);
  });

  test('says of its date whether anybody has checked the rule it rests on', async () => {
    const checked = async (): Promise<boolean | undefined> => {
      const { data } = await world.ask<{ submission: { dateVerified: boolean } | null }>(
        'query ($id: ID!) { submission(id: $id) { dateVerified } }',
        { id: draft.id },
        filer.token,
      );
      return data.submission?.dateVerified;
    };
    expect(await checked()).toBe(true);
    await world.sql('UPDATE case_clock SET verified = false WHERE case_id = $1', [caseId]);
    expect(await checked()).toBe(false);
    await world.sql('UPDATE case_clock SET verified = true WHERE case_id = $1', [caseId]);
  });

  test('keeps words that are too few and says what is wanting', async () => {
    const answer = await act(
      world,
      'writeOwnWords',
      { submissionId: draft.id, text: 'I need this care.' },
      filer.token,
    );
    expect(answer.wanting?.kind).toBe('OwnWordsTooShort');
    expect(answer.submission?.ownWords).toBe('I need this care.');
    const early = await act(world, 'prepareDocument', { submissionId: draft.id }, filer.token);
    expect(early.__typename).toBe('OwnWordsTooShort');
  });

  test('never writes over words that its page has not read', async () => {
    const write = (text: string, seen: readonly number[]) =>
      act(world, 'writeOwnWords', { submissionId: draft.id, text, seen }, filer.token);
    const opened = [editionOf('I need this care.')];
    expect((await write('Six hundred words on the laptop.', opened)).__typename).toBe('OwnWordsSaved');
    const comma = await write('I need this care, now.', opened);
    expect([comma.__typename, comma.field]).toEqual(['WordsChangedElsewhere', 'text']);
    // The answer to what this window sent before may have been lost on its way.
    const sent = [...opened, editionOf('Six hundred words on the laptop.')];
    const onward = await write('Six hundred and one words.', sent);
    expect(onward.submission?.ownWords).toBe('Six hundred and one words.');
    expect((await write('Six hundred and one words.', opened)).__typename).toBe('OwnWordsSaved');
    expect((await write('Late on its way.', opened)).__typename).toBe('WordsChangedElsewhere');
  });

  test('lists the blanks nobody has filled, then asks for the gate', async () => {
    await act(world, 'writeOwnWords', { submissionId: draft.id, text: ownWords }, filer.token);
    const blank = await act(world, 'prepareDocument', { submissionId: draft.id }, filer.token);
    expect(blank).toMatchObject({
      __typename: 'BlanksLeft',
      blanks: ['member ID', 'dates of service or requested service', 'provider'],
    });
    await act(
      world,
      'fillLetter',
      {
        submissionId: draft.id,
        facts: { memberId: 'S-1', serviceDates: 'June 3, 2026', provider: 'Sample Clinic' },
      },
      filer.token,
    );
    const open = await act(world, 'prepareDocument', { submissionId: draft.id }, filer.token);
    expect([open.__typename, open.field]).toEqual(['RecordIncomplete', 'criteria_obtained']);
  });

  test('the document that is read has the hash that is answered, and its twin the same words', async () => {
    const ready = await prepared(world, filer, draft.id);
    expect(ready).toMatchObject({ __typename: 'DocumentPrepared', soundsLikeOthers: false });
    documentHash = ready.documentHash ?? '';
    const pdf = await download(world, ready.document?.pdf ?? '', filer.token);
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(documentHash);
    const html = (await download(world, ready.document?.html ?? '', filer.token)).bytes.toString('utf8');
    const { pages } = await readPdf(pdf.bytes);
    const printed = words(pages.join(' '));
    expect(printed).toContain('Invented notice');
    for (const said of [
      'Sample Filer 014',
      'SAMPLE-ID-014',
      'chose this together',
      'Claim number',
      draft.reference,
    ]) {
      expect([said, printed.includes(said), html.includes(said)]).toEqual([said, true, true]);
    }
    const again = await act(world, 'prepareDocument', { submissionId: draft.id }, filer.token);
    expect(again.documentHash).toBe(documentHash);
  });

  test('is signed on that document and waits half an hour for second thoughts', async () => {
    const signed = submissionIn(await sign(world, filer, draft.id, documentHash));
    expect(signed.state).toBe('signed');
    const waits = Date.parse(signed.recallUntil ?? '') - Date.parse(signed.signedAt ?? '');
    expect(waits).toBe(30 * 60_000);
    expect(signed.moves.map(({ toState }) => toState)).toEqual(['draft', 'ready', 'signed']);
    const [packetFile] = await world.sql<{ id: string }>(
      'SELECT packet_file_id AS id FROM submission WHERE id = $1',
      [draft.id],
    );
    const { data } = await world.ask<{ storedFile: { sha256: string } }>(
      'query ($id: ID!) { storedFile(id: $id) { sha256 } }',
      { id: packetFile?.id },
      filer.token,
    );
    const pdf = await download(world, `/submissions/${draft.id}/document.pdf`, filer.token);
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(data.storedFile.sha256);
    const packet = words((await readPdf(pdf.bytes)).pages.join(' '));
    expect(packet).toContain('I intend this as my signature.');
    expect(packet.replace(/\s/g, '')).toContain(documentHash);
    const html = (await download(world, `/submissions/${draft.id}/document.html`, filer.token)).bytes;
    expect(html.toString('utf8')).toContain('I intend this as my signature.');
    const told = await world.sql<{ event: string; payload: unknown }>(
      `SELECT event, payload FROM outbox_message WHERE event LIKE 'submission.%' ORDER BY id`,
    );
    expect(told).toEqual([
      { event: 'submission.drafted', payload: { submissionId: draft.id } },
      { event: 'submission.signed', payload: { submissionId: draft.id } },
    ]);
  });

  test('a signed filing is not written any more', async () => {
    const written = await act(world, 'writeOwnWords', { submissionId: draft.id, text: 'Else' }, filer.token);
    expect(written.__typename).toBe('SubmissionMoveNotAllowed');
    const anew = await sign(world, filer, draft.id, documentHash);
    expect(anew.__typename).toBe('SubmissionNotReady');
  });

  test('a recalled filing frees its place, and the next draft begins with the same words and answers', async () => {
    const recalled = await act(world, 'recallSubmission', { submissionId: draft.id }, filer.token);
    expect(recalled.submission?.state).toBe('recalled');
    const twice = await act(world, 'recallSubmission', { submissionId: draft.id }, filer.token);
    expect(twice.__typename).toBe('TooLateToRecall');
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    const next = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    expect(next.ownWords).toBe(ownWords);
    expect(next.gate.items.map(({ done }) => done)).not.toContain(null);
    expect(next.channel).toBe('fax');
    const { submission } = await run<{ submission: Filing }>(world, query, { id: draft.id }, filer.token);
    expect(submission.state).toBe('recalled');
  });
});
