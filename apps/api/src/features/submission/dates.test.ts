import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { act as caseAct, givenCase, noticeFacts, upload } from '../case/testing/given.js';
import {
  act,
  consentTo,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
  type Filing,
  type GivenFiler,
} from './testing/given.js';

interface Dates {
  readonly state: string;
  readonly act_by: string;
  readonly send_by: string;
  readonly release_from: string;
}

describe('a date that is corrected reaches the filings that were written before [16][18]', () => {
  let world: TestApp;
  let filer: GivenFiler;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-11-23T15:00:00Z'`);
    filer = await givenFiler(world, '061');
    await consentTo(world, filer, ['draft', 'send']);
  });
  afterAll(() => world.close());

  async function givenDraft(): Promise<{ readonly caseId: string; readonly filing: Filing }> {
    const facts = noticeFacts({
      service: 'Sample service (invented)',
      reasonText: 'The sample criteria are not met.',
      planLevels: 2,
      noticeAddress: { post: null, fax: '+1 202 555 0100' },
    });
    const caseId = await givenCase(world, filer, facts);
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const input = { caseId, stepKey: 'appeal_level_1', channel: 'fax' };
    return { caseId, filing: submissionIn(await act(world, 'draftSubmission', { input }, filer.token)) };
  }

  async function datesOf(id: string): Promise<Dates> {
    const [row] = await world.sql<Dates>(
      `SELECT state, act_by::text, send_by::text, release_from::text FROM submission WHERE id = $1`,
      [id],
    );
    if (row === undefined) throw new Error('The filing is gone.');
    return row;
  }

  const correct = (caseId: string, letterDeadline: string) =>
    caseAct(
      world,
      'recordDenial',
      { caseId, facts: { letterDeadline, letterPrintsDeadline: 'yes' } },
      filer.token,
    );

  test('a queued filing leaves by the earlier date the letter turns out to print, and its person is told', async () => {
    const { caseId, filing } = await givenDraft();
    const ready = await prepared(world, filer, filing.id);
    await sign(world, filer, filing.id, ready.documentHash ?? '');
    await until('it is queued', async () => (await datesOf(filing.id)).state === 'queued');
    await world.sql(`UPDATE submission SET release_from = '2027-03-01' WHERE id = $1`, [filing.id]);
    await correct(caseId, '2026-12-11');
    await until('it has the date', async () => (await datesOf(filing.id)).act_by === '2026-12-11');
    const after = await datesOf(filing.id);
    expect(after.send_by).toBe('2026-12-10');
    expect(after.release_from <= after.send_by).toBe(true);
    const told = await world.sql(
      `SELECT 1 FROM outbox_message WHERE event = 'submission.date_moved_up' AND payload->>'submissionId' = $1`,
      [filing.id],
    );
    expect(told).toHaveLength(1);
    // Taken back again: what its person was told stays the day it leaves by.
    await correct(caseId, '2027-01-29');
    await until(
      'the clocks are known again',
      async () =>
        (await world.sql(`SELECT 1 FROM case_clock WHERE case_id = $1 AND act_by = '2027-01-29'`, [caseId]))
          .length > 0,
    );
    await until(
      'the filing has heard of it',
      async () =>
        (
          await world.sql(
            `SELECT 1 FROM outbox_message m LEFT JOIN reaction_receipt r ON r.message_id = m.id AND r.reaction = 'submission.follow-clock'
             WHERE m.event = 'case.clock_changed' AND m.payload->>'caseId' = $1 AND r.done_at IS NULL`,
            [caseId],
          )
        ).length === 0,
    );
    expect((await datesOf(filing.id)).act_by).toBe('2026-12-11');
  });

  test('a signature asks the clock once more, though the news of the correction is still on its way', async () => {
    const { caseId, filing } = await givenDraft();
    const ready = await prepared(world, filer, filing.id);
    await correct(caseId, '2026-12-11');
    await until('it has the date', async () => (await datesOf(filing.id)).act_by === '2026-12-11');
    await world.sql(`UPDATE submission SET act_by = '2027-04-28', send_by = '2027-04-27' WHERE id = $1`, [
      filing.id,
    ]);
    const anew = await act(world, 'prepareDocument', { submissionId: filing.id }, filer.token);
    const signed = submissionIn(
      await sign(world, filer, filing.id, anew.documentHash ?? ready.documentHash ?? ''),
    );
    expect([signed.actBy, signed.sendBy]).toEqual(['2026-12-11', '2026-12-10']);
  });
});
