import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  consentTo,
  download,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
} from './testing/given.js';

const words =
  'Zwetschgendatschi is a word nobody else here would write, and I write it because my sample clinician and I ' +
  'agreed on this together last September after two other ways had not worked, which cost me nine days at my desk.';
const canaries = ['Zwetschgendatschi', 'Filer 041', 'KANARI-MEMBER-7', 'Quittengelee', 'Fagottspieler'];
/** The same as plain bytes in hexadecimal and in base64, at every offset. */
const disguised = canaries.flatMap((word) => [
  word,
  Buffer.from(word).toString('hex'),
  ...[0, 1, 2].map((offset) =>
    Buffer.from(`${'x'.repeat(offset)}${word}`)
      .toString('base64')
      .slice(offset === 0 ? 0 : 4, -4),
  ),
]);

describe('what a filing leaves behind', () => {
  let world: TestApp;

  beforeAll(async () => {
    world = await testApp();
    const filer = await givenFiler(world, '041');
    const caseId = await givenCase(
      world,
      filer,
      noticeFacts({
        service: 'Quittengelee service (invented)',
        reasonText: 'The sample criteria are not met.',
        planLevels: 2,
        noticeAddress: { post: ['Fagottspieler Department', 'PO Box 0000', 'Exampleville, MN 00000'] },
      }),
    );
    await consentTo(world, filer, ['draft', 'send']);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'post' };
    const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    await prepared(world, filer, id);
    await act(world, 'writeOwnWords', { submissionId: id, text: words }, filer.token);
    await act(world, 'fillLetter', { submissionId: id, facts: { memberId: 'KANARI-MEMBER-7' } }, filer.token);
    const ready = await act(world, 'prepareDocument', { submissionId: id }, filer.token);
    await sign(world, filer, id, ready.documentHash ?? '');
    const html = await download(world, `/submissions/${id}/document.html`, filer.token);
    // The words did go through: the test below would otherwise find nothing because there was nothing.
    for (const word of canaries) expect(html.bytes.toString('utf8')).toContain(word);
  });
  afterAll(() => world.close());

  test('no column of any table holds a word of it in the open', async () => {
    const tables = await world.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await world.sql<{ text: string }>(`SELECT to_jsonb(t)::text AS text FROM "${name}" t`);
      const text = rows.map((row) => row.text).join('\n');
      found.push(...disguised.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`));
    }
    expect(found).toEqual([]);
  });

  test('no message of the outbox and no line of the log holds one', async () => {
    const messages = await world.sql<{ text: string }>('SELECT payload::text AS text FROM outbox_message');
    const text = [...messages.map((row) => row.text), ...world.logLines].join('\n');
    expect(messages.length).toBeGreaterThan(0);
    expect(world.logLines.length).toBeGreaterThan(0);
    expect(disguised.filter((word) => text.includes(word))).toEqual([]);
  });
});
