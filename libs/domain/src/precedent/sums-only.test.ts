import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSmall } from './small-cells.js';
import { tellSums, type CountedSteps, type SumsOnly } from './sums-only.js';

const [signed, filed, heard] = [1, 2, 4];
const people = (group: string, steps: number, count: number): CountedSteps => ({ group, steps, count });
const all = signed | filed | heard;

describe('sums for somebody who sees nobody', () => {
  test('of few are none, whatever they are', () => {
    expect(tellSums([people('WY', all, 1), people('MN', 0, 9)], [signed])).toEqual({
      whole: null,
      groups: [],
      groupsWithheld: true,
    });
    expect(tellSums([], [signed])).toMatchObject({ whole: { total: 0 }, groups: [], groupsWithheld: false });
  });

  test('leave out a step that few took, and one that few did not take', () => {
    const rows = [people('MN', signed, 20), people('MN', signed | filed, 30), people('MN', all, 4)];
    const { whole, groups } = tellSums([...rows, people('MN', 0, 3)], [heard, filed, signed]);
    expect(whole).toEqual({ total: 57, took: new Map([[filed, 34]]) });
    expect(groups).toEqual([{ group: 'MN', ...whole }]);
  });

  test('do not name a group of few, nor what would leave it when taken off the whole', () => {
    const { whole, groups, groupsWithheld } = tellSums(
      [people('WY', all, 1), people('MN', all, 20), people('TX', all, 40)],
      [filed],
    );
    expect(whole?.total).toBe(61);
    expect(groups.map(({ group }) => group)).toEqual(['TX']);
    expect(groupsWithheld).toBe(true);
  });

  test('withhold a step where it is few in one group, and in another so that it does not follow', () => {
    const { groups } = tellSums(
      [
        people('MN', 0, 20),
        people('MN', filed, 3),
        people('TX', 0, 20),
        people('TX', filed, 20),
        people('WA', 0, 30),
        people('WA', filed, 30),
      ],
      [filed],
    );
    expect(groups.map(({ group, total, took }) => [group, total, took.get(filed)])).toEqual([
      ['MN', 23, undefined],
      ['TX', 40, undefined],
      ['WA', 60, 30],
    ]);
  });

  test('are told where everything is enough', () => {
    const { groups, groupsWithheld } = tellSums(
      [people('MN', 0, 11), people('MN', all, 12), people('TX', all, 11)],
      [filed, heard],
    );
    expect(groupsWithheld).toBe(false);
    expect(groups.map(({ total, took }) => [total, took.get(filed), took.get(heard)])).toEqual([
      [23, 12, 12],
      [11, 11, 11],
    ]);
  });

  test('give no number of 1 to 10 people by adding and subtracting, of whichever groups and steps', () => {
    const row = fc.record({
      group: fc.constantFrom('MN', 'TX', 'WA', 'WY'),
      steps: fc.nat({ max: all }),
      count: fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 60 })),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 14 }),
        fc.shuffledSubarray([signed, filed, heard]),
        (rows, steps) => {
          const known = new Span(shownOf(tellSums(rows, steps)));
          for (const target of countable) {
            if (isSmall(valueOf(rows, target)) && known.gives(target)) return false;
          }
          return true;
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** What is counted: 1 for each kind of people, by group and steps, that a number is about. */
type Counted = readonly number[];
const groupNames = ['MN', 'TX', 'WA', 'WY'];
const kinds = groupNames.flatMap((group) =>
  Array.from({ length: all + 1 }, (_, steps) => ({ group, steps })),
);
const about = (wanted: (kind: (typeof kinds)[number]) => boolean): Counted =>
  kinds.map((kind) => (wanted(kind) ? 1 : 0));
const valueOf = (rows: readonly CountedSteps[], counted: Counted): number =>
  rows.reduce((sum, { group, steps, count }) => {
    const at = kinds.findIndex((kind) => kind.group === group && kind.steps === steps);
    return sum + count * (counted[at] ?? 0);
  }, 0);

/** Whoever took some steps and did not take others, of some of the groups. */
const countable: readonly Counted[] = Array.from({ length: 2 ** groupNames.length }, (_, of) => of).flatMap(
  (of) =>
    Array.from({ length: (all + 1) ** 2 }, (_, at) => [at % (all + 1), Math.floor(at / (all + 1))] as const)
      .filter(([took, not]) => (took & not) === 0)
      .map(([took, not]) =>
        about(
          ({ group, steps }) =>
            (of & (1 << groupNames.indexOf(group))) !== 0 && (steps & took) === took && (steps & not) === 0,
        ),
      ),
);

function shownOf({ whole, groups }: SumsOnly): Counted[] {
  const ofOne = (took: ReadonlyMap<number, number>, inside: (group: string) => boolean) => [
    about(({ group }) => inside(group)),
    ...[...took.keys()].map((step) => about(({ group, steps }) => inside(group) && (steps & step) !== 0)),
  ];
  return [
    ...(whole === null ? [] : ofOne(whole.took, () => true)),
    ...groups.flatMap(({ group, took }) => ofOne(took, (one) => one === group)),
  ];
}

/** Everything that follows from some numbers by adding and subtracting multiples of them. */
class Span {
  private readonly reduced: { readonly at: number; readonly line: readonly number[] }[] = [];

  constructor(lines: readonly Counted[]) {
    for (const line of lines) {
      const rest = this.restOf(line);
      const at = rest.findIndex(isNotZero);
      if (at !== -1) this.reduced.push({ at, line: rest.map((value) => value / (rest[at] ?? 1)) });
    }
  }

  gives(line: Counted): boolean {
    return !this.restOf(line).some(isNotZero);
  }

  private restOf(line: Counted): number[] {
    return this.reduced.reduce(
      (rest, { at, line: known }) => {
        const times = rest[at] ?? 0;
        return rest.map((value, place) => value - times * (known[place] ?? 0));
      },
      [...line],
    );
  }
}

const isNotZero = (value: number): boolean => Math.abs(value) > 1e-9;
