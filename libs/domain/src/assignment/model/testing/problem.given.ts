import fc from 'fast-check';
import type { AssignmentProblem, GroupGoal, Needs, Period, Place, Provider, Work } from '../problem.js';

/** Three weeks and then some; the first begins on Monday 7 December 2026. */
export const weeks: readonly Period[] = [
  { from: '2026-12-07', until: '2026-12-13' },
  { from: '2026-12-14', until: '2026-12-20' },
  { from: '2026-12-21', until: '2026-12-27' },
];

export const noNeeds: Needs = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};

/** Work that asks for nothing in particular. */
export function work(id: string, more: Partial<Work> = {}): Work {
  return {
    id,
    pool: 'opinions',
    group: 'MT',
    needs: noNeeds,
    only: null,
    preferred: [],
    parties: [],
    lead: false,
    urgent: false,
    notBefore: null,
    safeBy: null,
    lastBy: null,
    wave: null,
    waitsFor: null,
    free: null,
    times: 1,
    blocked: null,
    settled: [],
    current: [],
    ...more,
  };
}

export function provider(
  id: string,
  perPeriod: readonly number[] | null,
  more: Partial<Provider> = {},
): Provider {
  return {
    id,
    pools: ['opinions'],
    licences: [],
    specialties: [],
    conditions: [],
    languages: [],
    modes: [],
    conflicts: [],
    capacity: { perPeriod, inAll: null, pace: false },
    ...more,
  };
}

export function problem(
  works: readonly Work[],
  providers: readonly Provider[],
  goals: readonly GroupGoal[] = [],
): AssignmentProblem {
  return { periods: weeks, work: works, providers, goals };
}

const states = ['MT', 'ID', 'WY'] as const;
const days = ['2026-12-09', '2026-12-13', '2026-12-16', '2026-12-22', '2026-12-27', '2027-01-20'] as const;
const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary, weight }, { arbitrary: fc.constant(null), weight: 10 - weight });
const sometimes = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof({ arbitrary: fc.constant(true), weight }, { arbitrary: fc.constant(false), weight: 10 - weight });

const anyProvider = (number: number): fc.Arbitrary<Provider> =>
  fc.record({
    id: fc.constant(`p${number}`),
    pools: fc.constantFrom(['opinions'], ['opinions', 'hearing'], ['hearing']),
    licences: fc.uniqueArray(
      fc.record({ state: fc.constantFrom(...states), until: fc.constantFrom('2026-12-20', '2030-01-01') }),
      { minLength: 1, maxLength: 2, selector: ({ state }) => state },
    ),
    specialties: fc.subarray(['hepatology', 'neurology']),
    conditions: fc.subarray(['condition-a', 'condition-b']),
    languages: fc.subarray(['en', 'es']),
    modes: fc.constantFrom([], [], ['remote']),
    conflicts: fc.constantFrom([], [], [], ['insurer-a']),
    capacity: fc.oneof(
      {
        arbitrary: fc
          .tuple(
            fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
            maybe(fc.integer({ min: 0, max: 2 }), 3),
          )
          .map(([perPeriod, inAll]) => ({ perPeriod, inAll, pace: false })),
        weight: 6,
      },
      {
        arbitrary: fc.integer({ min: 0, max: 2 }).map((inAll) => ({ perPeriod: null, inAll, pace: false })),
        weight: 2,
      },
      {
        arbitrary: fc
          .array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 })
          .map((perPeriod) => ({ perPeriod, inAll: null, pace: true })),
        weight: 1,
      },
    ),
  });

const anyPlace = (providers: number): fc.Arbitrary<Place> =>
  fc.record({
    providerId: fc.integer({ min: 0, max: providers - 1 }).map((number) => `p${number}`),
    period: fc.integer({ min: 0, max: 2 }),
  });

const anyWork = (number: number, providers: number): fc.Arbitrary<Work> =>
  fc
    .record({
      id: fc.constant(`w${number}`),
      pool: fc.constantFrom('opinions', 'opinions', 'hearing'),
      group: fc.constantFrom(...states),
      needs: fc.record({
        licence: maybe(fc.constantFrom(...states), 5),
        specialties: fc.constantFrom([], [], ['hepatology'], ['hepatology', 'neurology']),
        condition: maybe(fc.constantFrom('condition-a', 'condition-b'), 5),
        language: maybe(fc.constantFrom('en', 'es'), 5),
        languageRequired: sometimes(2),
        mode: maybe(fc.constant('in_person'), 1),
      }),
      only: maybe(fc.constantFrom(['p0'], ['p1', 'p0']), 1),
      preferred: fc.constantFrom([], [], ['p0'], ['p1']),
      parties: fc.constantFrom([], [], ['insurer-a']),
      lead: sometimes(2),
      urgent: sometimes(3),
      notBefore: maybe(fc.constantFrom(...days), 2),
      safeBy: maybe(fc.constantFrom(...days), 7),
      lastBy: maybe(fc.constantFrom(...days), 3),
      wave: maybe(fc.constantFrom(...weeks, { from: '2026-12-10', until: '2026-12-24' }), 4),
      waitsFor: maybe(fc.constantFrom(...days), 2),
      free: maybe(fc.subarray([0, 1, 2]), 2),
      times: fc.constantFrom(1, 1, 1, 1, 2),
      settled: fc.oneof(
        { arbitrary: fc.constant([]), weight: 9 },
        { arbitrary: anyPlace(providers).map((place) => [place]), weight: 1 },
      ),
      current: fc.oneof(
        { arbitrary: fc.constant([]), weight: 5 },
        { arbitrary: anyPlace(providers).map((place) => [place]), weight: 5 },
      ),
      blocked: maybe(
        fc.constant({
          code: 'consent_missing',
          reason: { en: 'The person has not agreed.', es: 'The person has not agreed.' },
          whatWouldUnblock: { en: 'The person agrees.', es: 'The person agrees.' },
        }),
        1,
      ),
    })
    .map((one) =>
      one.lastBy !== null && one.safeBy !== null && one.lastBy < one.safeBy ? { ...one, lastBy: null } : one,
    );

const anyGoal = (group: string): fc.Arbitrary<GroupGoal> =>
  fc.record({
    group: fc.constant(group),
    weight: fc.integer({ min: 1, max: 3 }),
    goal: maybe(fc.integer({ min: 0, max: 3 }), 5),
  });

/** Problems small enough to try every plan, and crooked enough to meet every rule. */
export const anyProblem: fc.Arbitrary<AssignmentProblem> = fc
  .record({ works: fc.integer({ min: 1, max: 6 }), providers: fc.integer({ min: 1, max: 4 }) })
  .chain(({ works, providers }) =>
    fc.record({
      periods: fc.constant(weeks),
      work: fc.tuple(...Array.from({ length: works }, (_, number) => anyWork(number, providers))),
      providers: fc.tuple(...Array.from({ length: providers }, (_, number) => anyProvider(number))),
      goals: fc.subarray([...states]).chain((groups) => fc.tuple(...groups.map(anyGoal))),
    }),
  );

/** The same problem in another order. */
export const shuffled = (one: AssignmentProblem): fc.Arbitrary<AssignmentProblem> => {
  const any = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .tuple(any(one.work), any(one.providers), any(one.goals))
    .map(([works, providers, goals]) => ({ ...one, work: works, providers, goals }));
};
