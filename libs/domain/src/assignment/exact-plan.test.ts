import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenStep } from '../playbook/playbook.js';
import { input, one, today } from './assignable.given.js';
import type { AssignableCase, AssignmentInput, AssignmentPlan } from './assignment.js';
import type { Needs, Provider } from './model/problem.js';
import { solveAssignment } from './model/solve.js';
import { planningPeriods } from './periods.js';
import { problemOf, problemParts } from './problem-parts.js';
import { ruleChooser } from './rule-chooser.js';
import type { SuppliedAsk } from './supply.js';
import { toPlan } from './to-plan.js';
import { toProblem } from './to-problem.js';

const planned = (given: AssignmentInput, standing: AssignmentPlan['assignments'] = []): AssignmentPlan => {
  const problem = toProblem(given, standing);
  return toPlan(problem, solveAssignment(problem.problem));
};

const letter: OpenStep = {
  stepKey: 'sign_letter',
  filingType: null,
  recipientRole: null,
  stage: 'internal_appeal_level_1',
  urgent: false,
  gate: false,
};
const wanting = (number: number, more: Parameters<typeof one>[1] = {}): AssignableCase => {
  const own = one(number, more);
  const [clock] = own.steps.map((step) => step.clock);
  if (clock === undefined) throw new Error('A case without a step');
  return {
    ...own,
    next: { next: 'act', steps: [letter], reason: { en: 'A letter first.', es: 'A letter first.' } },
    steps: [
      { stepKey: letter.stepKey, stage: letter.stage, actor: 'clinician', act: 'sign', clock, ways: [] },
    ],
  };
};
const needs: Needs = {
  licence: 'MT',
  specialties: ['hepatology'],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};
const ask = ({ caseId }: AssignableCase, more: Partial<SuppliedAsk> = {}): SuppliedAsk => ({
  caseId,
  stepKey: letter.stepKey,
  pool: 'letters',
  needs,
  only: null,
  preferred: [],
  parties: [],
  freeDays: null,
  notBefore: null,
  neededBy: '2026-12-11',
  blocked: null,
  ...more,
});
const clinician = (id: string, perPeriod: readonly number[], more: Partial<Provider> = {}): Provider => ({
  id: `clinician:${id}`,
  pools: ['letters'],
  licences: [{ state: 'MT', until: '2099-12-31' }],
  specialties: ['hepatology'],
  conditions: [],
  languages: ['en'],
  modes: [],
  conflicts: [],
  capacity: { perPeriod, inAll: null, pace: false },
  ...more,
});
const letters = (
  cases: readonly AssignableCase[],
  providers: (weeks: number) => readonly Provider[],
  asks = cases.map((each) => ask(each)),
): AssignmentInput => {
  const given = input(cases);
  return {
    ...given,
    supplies: [{ actor: 'clinician', supply: { providers: providers(given.periods.length), asks } }],
  };
};
const each = (weeks: number, places: number): number[] => Array.from({ length: weeks }, () => places);

describe('weeks of a plan', () => {
  test('begin today, end with Sundays, reach the last date and are parted by days on which alone there are places', () => {
    const periods = planningPeriods({ today: '2026-11-25', cases: [], waves: [] }, [
      '2026-12-02',
      '2026-01-01',
    ]);
    expect(periods.slice(0, 4)).toEqual([
      { from: '2026-11-25', until: '2026-11-29' },
      { from: '2026-11-30', until: '2026-12-01' },
      { from: '2026-12-02', until: '2026-12-02' },
      { from: '2026-12-03', until: '2026-12-06' },
    ]);
    expect(periods.at(-1)?.until).toBe('2026-12-27');
    const far = planningPeriods({ today, cases: [one(1, { actBy: '2031-01-01' })], waves: [] }, []);
    expect(far).toHaveLength(26);
  });
});

describe('a person’s own filings in the exact plan', () => {
  test('go out on the same days as by rules, as long as no line is scarce', () => {
    const kinds = fc.constantFrom('2027-03-01', '2026-12-04', '2026-11-24', '2026-11-20', null);
    const someone = fc.record({
      actBy: kinds,
      urgent: fc.boolean(),
      way: fc.constantFrom('fax' as const, 'post' as const),
    });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 12 }), (people) => {
        const given = input(people.map((facts, number) => one(number, facts)));
        expect(planned(given)).toEqual({ ...ruleChooser.choose(given), method: 'exact' });
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  test('keep a line’s pace in every week by using the weeks before the window is over, and nobody is late', () => {
    const crowd = Array.from({ length: 30 }, (_, number) => one(number, { actBy: '2026-12-22' }));
    const line = { lineKey: 'fax:1', perBusinessDay: 1, planned: [] };
    const { assignments } = planned(input(crowd, { lines: [line] }));
    const onDay = new Map<string, number>();
    for (const { releaseFrom } of assignments) onDay.set(releaseFrom, (onDay.get(releaseFrom) ?? 0) + 1);
    expect(assignments).toHaveLength(30);
    expect(assignments.every(({ releaseFrom, sendBy }) => releaseFrom <= (sendBy ?? ''))).toBe(true);
    // Four weeks of a line that takes one a day have twenty places at the most, less Thanksgiving: the rest shares days.
    expect(Math.max(...onDay.values())).toBeLessThanOrEqual(12);
  });

  test('wait for the payer’s call where filing would close it, unless the safe day comes first or nobody may wait', () => {
    const waits = { waitsFor: '2027-01-15' };
    const cases = [
      one(1, { ...waits, way: 'post' }),
      one(2, { ...waits, actBy: '2026-12-30' }),
      one(3, { ...waits, urgent: true }),
    ];
    const { assignments } = planned(input(cases));
    expect(assignments.map(({ releaseFrom }) => releaseFrom)).toEqual(['2027-01-15', '2026-12-07', today]);
    expect(assignments[0]?.reasons.map(({ en }) => en).join(' ')).toContain(
      'waits for the result of the peer-to-peer',
    );
    expect(assignments[1]?.reasons.map(({ en }) => en).join(' ')).toContain(
      'does not wait for the peer-to-peer',
    );
  });
});

describe('a letter somebody else signs', () => {
  test('goes to whoever is licensed and fits, with the reason, and is no filing', () => {
    const case1 = wanting(1);
    const [first, ...more] = planned(
      letters([case1], (weeks) => [clinician('a', each(weeks, 1))]),
    ).assignments;
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      act: 'sign',
      actor: 'clinician',
      resourceId: 'a',
      channel: null,
      recipientKey: null,
      releaseFrom: today,
      sendBy: '2026-12-11',
    });
    expect(first?.reasons.map(({ en }) => en)).toContain('It is done in time for the date to act by.');
  });

  test('moves one person on where that serves two, which no turn by turn can see', () => {
    const [first, second] = [wanting(1), wanting(2)];
    const asks = [ask(first), ask(second, { needs: { ...needs, specialties: ['oncology'] } })];
    const plan = planned(
      letters(
        [first, second],
        (weeks) => [
          clinician('both', [1, ...each(weeks - 1, 0)], { specialties: ['hepatology', 'oncology'] }),
          clinician('liver', [1, ...each(weeks - 1, 0)]),
        ],
        asks,
      ),
    );
    expect(plan.assignments.map(({ resourceId }) => resourceId)).toEqual(['liver', 'both']);
  });

  test('says who is missing and what would do: nobody licensed here, and two who are elsewhere', () => {
    const plan = planned(
      letters([wanting(1)], (weeks) =>
        ['a', 'b'].map((id) =>
          clinician(id, each(weeks, 1), { licences: [{ state: 'ID', until: '2099-12-31' }] }),
        ),
      ),
    );
    expect(plan.assignments).toEqual([]);
    expect(plan.unassigned).toMatchObject([
      {
        stepKey: 'sign_letter',
        constraint: 'nobody_fits',
        reason: { en: expect.stringContaining('licensed in MT') },
      },
    ]);
    expect(plan.unassigned[0]?.whatWouldUnblock.en).toContain('2 are licensed in ID');
  });

  test('never goes to somebody the case is kept from, and waits for what the step itself lacks', () => {
    const [kept, unready] = [wanting(1), wanting(2)];
    const blocked = {
      code: 'authorization',
      reason: { en: 'Nothing allows it yet.', es: 'Nothing allows it yet.' },
      whatWouldUnblock: { en: 'They sign it.', es: 'They sign it.' },
    };
    const plan = planned(
      letters(
        [kept, unready],
        (weeks) => [clinician('a', each(weeks, 5), { conflicts: [`case:${kept.caseId}`] })],
        [ask(kept, { parties: [`case:${kept.caseId}`] }), ask(unready, { blocked })],
      ),
    );
    expect(plan.assignments).toEqual([]);
    expect(plan.unassigned.map(({ constraint }) => constraint)).toEqual(['nobody_fits', 'not_ready']);
    expect(plan.unassigned[1]).toMatchObject({
      whatWouldUnblock: { en: 'They sign it.', es: 'They sign it.' },
    });
  });

  test('stays with whoever has it, however the rest is planned; who is full keeps what is signed and gets no more', () => {
    const [settled, other] = [wanting(1), wanting(2)];
    const [assignment] = planned(letters([settled], (weeks) => [clinician('a', each(weeks, 1))])).assignments;
    if (assignment === undefined) throw new Error('Expected a place');
    const cases = [{ ...settled, settled: [assignment] }, other];
    const plan = planned(letters(cases, (weeks) => [clinician('a', [1, ...each(weeks - 1, 0)])]));
    expect(plan.assignments).toEqual([assignment]);
    expect(plan.unassigned).toMatchObject([{ caseId: other.caseId, constraint: 'no_places_left' }]);
    const less = planned(letters(cases, (weeks) => [clinician('a', each(weeks, 0))]));
    expect(less.assignments).toEqual([assignment]);
  });

  test('is kept where it stands when nothing is better, and by rules when the calculation fails', () => {
    const [first, second] = [wanting(1), wanting(2)];
    const given = letters([first, second], (weeks) => [
      clinician('a', each(weeks, 2)),
      clinician('b', each(weeks, 2)),
    ]);
    const before = planned(given).assignments.map((each) => ({ ...each, resourceId: 'b' }));
    expect(planned(given, before).assignments.map(({ resourceId }) => resourceId)).toEqual(['b', 'b']);
    const rules = ruleChooser.choose(given, before.slice(0, 1));
    expect(rules.assignments.map(({ caseId, resourceId }) => [caseId, resourceId])).toEqual([
      [first.caseId, 'b'],
    ]);
    expect(rules.unassigned).toMatchObject([{ caseId: second.caseId, constraint: 'cut_short' }]);
    expect(rules.complete).toBe(false);
  });
});

describe('parts of a plan', () => {
  test('are states that share no line and no clinician; each alone is planned as within the whole', () => {
    const cases = [
      wanting(1, { state: 'MT' }),
      wanting(2, { state: 'ID' }),
      one(3, { state: 'WY' }),
      one(4, { state: 'ND', way: 'post' }),
    ];
    const licences = ['MT', 'ID'].map((state) => ({ state, until: '2099-12-31' }));
    const given = letters(
      cases.slice(0, 2),
      (weeks) => [clinician('a', each(weeks, 1), { licences })],
      cases.slice(0, 2).map((each) => ask(each, { needs: { ...needs, licence: each.facet.residenceState } })),
    );
    const problem = toProblem({ ...given, cases }, []);
    const parts = problemParts(problem.problem);
    expect(parts.map(({ key }) => key)).toEqual(['ID+MT', 'ND', 'WY']);
    const whole = solveAssignment(problem.problem).placements;
    const apart = parts.flatMap((part) => solveAssignment(problemOf(problem.problem, [part])).placements);
    const byId = (a: { workId: string }, b: { workId: string }) => (a.workId < b.workId ? -1 : 1);
    expect([...apart].sort(byId)).toEqual([...whole].sort(byId));
  });
});
