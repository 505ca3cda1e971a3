import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { readPdf } from '../../../../../libs/templates/src/testing/read-pdf.js';
import { until } from '../../platform/outbox/testing/world.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  consentTo,
  download,
  givenFiler,
  prepared,
  run,
  samplePdf,
  sign,
  submissionIn,
} from './testing/given.js';

describe('a filing that was signed to go by fax and is posted after all', () => {
  let world: TestApp;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-11-23T15:00:00Z'`);
  });
  afterAll(() => world.close());

  test('is downloaded with an address page before its signed pages, for an envelope with windows', async () => {
    const filer = await givenFiler(world, '121');
    await consentTo(world, filer, ['draft', 'send']);
    const facts = noticeFacts({
      service: 'Sample service (invented)',
      reasonText: 'The sample criteria are not met.',
      planLevels: 2,
      noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'], fax: '+1 202 555 0100' },
    });
    const caseId = await givenCase(world, filer, facts);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    const ready = await prepared(world, filer, id);
    await sign(world, filer, id, ready.documentHash ?? '');
    const path = `/submissions/${id}/document.pdf`;
    const signed = await readPdf((await download(world, path, filer.token)).bytes);
    expect(signed.pages[0]).toContain('By fax: +1 202 555 0100');
    await until(
      'it is queued',
      async () =>
        (await world.sql(`SELECT 1 FROM submission WHERE id = $1 AND state = 'queued'`, [id])).length === 1,
    );
    const { answer } = await run<{ answer: { __typename: string } }>(
      world,
      'mutation ($id: ID!) { answer: switchChannel(submissionId: $id, channel: post) { __typename ... on Refusal { message } } }',
      { id },
      filer.token,
    );
    expect(answer.__typename).toBe('ChannelSwitched');
    const posted = await readPdf((await download(world, path, filer.token)).bytes);
    const [cover, ...rest] = posted.pages;
    expect(cover).toMatch(/Sample Filer 121 1 Example Street.*PO Box 0000 Exampleville, MN 00000/);
    expect(cover).not.toContain('By fax');
    expect(rest).toEqual(signed.pages);
  });
});
