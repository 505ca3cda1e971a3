import { describe, expect, test } from '@jest/globals';
import type { CampaignId, CaseId, OrganizationId, ParticipationId, SubmissionId } from '../shared/ids.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import type { Campaign } from './campaign.js';
import { editAllowed, markReady, moveCampaign } from './campaign-moves.js';
import { screenPurpose } from './purpose-screen.js';
import { readiness, type StateFacts } from './readiness.js';
import { checkSlug, checkSourceCode, slugFrom } from './slug.js';
import { checkWaves } from './waves.js';
import { windDown } from './wind-down.js';

const kind = (answer: unknown): string => (isRefusal(answer) ? (answer as Refusal).kind : 'allowed');
const campaign: Campaign = {
  id: '00000000-0000-7000-8000-000000000001' as CampaignId,
  organizationId: '00000000-0000-7000-8000-000000000002' as OrganizationId,
  state: 'draft',
  playbookKey: 'CLAIMS_SURGE',
  slug: 'sample-campaign',
  title: 'Sample campaign',
  purpose: 'A fair decision on each denied appeal.',
  targets: { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] },
  states: [{ state: 'MT', weight: 1, goal: null }],
  waves: [{ state: 'MT', startsOn: '2026-12-07', endsOn: '2026-12-18' }],
  leadCaseIds: ['00000000-0000-7000-8000-000000000003' as CaseId],
  sourceCodes: [],
  sample: false,
};
const montana: StateFacts = {
  state: 'MT',
  regulatorName: 'Sample Insurance Department',
  regulatorConfirmed: true,
  rules: 'confirmed',
  rulesCounted: { confirmed: 7, of: 7 },
  templatesMissing: [],
  channel: 'delivering_transport',
};
const opening = {
  organizationVerified: true,
  letterDateRequired: false,
  verifiers: 2,
  today: '2026-11-23',
};

describe('the purpose of a campaign', () => {
  test.each([
    'Overload their appeals department',
    'Let us CRASH the fax line',
    'bury them in paper',
    'Make the insurer pay for what it did',
    'cost the company millions',
    'drive up their administrative costs',
    'Flooding the portal until they give in',
    'Overwhelming the appeals unit of the plan',
    'Jam every fax line they have',
    'Shut them down',
    'Saturar el departamento de apelaciones',
    'Vamos a enterrarlos en papeles',
  ])('"%s" is refused', (purpose) => {
    expect(kind(screenPurpose(purpose))).toBe('PurposeNotAllowed');
  });

  test.each([
    'A fair decision on each denied appeal, with lower costs for members',
    'Get MRI denials reviewed on time, and count what happens',
    'Que cada negativa se decida de nuevo y a tiempo',
    'Care for people whose cost of treatment became too high',
    'For James and everyone who cannot swallow without choking',
    'Wheelchairs for people paralyzed in a car crash',
    'Families overwhelmed by letters should get a decision in time',
    'Bring down the plan’s rate of wrong denials',
    'Para quienes se ahogan al dormir y esperan una decisión',
    'Help families after the flooded clinic closed its records',
  ])('"%s" passes', (purpose) => {
    expect(screenPurpose(purpose)).toBe(true);
  });
});

describe('readiness', () => {
  test('says ok, warning or blocked with a reason for every check of every state', () => {
    const ready = readiness(campaign, opening, [montana]);
    expect(ready.canOpen).toBe(true);
    expect(
      [...ready.campaign, ...ready.states.flatMap((one) => one.checks)].every(
        (one) => one.reason.en.endsWith('.') && one.reason.es.endsWith('.'),
      ),
    ).toBe(true);
    expect(markReady(campaign, ready)).toBe('ready');
  });

  test.each([
    [{ rules: 'unconfirmed' }, 'rules'],
    [{ rules: 'unknown' }, 'rules'],
    [{ templatesMissing: [{ en: 'External review', es: 'Revisión externa' }] }, 'template'],
    [{ channel: 'none' }, 'channel'],
  ] as const)('%j blocks the opening', (less, name) => {
    const ready = readiness(campaign, opening, [{ ...montana, ...less }]);
    expect(ready.states[0]?.checks.filter((one) => one.level === 'blocked').map((one) => one.check)).toEqual([
      name,
    ]);
    expect(kind(markReady(campaign, ready))).toBe('CampaignNotReady');
  });

  test('an unverified rule opens only where everybody’s letter date is asked', () => {
    expect(
      readiness(campaign, { ...opening, letterDateRequired: true }, [{ ...montana, rules: 'unconfirmed' }])
        .canOpen,
    ).toBe(true);
  });

  test.each([
    [0, 'blocked', false],
    [1, 'warning', true],
    [2, 'ok', true],
  ] as const)('%i people who can check what is reported: %s [5, 29]', (verifiers, level, canOpen) => {
    const ready = readiness(campaign, { ...opening, verifiers }, [montana]);
    expect(ready.campaign.find((one) => one.check === 'verifiers')?.level).toBe(level);
    expect(ready.canOpen).toBe(canOpen);
  });

  test('an unverified organization, a state of which nothing is known and a forbidden purpose block', () => {
    expect(readiness(campaign, { ...opening, organizationVerified: false }, [montana]).canOpen).toBe(false);
    expect(readiness(campaign, opening, []).canOpen).toBe(false);
    expect(readiness({ ...campaign, purpose: 'bury them' }, opening, [montana]).canOpen).toBe(false);
    expect(readiness(campaign, { ...opening, today: '2027-01-05' }, [montana]).canOpen).toBe(false);
  });
});

describe('stopping a campaign', () => {
  const id = <T extends string>(number: number): T => `00000000-0000-7000-8000-00000000000${number}` as T;
  const unsent = [
    {
      submissionId: id<SubmissionId>(1),
      participationId: id<ParticipationId>(1),
      caseId: id<CaseId>(1),
      signed: true,
      actBy: '2026-12-03',
    },
    {
      submissionId: id<SubmissionId>(2),
      participationId: id<ParticipationId>(2),
      caseId: id<CaseId>(2),
      signed: false,
      actBy: '2026-12-04',
    },
    {
      submissionId: id<SubmissionId>(3),
      participationId: id<ParticipationId>(3),
      caseId: id<CaseId>(3),
      signed: true,
      actBy: null,
    },
  ];
  const people = unsent.map(({ participationId, caseId, actBy }) => ({ participationId, caseId, actBy }));

  test.each(['paused', 'closed', 'killed'] as const)(
    'lists what is due within ten days and hands everybody packet and date: %s',
    (to) => {
      const plan = windDown('open', to, unsent, people, '2026-11-23');
      if (isRefusal(plan)) throw new Error(plan.message);
      expect(plan.dueSoon.map((filing) => filing.submissionId)).toEqual([id(3), id(1)]);
      expect(plan.handToPerson).toEqual([id(1), id(3)]);
      expect(plan.packets.map((packet) => packet.participationId)).toEqual(
        people.map((one) => one.participationId),
      );
      expect(plan.packets[0]?.sentence).toContain('2026-12-03');
      expect(plan.packets[2]?.sentence).toContain('letter');
    },
  );

  test('works only on a running campaign', () => {
    expect(kind(windDown('draft', 'paused', [], [], '2026-11-23'))).toBe('CampaignCannotStop');
    expect(kind(windDown('paused', 'closed', [], [], '2026-11-23'))).toBe('allowed');
  });
});

describe('waves, slugs and edits', () => {
  test.each([
    [{ startsOn: '2026-12-18', endsOn: '2026-12-07' }, 'WaveEndsBeforeStart'],
    [{ startsOn: '2026-02-30', endsOn: '2026-12-07' }, 'WaveDateUnreadable'],
    [{ startsOn: '2026-11-01', endsOn: '2026-11-22' }, 'WaveInPast'],
    [{ state: 'ID' }, 'WaveOutsideStates'],
    [{ startsOn: '2026-12-07', endsOn: '2026-12-07' }, 'allowed'],
  ] as const)('a window of %j is %s', (change, expected) => {
    const wave = { state: 'MT', startsOn: '2026-12-07', endsOn: '2026-12-18', ...change };
    expect(kind(checkWaves([wave], campaign.states, '2026-11-23'))).toBe(expected);
  });

  test('two windows of one state do not overlap', () => {
    const waves = [...campaign.waves, { state: 'MT', startsOn: '2026-12-18', endsOn: '2026-12-20' }];
    expect(kind(checkWaves(waves, campaign.states, '2026-11-23'))).toBe('WavesOverlap');
  });

  test.each(['ab', 'Admin', 'admin', '-x-y', 'a--b', '1abc', 'a'.repeat(61), 'join'])(
    '%s is no address of a campaign',
    (slug) => {
      expect(kind(checkSlug(slug))).toBe('SlugNotAllowed');
    },
  );

  test('a title suggests an address that is allowed', () => {
    expect(slugFrom('¡Apelación número 1: Montaña & Co.!')).toBe('apelacion-numero-1-montana-co');
    expect(checkSlug(slugFrom('2026 Sample Campaign'))).toBe('sample-campaign');
    expect(checkSourceCode('radio_7')).toBe('radio_7');
    expect(kind(checkSourceCode('jane@example.org'))).toBe('SourceCodeNotAllowed');
  });

  test('what people were invited with stays, and what is over stays as it was', () => {
    expect(editAllowed(campaign, ['slug', 'title'])).toBe(true);
    expect(kind(editAllowed({ ...campaign, state: 'open' }, ['slug']))).toBe('CampaignFieldFixed');
    expect(kind(editAllowed(campaign, ['sample']))).toBe('CampaignFieldFixed');
    expect(kind(editAllowed({ ...campaign, state: 'killed' }, ['title']))).toBe('CampaignOver');
    expect(kind(moveCampaign(campaign, 'open'))).toBe('CampaignMoveNotAllowed');
  });
});
