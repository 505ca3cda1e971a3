import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId, SubmissionId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { caseTable } from '../case/case.table.js';
import { CaseActs } from '../case/case-acts.js';
import {
  act as caseAct,
  givenCase,
  givenMember,
  givenParticipation,
  noticeFacts,
  upload,
} from '../case/testing/given.js';
import { KeepDates } from './keep-dates.js';
import { submissionTable } from './submission.table.js';
import { act, consentTo, givenFiler, samplePdf, submissionIn, type GivenFiler } from './testing/given.js';

describe('beginning a filing', () => {
  let world: TestApp;
  let filer: GivenFiler;

  const evidenced = async (
    more: Readonly<Record<string, unknown>> = {},
    who: GivenFiler = filer,
  ): Promise<string> => {
    const caseId = await givenCase(world, who, noticeFacts(more));
    const { body } = await upload(world, who.personId, who.token, await samplePdf('Invented notice'));
    const input = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', input, who.token);
    return caseId;
  };
  const noticeAddress = { post: ['Appeals Department', 'PO Box 0000', 'Exampleville, MN 00000'] };
  const draft = (input: Readonly<Record<string, unknown>>, who: GivenFiler = filer) =>
    act(world, 'draftSubmission', { input }, who.token);

  beforeAll(async () => {
    world = await testApp();
    filer = await givenFiler(world, '021');
    await givenCase(world, filer);
    await consentTo(world, filer, ['draft', 'send']);
  });
  afterAll(() => world.close());

  test('two drafts of one step raced at once leave one (29 CFR 2560.503-1(h), one appeal a level)', async () => {
    const caseId = await evidenced({ noticeAddress });
    const input = { caseId, stepKey: 'appeal_level_1' };
    const both = await Promise.all([draft(input), draft(input)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyFiled', 'SubmissionDrafted']);
    const refused = both.find(({ __typename }) => __typename === 'AlreadyFiled');
    const made = both.find(({ __typename }) => __typename === 'SubmissionDrafted');
    expect(refused?.submissionId).toBe(made?.submission?.id);
    const [count] = await world.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM submission WHERE case_id = $1',
      [caseId],
    );
    expect(count?.n).toBe(1);
  });

  test('a filing that was refused undecided makes room for the same step, one that was answered does not', async () => {
    const caseId = (await evidenced({ noticeAddress })) as CaseId;
    const input = { caseId, stepKey: 'appeal_level_1' };
    const first = (await draft(input)).submission?.id as SubmissionId;
    await world.sql(`UPDATE submission SET state = 'answered' WHERE id = $1`, [first]);
    const acts = world.app.get(CaseActs, { strict: false });
    const db = world.app.get(Db, { strict: false });
    const stage = 'internal_appeal_level_1';
    const done = { stage, on: plainDate('2026-11-10'), submissionId: first } as const;
    await db.transaction(system('worker'), (tx) => acts.file(tx, caseId, done));
    expect(await draft(input)).toMatchObject({ __typename: 'AlreadyFiled', submissionId: first });
    await db.transaction(system('worker'), (tx) => acts.unfile(tx, caseId, done));
    expect((await draft(input)).__typename).toBe('SubmissionDrafted');
    const [row] = await world.sql('SELECT state FROM submission WHERE id = $1', [first]);
    expect(row).toEqual({ state: 'superseded' });
  });

  test('its dates end where the address of the notice is; no address, and the soonest zone counts [18]', async () => {
    const placeOf = async (id: string | undefined) =>
      world.sql('SELECT recipient_state, recipient_zone FROM submission WHERE id = $1', [id]);
    const posted = await draft({ caseId: await evidenced({ noticeAddress }), stepKey: 'appeal_level_1' });
    expect(await placeOf(posted.submission?.id)).toEqual([
      { recipient_state: 'MN', recipient_zone: 'America/Chicago' },
    ]);
    const fax = { fax: '+1 202 555 0100' };
    const faxed = await draft({ caseId: await evidenced({ noticeAddress: fax }), stepKey: 'appeal_level_1' });
    expect(await placeOf(faxed.submission?.id)).toEqual([
      { recipient_state: null, recipient_zone: 'America/Puerto_Rico' },
    ]);
    // Written before the place was kept.
    await world.sql(
      `UPDATE submission SET recipient_state = NULL, recipient_zone = 'America/Puerto_Rico' WHERE id = $1`,
      [posted.submission?.id],
    );
    for (const { submission } of [posted, faxed]) {
      await world.app.get(Db, { strict: false }).transaction(system('worker'), async (tx) => {
        const row = await tx.lock(submissionTable, submission?.id as SubmissionId);
        if (row !== null) await world.app.get(KeepDates, { strict: false }).current(tx, row);
      });
    }
    expect(await placeOf(posted.submission?.id)).toEqual([
      { recipient_state: 'MN', recipient_zone: 'America/Chicago' },
    ]);
    expect(await placeOf(faxed.submission?.id)).toEqual([
      { recipient_state: null, recipient_zone: 'America/Puerto_Rico' },
    ]);
  });

  test('a stranger who names a case waits for nothing of it, and is told that there is none', async () => {
    const caseId = (await evidenced({ noticeAddress })) as CaseId;
    const input = { caseId, stepKey: 'appeal_level_1' };
    const first = (await draft(input)).submission?.id as SubmissionId;
    await world.sql(`UPDATE submission SET state = 'answered' WHERE id = $1`, [first]);
    const stranger = await givenFiler(world, '024');
    const answer = await world.app.get(Db, { strict: false }).transaction(system('worker'), async (tx) => {
      await tx.lock(submissionTable, first);
      return draft(input, stranger);
    });
    expect(answer.__typename).toBe('NotFound');
  });

  test('a step drafted anew takes its locks in the order of whoever tells the case that the first came back', async () => {
    const caseId = (await evidenced({ noticeAddress })) as CaseId;
    const input = { caseId, stepKey: 'appeal_level_1' };
    const first = (await draft(input)).submission?.id as SubmissionId;
    await world.sql(`UPDATE submission SET state = 'answered' WHERE id = $1`, [first]);
    const waits = async (): Promise<boolean> =>
      (
        await world.sql(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        )
      ).length > 0;
    const db = world.app.get(Db, { strict: false });
    const { drafting } = await db.transaction(system('worker'), async (tx) => {
      await tx.lock(submissionTable, first);
      const drafting = draft(input);
      await until('the draft waits', waits);
      await tx.lock(caseTable, caseId);
      return { drafting };
    });
    expect((await drafting).__typename).toBe('SubmissionDrafted');
  });

  test('a step the person reported as done alone is begun only where they say that they file it again', async () => {
    const caseId = (await evidenced({ noticeAddress })) as CaseId;
    const input = { caseId, stepKey: 'appeal_level_1' };
    const acts = world.app.get(CaseActs, { strict: false });
    const alone = {
      stage: 'internal_appeal_level_1',
      on: plainDate('2026-11-10'),
      submissionId: null,
    } as const;
    await world.app
      .get(Db, { strict: false })
      .transaction(system('worker'), (tx) => acts.file(tx, caseId, alone));
    expect(await draft(input)).toMatchObject({ __typename: 'DoneAlone', field: 'again' });
    expect((await draft({ ...input, again: true })).__typename).toBe('SubmissionDrafted');
    const other = (await evidenced({ noticeAddress })) as CaseId;
    expect((await draft({ ...input, caseId: other })).__typename).toBe('SubmissionDrafted');
  });

  test('without the consent to draft nothing is begun', async () => {
    const careful = await givenFiler(world, '022');
    const caseId = await evidenced({ noticeAddress }, careful);
    const refused = await draft({ caseId, stepKey: 'appeal_level_1' }, careful);
    expect([refused.__typename, refused.field]).toEqual(['ConsentMissing', 'consents']);
  });

  test('an unknown plan type ends in who can still help, never in a guessed regime', async () => {
    const caseId = await evidenced({ planType: 'unknown', noticeAddress });
    const refused = await draft({ caseId, stepKey: 'appeal_level_1' });
    expect(refused.__typename).toBe('ReferredElsewhere');
    expect(refused.helpers?.length).toBeGreaterThan(0);
  });

  test('a step the letter does not open is refused with the one it does', async () => {
    const caseId = await evidenced({ noticeAddress });
    const refused = await draft({ caseId, stepKey: 'external_review' });
    expect(refused).toMatchObject({ __typename: 'StepNotOpen', field: 'stepKey' });
  });

  test('a case still in intake is not filed', async () => {
    const caseId = await givenCase(world, filer, noticeFacts());
    const refused = await draft({ caseId, stepKey: 'appeal_level_1' });
    expect(refused.__typename).toBe('CaseNotReady');
  });

  test('where no letter is written the person gets papers and dates instead', async () => {
    const caseId = await evidenced({
      planType: 'medicare_advantage',
      letterInHand: 'coverage_end_notice',
      noticeAddress,
    });
    const refused = await draft({ caseId, stepKey: 'fast_track_review' });
    expect(refused.__typename).toBe('NoLetterYet');
    expect(refused.fileIds).toHaveLength(1);
  });

  test('42 CFR 438.408(f)(2): an upheld Medicaid denial becomes a request for the state fair hearing', async () => {
    const caseId = await evidenced({
      planType: 'medicaid_managed_care',
      letterInHand: 'internal_level_1_upheld',
      noticeAddress,
    });
    const drafted = submissionIn(await draft({ caseId, stepKey: 'fair_hearing' }));
    expect(drafted.state).toBe('draft');
  });

  test('the notice’s own address comes first; a published one says to check the letter', async () => {
    const parties = [{ role: 'risk_bearer', payerId: 'aetna', printedName: 'Aetna' }];
    const printed = submissionIn(
      await draft({ caseId: await evidenced({ parties, noticeAddress }), stepKey: 'appeal_level_1' }),
    );
    expect(printed.addressee).toMatchObject({ source: 'notice', lines: noticeAddress.post });
    const published = submissionIn(
      await draft({ caseId: await evidenced({ parties }), stepKey: 'appeal_level_1' }),
    );
    expect(published.addressee.source).toBe('published');
    expect(published.addressee.reason).toContain('Check your notice');
    expect(published.addressee.lines.at(-1)).toMatch(/^Lexington, KY \d{5}/);
  });

  test('with no address from anywhere the person is asked for the notice’s', async () => {
    const refused = await draft({ caseId: await evidenced(), stepKey: 'appeal_level_1' });
    expect([refused.__typename, refused.field]).toEqual(['NoWayToRecipient', 'noticeAddress']);
  });

  test('a request for the claim file may be made beside the appeal', async () => {
    const caseId = await evidenced({ noticeAddress });
    submissionIn(await draft({ caseId, stepKey: 'appeal_level_1' }));
    const file = submissionIn(await draft({ caseId, stepKey: 'ask_for_claim_file' }));
    expect(file).toMatchObject({ state: 'draft', gate: { applies: false } });
  });

  test('another way to the recipient brings its own safe day', async () => {
    const both = { ...noticeAddress, fax: '+1 202 555 0100' };
    const caseId = await evidenced({ noticeAddress: both });
    const byPost = submissionIn(await draft({ caseId, stepKey: 'appeal_level_1', channel: 'post' }));
    const byFax = await act(world, 'changeChannel', { submissionId: byPost.id, channel: 'fax' }, filer.token);
    expect(byFax.submission?.channel).toBe('fax');
    expect((byPost.sendBy ?? '') < (byFax.submission?.sendBy ?? '')).toBe(true);
    const unknown = await act(
      world,
      'changeChannel',
      { submissionId: byPost.id, channel: 'portal' },
      filer.token,
    );
    expect(unknown.__typename).toBe('NoWayToRecipient');
  });

  test('an organization sees the filings credited to its campaign, and of them states and days only', async () => {
    const organizer = await givenMember(world, 'organizer');
    const caseId = await evidenced({ noticeAddress });
    await givenParticipation(world, organizer, [caseId]);
    const made = submissionIn(await draft({ caseId, stepKey: 'appeal_level_1' }));
    const [row] = await world.sql<{ campaign_id: string }>(
      'SELECT campaign_id FROM submission_credit WHERE submission_id = $1',
      [made.id],
    );
    const list = `query ($id: ID!, $state: SubmissionState) {
      submissions(campaignId: $id, state: $state) { edges { node { id state stateSentence channel sendBy } } } }`;
    const seen = async (token: string, state: string | null = null) =>
      (
        await world.ask<{ submissions: { edges: { node: { id: string } }[] } }>(
          list,
          { id: row?.campaign_id, state },
          token,
        )
      ).data.submissions.edges.map(({ node }) => node.id);
    expect(await seen(organizer.token)).toEqual([made.id]);
    expect(await seen(organizer.token, 'signed')).toEqual([]);
    const stranger = await givenMember(world, 'organizer');
    expect(await seen(stranger.token)).toEqual([]);
    const whole = await world.ask<{ submission: unknown }>(
      'query ($id: ID!) { submission(id: $id) { id ownWords } }',
      { id: made.id },
      organizer.token,
    );
    expect(whole.data.submission).toBeNull();
  });
});
