import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFacet, CaseFacetId } from '../case/facet.js';
import { channels } from '../playbook/channel.js';
import type { NextStep } from '../playbook/playbook.js';
import type { CaseId } from '../shared/ids.js';
import { addDays, isWeekend, plainDate } from '../shared/calendar.js';
import type { AssignableCase, Assignment, AssignmentInput } from './assignment.js';
import { ruleChooser } from './rule-chooser.js';
import { safeDay } from './timing.js';

const today = plainDate('2026-11-23');
const caseId = (number: number): CaseId =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as CaseId;

const facet = (state: string): CaseFacet => ({
  id: '00000000-0000-7000-8000-00000000ffff' as CaseFacetId,
  residenceState: state,
  contractState: state,
  conditionKey: null,
  treatmentKey: null,
  payerIds: [],
  planType: 'erisa_self_funded',
  reasonKey: null,
  letterInHand: 'denial',
  urgency: null,
  noticeDate: null,
  actBy: null,
  lastArguable: null,
  amountBand: 'unknown',
});

const acts = (urgent = false): NextStep => ({
  next: 'act',
  steps: [
    {
      stepKey: 'appeal_level_1',
      filingType: 'internal_appeal',
      recipientRole: 'plan_appeals',
      stage: 'internal_appeal_level_1',
      urgent,
      gate: false,
    },
  ],
  reason: 'This is the step your letter opens.',
});

function one(
  number: number,
  more: Partial<AssignableCase> & {
    actBy?: string | null;
    urgent?: boolean;
    way?: (typeof channels)[number];
    state?: string;
  } = {},
): AssignableCase {
  const { actBy = '2027-03-01', urgent = false, way = 'fax', state = 'MT', ...rest } = more;
  return {
    caseId: caseId(number),
    facet: facet(state),
    caseState: 'evidenced',
    participationState: 'active',
    eligible: true,
    next: acts(urgent),
    steps: [
      {
        stepKey: 'appeal_level_1',
        stage: 'internal_appeal_level_1',
        clock: { actBy, lastArguable: actBy, known: actBy !== null },
        ways: [
          {
            channel: way,
            recipientKey: 'sample-payer',
            recipientName: 'Sample Payer',
            lineKey: way === 'fax' || way === 'email' ? `${way}:1` : null,
          },
        ],
      },
    ],
    consents: ['store', 'draft', 'send'],
    leadCase: false,
    holdUntil: null,
    settled: [],
    ...rest,
  };
}
const input = (cases: readonly AssignableCase[], more: Partial<AssignmentInput> = {}): AssignmentInput => ({
  today,
  cases,
  waves: [{ state: 'MT', startsOn: '2026-12-07', endsOn: '2026-12-18' }],
  goals: [{ state: 'MT', weight: 1, goal: null }],
  requiredConsents: ['store', 'draft', 'send'],
  closedDays: ['2026-11-26', '2026-12-25', '2027-01-01'],
  lines: [],
  resources: [],
  ...more,
});
const only = (plan: ReturnType<typeof ruleChooser.choose>): Assignment => {
  const [first] = plan.assignments;
  if (!first || plan.assignments.length !== 1) throw new Error('Expected exactly one assignment');
  return first;
};

const anyCase = (number: number): fc.Arbitrary<AssignableCase> =>
  fc
    .record({
      days: fc.option(fc.integer({ min: -20, max: 90 })),
      urgent: fc.boolean(),
      way: fc.constantFrom(...channels),
      state: fc.constantFrom('MT', 'ID', 'WY'),
      leadCase: fc.boolean(),
      hold: fc.option(fc.integer({ min: -5, max: 60 })),
      participationState: fc.constantFrom(
        'active' as const,
        'joined' as const,
        'helped' as const,
        'paused' as const,
        'left' as const,
      ),
      caseState: fc.constantFrom('evidenced', 'intake', 'decided', 'suspended'),
      eligible: fc.boolean(),
      consents: fc.subarray(['store', 'draft', 'send'] as const, { minLength: 2 }),
      wayless: fc.boolean(),
      next: fc.constantFrom<NextStep['next']>('act', 'act', 'act', 'ask', 'wait', 'refer', 'finished'),
    })
    .map(({ days, hold, wayless, next, urgent, way, state, ...rest }) => {
      const made = one(number, {
        ...rest,
        urgent,
        way,
        state,
        actBy: days === null ? null : addDays(today, days),
        holdUntil: hold === null ? null : addDays(today, hold),
      });
      const reason = 'A sentence.';
      const step: NextStep =
        next === 'act'
          ? made.next
          : next === 'ask'
            ? { next, question: 'plan_levels', reason }
            : next === 'wait'
              ? { next, stage: 'external_review', reason }
              : next === 'refer'
                ? { next, to: 'lawyer', reason }
                : { next, reason };
      return { ...made, next: step, steps: made.steps.map((one) => (wayless ? { ...one, ways: [] } : one)) };
    });
const anyCases = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => anyCase(number))));

describe('the rule chooser', () => {
  test('puts a case into the filing window of its state', () => {
    expect(only(ruleChooser.choose(input([one(1)])))).toMatchObject({
      releaseFrom: '2026-12-07',
      timing: 'in_wave',
      actBy: '2027-03-01',
    });
  });

  test('lets the legal date win over a window that opens too late', () => {
    const early = only(ruleChooser.choose(input([one(1, { actBy: '2026-12-04' })])));
    expect(early).toMatchObject({ timing: 'early', releaseFrom: today, sendBy: '2026-12-03' });
    expect(early.reasons.join(' ')).toContain('too late for the date to act by, 2026-12-04');
  });

  test('sends on its safe day what must leave that day, in spite of window and pace', () => {
    const open = [{ state: 'MT', startsOn: '2026-11-16', endsOn: '2026-12-18' }];
    const crowd = Array.from({ length: 30 }, (_, number) => one(number, { actBy: '2026-11-24' }));
    const plan = ruleChooser.choose(input(crowd, { waves: open }));
    expect(plan.assignments.every((a) => a.timing === 'early' && a.releaseFrom === today)).toBe(true);
    expect(plan.assignments[0]?.reasons).toEqual([
      'It must leave today to be safe for 2026-11-24, before any filing window.',
    ]);
  });

  test('keeps five business days for the post and one for fax, over Thanksgiving', () => {
    const closed = new Set([plainDate('2026-11-26')]);
    expect(safeDay('2026-12-01', 'post', closed)).toBe('2026-11-23');
    expect(safeDay('2026-12-01', 'fax', closed)).toBe('2026-11-30');
  });

  test('gives an urgent case no window, no pace and no delay', () => {
    const crowd = Array.from({ length: 25 }, (_, number) => one(number, { urgent: true }));
    expect(
      ruleChooser
        .choose(input(crowd))
        .assignments.every((a) => a.timing === 'urgent' && a.releaseFrom === today),
    ).toBe(true);
  });

  test('counts a case of unknown date apart, with no window and no date invented', () => {
    expect(only(ruleChooser.choose(input([one(1, { actBy: null })])))).toMatchObject({
      timing: 'unknown_deadline',
      sendBy: null,
      actBy: null,
      releaseFrom: today,
    });
  });

  test('sends on at once what is past its act-by date but can still be argued', () => {
    expect(only(ruleChooser.choose(input([one(1, { actBy: '2026-11-20' })])))).toMatchObject({
      timing: 'after_act_by',
      releaseFrom: today,
    });
  });

  test('spreads a fax line over days at 20 a business day and tells why', () => {
    const plan = ruleChooser.choose(input(Array.from({ length: 45 }, (_, number) => one(number))));
    const perDay = new Map<string, number>();
    for (const { releaseFrom } of plan.assignments)
      perDay.set(releaseFrom, (perDay.get(releaseFrom) ?? 0) + 1);
    expect([...perDay.entries()].sort()).toEqual([
      ['2026-12-07', 20],
      ['2026-12-08', 20],
      ['2026-12-09', 5],
    ]);
    expect(plan.assignments.at(-1)?.reasons.join(' ')).toContain('first free day');
  });

  test('never paces post and portals', () => {
    const plan = ruleChooser.choose(
      input(Array.from({ length: 100 }, (_, number) => one(number, { way: 'post' }))),
    );
    expect(new Set(plan.assignments.map((a) => a.releaseFrom))).toEqual(new Set(['2026-12-07']));
  });

  test('overrides the pace when the date leaves no room, spreading the excess evenly', () => {
    const plan = ruleChooser.choose(
      input(Array.from({ length: 50 }, (_, number) => one(number, { actBy: '2026-11-25' }))),
    );
    const perDay = [...new Set(plan.assignments.map((a) => a.releaseFrom))].sort();
    expect(perDay).toEqual(['2026-11-23', '2026-11-24']);
    expect(plan.assignments.filter((a) => a.releaseFrom === '2026-11-23')).toHaveLength(25);
    expect(plan.assignments.some((a) => a.reasons.join(' ').includes('in spite of the pace'))).toBe(true);
  });

  test('opens with the lead cases', () => {
    const cases = Array.from({ length: 40 }, (_, number) => one(number, { leadCase: number >= 30 }));
    const first = ruleChooser.choose(input(cases)).assignments.filter((a) => a.releaseFrom === '2026-12-07');
    expect(first.filter((a) => a.reasons.some((reason) => reason.includes('lead case')))).toHaveLength(10);
  });

  test('keeps a person’s chosen wait for the lead cases inside their own clock', () => {
    const held = only(ruleChooser.choose(input([one(1, { holdUntil: '2027-06-01' })])));
    expect(held.releaseFrom <= (held.sendBy ?? '')).toBe(true);
    expect(only(ruleChooser.choose(input([one(1, { holdUntil: '2026-12-15' })]))).releaseFrom).toBe(
      '2026-12-15',
    );
  });

  test('plans nothing without the consent to send and says what would unblock it', () => {
    const plan = ruleChooser.choose(input([one(1, { consents: ['store', 'draft'] })]));
    expect(plan.unassigned).toMatchObject([
      { constraint: 'consent_missing', whatWouldUnblock: 'The person agrees to send what is signed.' },
    ]);
  });

  test('does not move what is settled', () => {
    const settled = only(ruleChooser.choose(input([one(1)])));
    const plan = ruleChooser.choose(input([one(1, { settled: [settled], actBy: '2026-12-02' })]));
    expect(plan.assignments).toEqual([settled]);
  });

  test('gives the same plan for the same cases in any order', () => {
    fc.assert(
      fc.property(
        anyCases.chain((cases) =>
          fc.tuple(fc.constant(cases), fc.shuffledSubarray([...cases], { minLength: cases.length })),
        ),
        ([cases, shuffled]) =>
          expect(ruleChooser.choose(input(shuffled))).toEqual(ruleChooser.choose(input(cases))),
      ),
    );
  });

  test('assigns everybody or names what blocks them, each once', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const plan = ruleChooser.choose(input(cases));
        const ids = [...plan.assignments, ...plan.unassigned].map((a) => a.caseId).sort();
        expect(ids).toEqual(cases.map((a) => a.caseId).sort());
        expect(plan.unassigned.every((a) => a.reason.length > 0 && a.whatWouldUnblock.length > 0)).toBe(true);
        expect(plan.assignments.every((a) => a.reasons.length > 0)).toBe(true);
      }),
    );
  });

  test('nobody leaves after the safe day while it can still be kept, and never before today', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        for (const a of ruleChooser.choose(input(cases)).assignments) {
          expect(a.releaseFrom >= today).toBe(true);
          if (a.sendBy !== null && a.sendBy >= today) expect(a.releaseFrom <= a.sendBy).toBe(true);
          if (a.sendBy !== null && a.sendBy < today) expect(a.releaseFrom).toBe(today);
        }
      }),
    );
  });

  test('keeps a line’s pace on every day that is not forced by a date', () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 1, max: 5 }), (cases, perBusinessDay) => {
        const lines = [{ lineKey: 'fax:1', perBusinessDay, planned: [] }];
        const plan = ruleChooser.choose(input(cases, { lines }));
        const paced = plan.assignments.filter(
          (a) => a.lineKey === 'fax:1' && ['in_wave', 'no_wave', 'early'].includes(a.timing),
        );
        const free = paced.filter(
          (a) =>
            !a.reasons.join(' ').includes('in spite of the pace') && a.sendBy !== null && a.sendBy > today,
        );
        const perDay = new Map<string, number>();
        for (const { releaseFrom } of free) perDay.set(releaseFrom, (perDay.get(releaseFrom) ?? 0) + 1);
        expect([...perDay.values()].every((count) => count <= perBusinessDay)).toBe(true);
        expect(free.every((a) => !isWeekend(plainDate(a.releaseFrom)))).toBe(true);
      }),
    );
  });
});
