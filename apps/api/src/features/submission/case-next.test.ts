import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCase, givenEvidence, noticeFacts } from '../case/testing/given.js';
import { act, consentTo, givenFiler, run, submissionIn, type GivenFiler } from './testing/given.js';

interface Next {
  readonly next: string;
  readonly reason: string;
  readonly question: string | null;
  readonly today: string;
  readonly helpers: readonly { readonly name: string }[];
  readonly steps: readonly {
    readonly stepKey: string;
    readonly label: string;
    readonly beside: boolean;
    readonly actBy: string | null;
    readonly submissionId: string | null;
  }[];
}

const asking = `query ($id: ID!, $language: Language!) { case(id: $id) { next(language: $language) {
  next reason question today helpers { name } steps { stepKey label beside actBy submissionId } } } }`;

describe('what a person can do next with a case', () => {
  let world: TestApp;
  let filer: GivenFiler;
  const nextOf = async (id: string, token = filer.token, language = 'en'): Promise<Next | null> => {
    const { case: found } = await run<{ case: { next: Next | null } | null }>(
      world,
      asking,
      { id, language },
      token,
    );
    return found?.next ?? null;
  };

  beforeAll(async () => {
    world = await testApp();
    filer = await givenFiler(world, '071');
    await consentTo(world, filer, ['store', 'draft']);
  });
  afterAll(() => world.close());

  test('with nothing that shows the denial it asks for that first', async () => {
    const caseId = await givenCase(world, filer, noticeFacts());
    expect(await nextOf(caseId)).toMatchObject({ next: 'ask', question: 'evidence', steps: [] });
  });

  test('with the letter it is the appeal with its date, and the filing once there is one', async () => {
    const caseId = await givenCase(
      world,
      filer,
      noticeFacts({ noticeAddress: { post: ['Appeals', 'PO Box 0000', 'Exampleville, MN 00000'] } }),
    );
    await givenEvidence(world, filer, caseId);
    const next = await nextOf(caseId, filer.token, 'es');
    expect(next).toMatchObject({ next: 'act', helpers: [] });
    const appeal = next?.steps.find(({ stepKey }) => stepKey === 'appeal_level_1');
    expect(appeal).toMatchObject({ label: 'Apelar ante el plan', beside: false, submissionId: null });
    expect(appeal?.actBy).not.toBeNull();
    expect(next?.steps.some(({ beside }) => beside)).toBe(true);
    const input = { caseId, stepKey: 'appeal_level_1' };
    const draft = submissionIn(await act(world, 'draftSubmission', { input }, filer.token));
    const after = await nextOf(caseId);
    expect(after?.steps.find(({ stepKey }) => stepKey === 'appeal_level_1')?.submissionId).toBe(draft.id);
  });

  test('of a plan nobody knows it names who can still help, and a stranger hears nothing', async () => {
    const caseId = await givenCase(world, filer, noticeFacts({ planType: 'unknown' }));
    await givenEvidence(world, filer, caseId);
    const next = await nextOf(caseId);
    expect([next?.next, (next?.helpers.length ?? 0) > 0]).toEqual(['refer', true]);
    const stranger = await givenFiler(world, '072');
    expect(await nextOf(caseId, stranger.token)).toBeNull();
  });
});
