import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from './certificate.js';
import { Circulation } from './circulation.js';
import { anyProblem, noNeeds, problem, provider, weeks, work } from './testing/problem.given.js';
import { canonical, problemFaults, type AssignmentProblem, type Work } from './problem.js';
import { solveAssignment } from './solve.js';

const each = (places: number): readonly number[] => weeks.map(() => places);
const crowd = (group: string, count: number, more: Partial<Work> = {}): readonly Work[] =>
  Array.from({ length: count }, (_, at) =>
    work(`${group}-${String(at).padStart(3, '0')}`, { group, ...more }),
  );
const placedBy = (given: AssignmentProblem): Record<string, number> =>
  Object.fromEntries(solveAssignment(given).shares.map(({ group, placed }) => [group, placed]));
const periodOf = (given: AssignmentProblem, id = 'w'): number | undefined =>
  solveAssignment(given).placements.find(({ workId }) => workId === id)?.period;

describe('shares of a campaign', () => {
  test('are even by default: the smallest is made as large as it can be', () => {
    const given = problem(
      [...crowd('ID', 10), ...crowd('MT', 10), ...crowd('WY', 2)],
      [provider('p', [6, 0, 0])],
    );
    // WY hopes for 2 and the others for 10: 1 of 2, then 2 and 3 of 10 are the most equal three shares of six places.
    expect(placedBy(given)).toEqual({ ID: 3, MT: 2, WY: 1 });
  });

  test('follow the organizer’s weights', () => {
    const given = problem(
      [...crowd('ID', 9), ...crowd('MT', 9)],
      [provider('p', [6, 0, 0])],
      [{ group: 'MT', weight: 2, goal: null }],
    );
    expect(placedBy(given)).toEqual({ ID: 2, MT: 4 });
  });

  test('are measured by goals that can be reached: a hundred hoped for where two can be is two', () => {
    const only = ['small'];
    const given = problem(
      [
        ...crowd('ID', 10, { only: ['large'] }),
        ...crowd('MT', 10, { only: ['large', 'small'] }),
        ...crowd('WY', 10, { only }),
      ],
      [provider('large', [4, 0, 0]), provider('small', [2, 0, 0])],
      [{ group: 'WY', weight: 1, goal: 100 }],
    );
    const { shares } = solveAssignment(given);
    // ID reaches 4, MT 6 and WY 2 alone; together there are 6 places, and each gets half of what it could.
    expect(shares).toEqual([
      { group: 'ID', weight: 1, target: 4, placed: 2 },
      { group: 'MT', weight: 1, target: 6, placed: 3 },
      { group: 'WY', weight: 1, target: 2, placed: 1 },
    ]);
  });
});

describe('hard rules and dates', () => {
  test('where filing closes the peer-to-peer, the appeal waits for its result unless act-by forbids', () => {
    const open = [provider('p', each(1))];
    const waits = { waitsFor: '2026-12-16' };
    expect(periodOf(problem([work('w', { ...waits, safeBy: '2026-12-27' })], open))).toBe(1);
    expect(periodOf(problem([work('w', { ...waits, safeBy: '2026-12-13' })], open))).toBe(0);
  });

  test('a licence that ends is not used in a period it does not hold through', () => {
    const needs = { ...noNeeds, licence: 'MT' };
    const licences = [{ state: 'MT', until: '2026-12-16' }];
    const given = problem(
      [work('w', { needs, notBefore: '2026-12-14' })],
      [provider('p', each(1), { licences })],
    );
    expect(solveAssignment(given).unplaced).toMatchObject([
      { cause: 'nobody_fits', unblocks: [{ by: 'licence_renewal' }, {}] },
    ]);
  });

  test('a line’s pace is exceeded by as few as the dates ask for, and the others wait', () => {
    const pace = { capacity: { perPeriod: [1, 1, 1], inAll: null, pace: true } };
    const given = problem(
      [...crowd('MT', 3, { safeBy: '2026-12-09' }), work('w')],
      [provider('fax', null, pace)],
    );
    const plan = solveAssignment(given);
    expect(plan.placements.filter(({ beyondPace }) => beyondPace)).toHaveLength(2);
    expect(plan.placements.find(({ workId }) => workId === 'w')?.period).toBe(1);
  });

  test('two appearances of one speaker are on different days', () => {
    const given = problem([work('w', { times: 2 })], [provider('a', [1, 0, 0]), provider('b', [1, 0, 1])]);
    expect(solveAssignment(given).placements.map(({ period }) => period)).toEqual([0, 2]);
  });

  test('signed work above a capacity that was lowered stands, is named, and takes nobody else in', () => {
    const settled = [{ providerId: 'p', period: 0 }];
    const given = problem(
      [work('a', { settled }), work('b', { settled }), work('c')],
      [provider('p', [1, 0, 0])],
    );
    const plan = solveAssignment(given);
    expect(plan.placements.map(({ workId }) => workId)).toEqual(['a', 'b']);
    expect(plan.settledFaults).toEqual([
      { code: 'settled_above_capacity', workId: null, place: { providerId: 'p', period: 0 } },
    ]);
    expect(plan.unplaced).toMatchObject([{ workId: 'c', cause: 'no_places_left' }]);
  });

  test('a problem that makes no sense is refused before anything is solved', () => {
    const given = problem([work('a'), work('a', { times: 0 })], [provider('p', [1])]);
    expect(problemFaults(given).map(({ code }) => code)).toEqual(['duplicate', 'capacity', 'times']);
    expect(() => solveAssignment(given)).toThrow('Not a problem');
  });
});

describe('changes', () => {
  test('after somebody leaves, only as many move as must', () => {
    const providers = ['a', 'b', 'c'].map((id) => provider(id, [2, 0, 0]));
    const first = solveAssignment(problem(crowd('MT', 5), providers)).placements;
    const current = new Map(
      first.map(({ workId, providerId, period }) => [workId, [{ providerId, period }]]),
    );
    const again = crowd('MT', 5).map((one) => ({ ...one, current: current.get(one.id) ?? [] }));
    for (const gone of ['a', 'b', 'c']) {
      const held = first.filter(({ providerId }) => providerId === gone).length;
      const plan = solveAssignment(
        problem(
          again,
          providers.filter(({ id }) => id !== gone),
        ),
      );
      expect(plan.placements.filter(({ kept }) => kept)).toHaveLength(Math.min(4, 5 - held));
    }
  });

  test('a plan that is calculated again from itself keeps every place', () => {
    fc.assert(
      fc.property(anyProblem, (one) => {
        const first = solveAssignment(one).placements.filter(({ settled }) => !settled);
        const again = {
          ...one,
          work: one.work.map((each) => ({
            ...each,
            current: first
              .filter(({ workId }) => workId === each.id)
              .map(({ providerId, period }) => ({ providerId, period })),
          })),
        };
        expect(solveAssignment(again).placements.every(({ kept }) => kept)).toBe(true);
      }),
      { numRuns: 200, seed: 20261210 },
    );
  });
});

describe('the proof', () => {
  test('mends a flow that is not the best, and says how often', () => {
    const network = new Circulation();
    const node = network.addNode();
    network.addArc(0, node, 2, 1);
    network.addArc(node, 0, 1, 1);
    network.addArc(node, 0, 1);
    const proof = prove(network, [-3, 1, 0], [0, 0]);
    expect(proof?.mended).toBeGreaterThan(0);
    expect(network.flow).toEqual([2, 1, 1]);
  });

  test('the canonical problem is the same for every order of its lists', () => {
    const given = problem(
      [work('b', { parties: ['y', 'x'] }), work('a')],
      [provider('q', null), provider('p', null)],
    );
    expect(canonical({ ...given, work: [...given.work].reverse() })).toEqual(canonical(given));
  });
});
