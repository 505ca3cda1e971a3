import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Needs, Provider } from '@chorus/domain/assignment/model/problem';
import type { Supply } from '@chorus/domain/assignment/supply';
import { eligibility } from '@chorus/domain/participation/eligibility';
import type { Playbook } from '@chorus/domain/playbook/playbook';
import { playbookRegistry, playbooks } from '@chorus/domain/playbook/registry';
import { system } from '@chorus/domain/shared/actor';
import type { WorkItemId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { Db } from '../../platform/database/db.js';
import { beginWorkItem, releaseWorkItem, Suppliers, type SupplyQuestion } from './assignment.public.js';
import { planning } from './testing/planning.js';

/** A kind in which a practice's staff sends the record for each case; whoever has room is chosen. */
const recordsRound: Playbook = {
  key: 'RECORDS_ROUND',
  version: 1,
  labels: {
    name: { en: 'Records round', es: 'Ronda de expedientes' },
    summary: { en: 'Practices send records.', es: 'Los consultorios envían expedientes.' },
    goal: { en: 'records sent', es: 'expedientes enviados' },
  },
  steps: [
    {
      key: 'rr_record',
      actor: 'practice_staff',
      act: 'sign',
      filingType: null,
      recipientRole: null,
      stages: ['internal_appeal_level_1'],
      urgent: false,
      label: { en: 'Send the record', es: 'Enviar el expediente' },
    },
  ],
  consents: { toJoin: ['store'], toFile: ['store'] },
  requiredTemplates: [],
  eligibility,
  openSteps: ({ stepsDone }) =>
    stepsDone.includes('rr_record')
      ? { next: 'finished', reason: { en: 'The record is there.', es: 'The record is there.' } }
      : {
          next: 'act',
          steps: [
            {
              stepKey: 'rr_record',
              filingType: null,
              recipientRole: null,
              stage: 'internal_appeal_level_1',
              urgent: false,
              gate: false,
            },
          ],
          reason: { en: 'The record first.', es: 'The record first.' },
        },
  nextStep: () => ({
    next: 'finished',
    reason: { en: 'Nothing is left to do.', es: 'Nothing is left to do.' },
  }),
  letterAfter: () => null,
};

const needs: Needs = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};
const practice = (id: string, places: readonly number[], more: Partial<Provider> = {}): Provider => ({
  id: `practice_staff:${id}`,
  pools: ['records'],
  licences: [],
  specialties: [],
  conditions: [],
  languages: [],
  modes: [],
  conflicts: [],
  capacity: { perPeriod: places, inAll: null, pace: false },
  ...more,
});

let world: TestApp;
let campaign: GivenCampaign;
/** Who there is in a test; places are for the first week, none in the others. */
let providers: (weeks: number) => readonly Provider[] = () => [];
let asked: SupplyQuestion[] = [];

const supply = (_tx: unknown, question: SupplyQuestion): Promise<Supply> => {
  asked.push(question);
  return Promise.resolve({
    providers: providers(question.periods.length),
    asks: question.steps.map(({ of, stepKey }) => ({
      caseId: of.caseId,
      stepKey,
      pool: 'records',
      needs,
      only: null,
      preferred: [],
      parties: [`case:${of.caseId}`],
      freeDays: null,
      notBefore: null,
      neededBy: null,
      blocked: null,
    })),
  });
};
const weekly = (places: number) => (weeks: number) =>
  Array.from({ length: weeks }, (_, at) => (at === 0 ? places : 0));

beforeAll(async () => {
  world = await testApp({ playbooks: playbookRegistry([...playbooks.all, recordsRound]) });
  world.app
    .get(Suppliers, { strict: false })
    .register({ actor: 'practice_staff', days: () => Promise.resolve([]), supply });
});
afterAll(() => world.close());
beforeEach(async () => {
  asked = [];
  campaign = await givenCampaign(world, { kind: 'RECORDS_ROUND' });
});

const transaction = <Answer>(work: Parameters<Db['transaction']>[1]): Promise<Answer> =>
  world.app.get(Db, { strict: false }).transaction(system('worker'), work) as Promise<Answer>;

test('steps go to whom a supplier names, are offered to them at once, and say why; who finds no place learns what would do', async () => {
  providers = (weeks) => [practice('a', weekly(1)(weeks))];
  await givenParticipant(world, campaign);
  await givenParticipant(world, campaign);
  const { preview, commit, items, without } = planning(world, campaign);
  const { plan } = await preview();
  expect(plan).toMatchObject({ method: 'exact', complete: true, summary: { assigned: 1, unassigned: 1 } });
  expect(asked[0]?.steps.map(({ stepKey }) => stepKey)).toEqual(['rr_record', 'rr_record']);
  expect(await without(plan.id)).toMatchObject([
    {
      stepKey: 'rr_record',
      constraint: 'no_places_left',
      whatWouldUnblock: expect.stringContaining('One more place'),
    },
  ]);
  expect(await commit(plan.id)).toMatchObject({ offered: 1 });
  expect(await items()).toMatchObject([
    { state: 'offered', actor: 'practice_staff', act: 'sign', resourceId: 'a', channel: null },
  ]);
});

test('a no frees the place for the next plan, which keeps the case from whoever said it', async () => {
  providers = (weeks) => [practice('a', weekly(1)(weeks)), practice('b', weekly(1)(weeks))];
  const { caseId } = await givenParticipant(world, campaign);
  const { preview, commit, items } = planning(world, campaign);
  await commit((await preview()).plan.id);
  const [first] = await items();
  await transaction((tx) => releaseWorkItem(tx, first?.id as WorkItemId));
  const said = first?.resourceId ?? '';
  providers = (weeks) =>
    ['a', 'b'].map((id) =>
      practice(id, weekly(1)(weeks), { conflicts: id === said ? [`case:${caseId}`] : [] }),
    );
  expect(await commit((await preview()).plan.id)).toMatchObject({ offered: 1 });
  const open = (await items()).filter(({ state }) => state === 'offered');
  expect(open.map(({ resourceId }) => resourceId)).toEqual([said === 'a' ? 'b' : 'a']);
});

test('capacity lowered below load: what is begun stays, what is only offered goes on or is given back, with the reason', async () => {
  providers = (weeks) => [practice('a', weekly(2)(weeks))];
  await givenParticipant(world, campaign);
  await givenParticipant(world, campaign);
  const { preview, commit, items, without } = planning(world, campaign);
  expect(await commit((await preview()).plan.id)).toMatchObject({ offered: 2 });
  const [begun, offered] = await items();
  await transaction((tx) => beginWorkItem(tx, begun?.id ?? '', null));
  providers = (weeks) => [practice('a', weekly(0)(weeks))];
  const { plan } = await preview();
  expect(plan.summary.changes).toEqual({ new: 0, same: 0, moved: 0, settled: 1, released: 1 });
  expect(await without(plan.id)).toMatchObject([{ caseId: offered?.caseId, constraint: 'nobody_fits' }]);
  expect(await commit(plan.id)).toMatchObject({ offered: 0, released: 1 });
  const left = await items();
  expect(left.find(({ id }) => id === begun?.id)).toMatchObject({ state: 'held', resourceId: 'a' });
  expect(left.find(({ id }) => id === offered?.id)).toMatchObject({ state: 'released' });
});

test('a campaign closed with queued work gives out nothing more, and everybody keeps what they have', async () => {
  providers = (weeks) => [practice('a', weekly(2)(weeks))];
  await givenParticipant(world, campaign);
  const { preview, commit, items } = planning(world, campaign);
  await commit((await preview()).plan.id);
  await givenParticipant(world, campaign);
  const { plan } = await preview();
  await world.sql(`UPDATE campaign SET state = 'closed' WHERE id = $1`, [campaign.campaignId]);
  expect(await commit(plan.id)).toMatchObject({
    __typename: 'CampaignNotRunning',
    message: expect.stringContaining('Everybody keeps what they have'),
  });
  expect((await items()).map(({ state }) => state)).toEqual(['offered']);
});

test('a filing window that ends before it starts is refused where it is typed, and no plan rests on one', async () => {
  const input = {
    organizationId: campaign.organizationId,
    kind: 'RECORDS_ROUND',
    title: 'Sample round of windows',
    purpose: 'A record for each case.',
    targets: {},
    states: [{ state: 'MT' }],
    waves: [{ state: 'MT', startsOn: '2027-02-10', endsOn: '2027-02-01' }],
  };
  const answer = await run(
    world,
    campaign.organizer.token,
    `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename ... on Refusal { message field } } }`,
    { input },
  );
  expect(answer).toMatchObject({ field: expect.stringMatching(/^waves/) });
  expect(answer.__typename).not.toBe('CampaignCreated');
});
