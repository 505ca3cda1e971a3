import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act as caseAct,
  givenCase,
  givenMember,
  givenParticipation,
  noticeFacts,
  upload,
} from '../case/testing/given.js';
import {
  act,
  consentTo,
  givenFiler,
  ownWords,
  prepared,
  run,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from './testing/given.js';

describe('filings of a campaign', () => {
  let world: TestApp;
  let organizer: Awaited<ReturnType<typeof givenMember>>;
  const filers: GivenFiler[] = [];
  const caseIds: string[] = [];
  let campaignId: string;

  beforeAll(async () => {
    world = await testApp();
    organizer = await givenMember(world, 'organizer');
    for (const tag of ['051', '052']) {
      const filer = await givenFiler(world, tag);
      const caseId = await givenCase(
        world,
        filer,
        noticeFacts({
          service: 'Sample service (invented)',
          reasonText: 'The sample criteria are not met.',
          planLevels: 2,
          noticeAddress: { post: ['PO Box 0000', 'Exampleville, MN 00000'] },
        }),
      );
      await consentTo(world, filer, ['draft', 'send']);
      const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
      const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
      await caseAct(world, 'addEvidence', evidence, filer.token);
      filers.push(filer);
      caseIds.push(caseId);
    }
    await givenParticipation(world, organizer, caseIds);
    const [row] = await world.sql<{ id: string }>('SELECT id FROM campaign');
    campaignId = row?.id ?? '';
  });
  afterAll(() => world.close());

  /** A piece of work as a committed plan gives it out, its first day far in the future. */
  const givenWork = async (caseId: string): Promise<string> => {
    const [plan, id] = [randomUUID(), randomUUID()];
    const columns = await world.sql<{ name: string; type: string; nullable: string }>(
      `SELECT column_name AS name, data_type AS type, is_nullable AS nullable FROM information_schema.columns
       WHERE table_name = 'assignment_plan'`,
    );
    const known: Readonly<Record<string, unknown>> = {
      id: plan,
      campaign_id: campaignId,
      organization_id: organizer.organizationId,
      method: 'rules',
      state: 'ready',
    };
    const blank: Readonly<Record<string, unknown>> = {
      text: '',
      boolean: true,
      integer: 0,
      jsonb: '{}',
      date: '2026-11-20',
      'timestamp with time zone': new Date(),
    };
    const needed = columns.filter(({ name, nullable }) => nullable === 'NO' || name in known);
    await world.sql(
      `INSERT INTO assignment_plan (${needed.map(({ name }) => name).join(', ')})
       VALUES (${needed.map((_, at) => `$${at + 1}`).join(', ')})`,
      needed.map(({ name, type }) => known[name] ?? blank[type]),
    );
    await world.sql(
      `INSERT INTO work_item (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, state,
         step_key, filing_type, stage, actor, act, recipient_role, recipient_key, recipient_name, channel, release_from, urgent, gate,
         timing, reasons, settled, created_at, changed_at)
       SELECT $1, $2, p.campaign_id, p.organization_id, p.id, p.case_id, p.person_id, 'offered', 'appeal_level_1',
         'internal_appeal', 'internal_appeal_level_1', 'person', 'file', 'plan_appeals', 'plan_appeals:sample-payer', 'Sample Payer', 'post',
         '2030-01-01', false, false, 'in_wave', '[]', false, now(), now()
       FROM participation p WHERE p.case_id = $3`,
      [id, plan, caseId],
    );
    return id;
  };

  test('work that was given out is drafted, held while it lives, and never waits past its safe day', async () => {
    const [filer] = filers as [GivenFiler];
    const workItemId = await givenWork(caseIds[0] ?? '');
    const made = submissionIn(await act(world, 'draftSubmission', { input: { workItemId } }, filer.token));
    const [row] = await world.sql<{ release_from: string; send_by: string; work: string; sample: boolean }>(
      `SELECT s.release_from::text, s.send_by::text, w.state AS work, s.sample FROM submission s
       JOIN work_item w ON w.id = s.work_item_id WHERE s.id = $1`,
      [made.id],
    );
    expect(row).toMatchObject({ work: 'held', sample: true });
    expect((row?.release_from ?? '') <= (row?.send_by ?? '')).toBe(true);
    const again = await act(world, 'draftSubmission', { input: { workItemId } }, filer.token);
    expect(again).toMatchObject({ __typename: 'AlreadyFiled', submissionId: made.id });
    await act(world, 'withdrawSubmission', { submissionId: made.id }, filer.token);
    const [work] = await world.sql<{ state: string }>('SELECT state FROM work_item WHERE id = $1', [
      workItemId,
    ]);
    expect(work?.state).toBe('open');
    const foreign = await act(world, 'draftSubmission', { input: { workItemId } }, filers[1]?.token ?? null);
    expect(foreign.__typename).toBe('NotFound');
  });

  test('two people with the same words are told so, each alone, and the organizer gets a band of those who agree to be counted', async () => {
    const told: (boolean | undefined)[] = [];
    for (const [at, filer] of filers.entries()) {
      const input = { caseId: caseIds[at], stepKey: 'appeal_level_1' };
      const { id } = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
      const ready = await prepared(world, filer, id);
      told.push(ready.soundsLikeOthers);
      expect(JSON.stringify(ready)).not.toContain(filers[1 - at]?.name);
      await sign(world, filer, id, ready.documentHash ?? '');
    }
    expect(ownWords.length).toBeGreaterThan(100);
    expect(told).toEqual([false, true]);
    const similarity = async (token: string) =>
      (
        await run<{ campaignSimilarity: unknown }>(
          world,
          'query ($id: ID!) { campaignSimilarity(campaignId: $id) { filings band tooAlike } }',
          { id: campaignId },
          token,
        )
      ).campaignSimilarity;
    expect(await similarity(organizer.token)).toEqual({ filings: 0, band: 'too_few', tooAlike: 0 });
    await world.sql(
      `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
       SELECT gen_random_uuid(), person_id, organization_id, 'pool', 'given', now(), 1, 'sample', 'en'
       FROM participation WHERE campaign_id = $1`,
      [campaignId],
    );
    expect(await similarity(organizer.token)).toEqual({ filings: 2, band: 'alike', tooAlike: 2 });
    expect(await similarity(filers[0]?.token ?? '')).toBeNull();
  });
});
