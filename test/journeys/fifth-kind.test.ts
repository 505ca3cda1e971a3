import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eligibility } from '@chorus/domain/participation/eligibility';
import type { NextStep, OpenStep, Playbook, PlaybookStep } from '@chorus/domain/playbook/playbook';
import { playbookRegistry, playbooks } from '@chorus/domain/playbook/registry';
import { system } from '@chorus/domain/shared/actor';
import {
  act as caseAct,
  givenCase,
  noticeFacts,
  upload,
} from '../../apps/api/src/features/case/testing/given.js';
import {
  act,
  givenFiler,
  prepared,
  samplePdf,
  sign,
  submissionIn,
  type GivenFiler,
} from '../../apps/api/src/features/submission/testing/given.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { Schedules } from '../../apps/api/src/platform/outbox/schedules.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { testApp, type TestApp } from '../support/app.js';
import { givenCampaign, run, type GivenCampaign } from '../support/given-campaign.js';

const step = (key: string, en: string, es: string, more: Partial<PlaybookStep>): PlaybookStep => ({
  key,
  actor: 'person',
  act: 'file',
  filingType: 'internal_appeal',
  recipientRole: 'plan_appeals',
  stages: [],
  urgent: false,
  label: { en, es },
  ...more,
});
const steps = [
  step('rf_papers', 'Ask for every paper first', 'Pedir primero todos los papeles', {
    filingType: 'claim_file_request',
    stages: ['claim_file_request'],
  }),
  step('rf_appeal', 'Appeal with the papers', 'Apelar con los papeles', {
    stages: ['internal_appeal_level_1'],
  }),
  step('rf_review', 'Have it looked at from outside', 'Hacer que lo miren desde fuera', {
    filingType: 'external_review',
    recipientRole: 'external_reviewer',
    stages: ['external_review'],
  }),
] as const;

const open = ({ key, filingType, recipientRole, stages, urgent }: PlaybookStep): NextStep => {
  const opened: OpenStep = {
    stepKey: key,
    filingType,
    recipientRole,
    stage: stages[0] ?? '',
    urgent,
    gate: false,
  };
  return { next: 'act', steps: [opened], reason: { en: `Open now: ${key}.`, es: `Abierto: ${key}.` } };
};

/** A kind nobody built: papers are asked for before anything is appealed, and a "no" leads outside at once. */
const recordsFirst: Playbook = {
  key: 'RECORDS_FIRST',
  version: 1,
  labels: {
    name: { en: 'Records first', es: 'Primero los papeles' },
    summary: { en: 'Ask for the papers, then appeal.', es: 'Pedir los papeles y después apelar.' },
    goal: { en: 'files opened', es: 'expedientes abiertos' },
  },
  steps,
  consents: { toJoin: ['store'], toFile: ['store', 'draft'] },
  requiredTemplates: ['claim_file_request', 'internal_appeal'],
  eligibility,
  openSteps: ({ letterInHand, stepsDone }) =>
    letterInHand === 'final_internal_upheld'
      ? open(steps[2])
      : open(stepsDone.includes('rf_papers') ? steps[1] : steps[0]),
  nextStep: (_, { result }) =>
    result === 'upheld'
      ? open(steps[2])
      : { next: 'finished', reason: { en: 'Nothing is left to do.', es: 'Nothing is left to do.' } },
  letterAfter: (_, { stage }) => (stage === 'internal_appeal_level_1' ? 'final_internal_upheld' : null),
};

interface Work {
  readonly id: string;
  readonly stepKey: string;
  readonly state: string;
  readonly label: { readonly en: string; readonly es: string };
}

describe('a kind of campaign handed in from outside', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let filer: GivenFiler;
  let caseId: string;

  beforeAll(async () => {
    world = await testApp({ worker: true, playbooks: playbookRegistry([...playbooks.all, recordsFirst]) });
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
  });
  afterAll(() => world.close());

  /** As an organizer does it: looks at a plan and puts it in force; what changed meanwhile is looked at once more. */
  async function planAndCommit(): Promise<boolean> {
    const { organizer, campaignId } = campaign;
    const shown = await run<{
      __typename: string;
      plan?: { id: string; summary: { changes: { new: number } } };
    }>(
      world,
      organizer.token,
      `mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename ... on Refusal { message }
         ... on AssignmentPreviewed { plan { id summary { changes { new } } } } } }`,
      { id: campaignId },
    );
    if (shown.plan?.summary.changes.new !== 1) return false;
    const committed = await run(
      world,
      organizer.token,
      'mutation ($id: ID!) { commitAssignment(planId: $id) { __typename ... on Refusal { message } } }',
      { id: shown.plan.id },
    );
    return committed.__typename === 'AssignmentCommitted';
  }

  async function assign(): Promise<Work> {
    await until('the next step is given out', planAndCommit);
    const { items } = await run<{ items: Work[] }>(
      world,
      filer.token,
      'query ($id: ID!) { myWork(personId: $id) { items { id stepKey state label { en es } } } }',
      { id: filer.personId },
    );
    const [work] = items.filter(({ state }) => state === 'offered');
    if (work === undefined) throw new Error(JSON.stringify(items));
    return work;
  }

  /** Drafts, signs and posts what was given out; answers its filing. */
  async function file(work: Work): Promise<string> {
    const draft = submissionIn(
      await act(world, 'draftSubmission', { input: { workItemId: work.id, channel: 'post' } }, filer.token),
    );
    const { documentHash, ...answer } = await prepared(world, filer, draft.id);
    if (documentHash === undefined) throw new Error(JSON.stringify(answer));
    expect(submissionIn(await sign(world, filer, draft.id, documentHash)).state).toBe('signed');
    // The half hour for second thoughts is over.
    await world.sql(
      `UPDATE submission SET recall_until = now() - interval '1 minute', signed_at = now() - interval '31 minutes' WHERE id = $1`,
      [draft.id],
    );
    await wake();
    await until('the papers are handed over', async () => (await stateOf(draft.id)) === 'handed_to_person');
    const sent = await run(
      world,
      filer.token,
      `mutation ($input: ReportSentInput!) { reportSent(input: $input) { __typename ... on Refusal { message } } }`,
      {
        input: {
          submissionId: draft.id,
          sentOn: '2026-12-07',
          proof: { proofKind: 'receipt', value: 'Sample post office 12' },
        },
      },
    );
    expect(sent.__typename).toBe('SendingReported');
    await until('the work is done', async () => {
      const [row] = await world.sql<{ state: string }>('SELECT state FROM work_item WHERE id = $1', [
        work.id,
      ]);
      return row?.state === 'done';
    });
    return draft.id;
  }

  const wake = (): Promise<unknown> =>
    world.app
      .get(Db, { strict: false })
      .transaction(system('schedule'), (tx) => world.app.get(Schedules, { strict: false }).wakeAll(tx));
  const stateOf = async (id: string): Promise<string | undefined> =>
    (await world.sql<{ state: string }>('SELECT state FROM submission WHERE id = $1', [id]))[0]?.state;

  test('is created, opened by two, and joined', async () => {
    campaign = await givenCampaign(world, { kind: 'RECORDS_FIRST' });
    filer = await givenFiler(world, '501');
    caseId = await givenCase(
      world,
      filer,
      noticeFacts({
        service: 'Sample service (invented)',
        reasonText: 'The sample criteria are not met.',
        planLevels: 2,
        noticeAddress: { post: ['Sample Mutual', 'PO Box 0000', 'Exampleville, MN 00000'] },
      }),
    );
    const { body } = await upload(world, filer.personId, filer.token, await samplePdf('Invented notice'));
    const evidence = { caseId, evidenceKind: 'letter', fileId: body.fileId, dated: '2026-10-30' };
    await caseAct(world, 'addEvidence', evidence, filer.token);
    const joined = await run(
      world,
      filer.token,
      `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { slug: campaign.slug, caseId, consents: ['store', 'draft', 'send'], wordingVersion: 1 } },
    );
    expect(joined).toEqual({ __typename: 'CampaignJoined' });
  });

  test('has its own first step given out, written, signed and sent', async () => {
    const work = await assign();
    expect(work).toMatchObject({ stepKey: 'rf_papers', label: steps[0].label });
    await file(work);
  });

  test('goes on to its second step, whose answer opens its third', async () => {
    const work = await assign();
    expect(work).toMatchObject({ stepKey: 'rf_appeal', label: steps[1].label });
    const submissionId = await file(work);
    const reported = await run(
      world,
      filer.token,
      `mutation ($input: ReportOutcomeInput!) { reportOutcome(input: $input) { __typename ... on Refusal { message }
         ... on OutcomeReported { outcome { id stage result } } } }`,
      { input: { submissionId, result: 'upheld', decidedOn: '2026-12-07', letterDeadline: '2027-04-07' } },
    );
    expect(reported).toMatchObject({ __typename: 'OutcomeReported', outcome: { result: 'upheld' } });
    expect(await stateOf(submissionId)).toBe('answered');
    expect(await assign()).toMatchObject({ stepKey: 'rf_review', label: steps[2].label });
  });

  test('is refused where nobody handed it in', async () => {
    const made = await run(
      world,
      campaign.owner.token,
      `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename ... on Refusal { message field } } }`,
      {
        input: {
          organizationId: campaign.organizationId,
          kind: 'RECORDS_LAST',
          title: 'Sample',
          purpose: 'A decision on each denied claim, on time.',
          targets: {},
          states: [{ state: 'MT' }],
        },
      },
    );
    expect(made).toMatchObject({ __typename: 'InvalidInput', field: 'kind' });
  });
});
