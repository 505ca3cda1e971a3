import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import { act, consentTo, givenFiler, samplePdf, submissionIn } from './testing/given.js';

describe('the line a filing goes to', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  async function lineOf(number: string, fax: string): Promise<string> {
    const filer = await givenFiler(world, number);
    const facts = noticeFacts({ planLevels: 2, noticeAddress: { fax } });
    const caseId = await givenCase(world, filer, facts);
    await consentTo(world, filer, ['draft', 'send']);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    const [row] = await world.sql<{ line_key: string }>('SELECT line_key FROM submission WHERE id = $1', [
      id,
    ]);
    return row?.line_key ?? '';
  }

  test('is one line for two people whose notices print it differently, and another one for another number', async () => {
    const line = await lineOf('051', '(202) 555-0151');
    expect(await lineOf('052', '+1 202-555-0151')).toBe(line);
    expect(await lineOf('053', '202-555-0153')).not.toBe(line);
  });

  test('is kept by a keyed digest: nobody who reads the database learns the number', async () => {
    expect(await lineOf('054', '202-555-0154')).toMatch(/^[0-9a-f]{64}$/);
    const [rows] = await world.sql<{ all: string }>(
      `SELECT string_agg(s::text, '') AS all FROM submission s WHERE person_id IS NOT NULL`,
    );
    expect(rows?.all).not.toContain('2025550154');
  });

  test('cannot be written down in the clear', async () => {
    await lineOf('055', '202-555-0155');
    await expect(world.sql(`UPDATE submission SET line_key = 'fax:+12025550155'`)).rejects.toThrow(
      'submission_line_key_digest',
    );
  });
});
