import { describe, expect, test } from '@jest/globals';
import { dayWords } from '../../shared/day-words.js';
import fc from 'fast-check';
import type { Unblock } from './explanation.js';
import { worthOf } from './measure.js';
import { anyProblem, noNeeds, problem, provider, weeks, work } from './testing/problem.given.js';
import type { AssignmentProblem, Provider, Work } from './problem.js';
import { solveAssignment } from './solve.js';

const each = (places: number): readonly number[] => weeks.map(() => places);
const licensed = (state: string, until = '2030-01-01') => ({ licences: [{ state, until }] });
const hepatology = { specialties: ['hepatology'] };
const wanting = { ...noNeeds, licence: 'MT', specialties: ['hepatology'] };

describe('what stands in the way', () => {
  test('nobody holds the licence in time, and two who have places are licensed next door', () => {
    const given = problem(
      [work('w', { needs: wanting, safeBy: '2026-12-22' })],
      [
        provider('a', each(1), { ...hepatology, ...licensed('ID') }),
        provider('b', each(1), { ...hepatology, ...licensed('ID') }),
        provider('c', each(1), { ...licensed('MT'), specialties: ['neurology'] }),
      ],
    );
    const [missing] = solveAssignment(given).unplaced;
    expect(missing).toMatchObject({
      cause: 'nobody_fits',
      reason: {
        en: 'Nobody with hepatology, licensed in MT, has a free place by December 22, 2026.',
        es: 'Nadie con hepatology, con licencia en MT, tiene un lugar libre hasta el 22 de diciembre de 2026.',
      },
    });
    expect(missing?.unblocks).toContainEqual({
      by: 'licence',
      state: 'MT',
      providerIds: ['a', 'b'],
      heldIn: [{ state: 'ID', providers: 2 }],
    });
    expect(missing?.whatWouldUnblock.en).toContain(
      '2 are licensed in ID, with a free place: a licence in MT would do.',
    );
  });

  test('a licence somewhere else is not named where its holder has no place to give', () => {
    const given = problem(
      [
        work('w', { needs: wanting, safeBy: '2026-12-09', lastBy: '2026-12-13' }),
        work('x', { needs: { ...wanting, licence: 'ID' }, safeBy: '2026-12-09', lastBy: '2026-12-13' }),
      ],
      [provider('a', each(1), { ...hepatology, ...licensed('ID') })],
    );
    const plan = solveAssignment(given);
    expect(plan.placements.map(({ workId }) => workId)).toEqual(['x']);
    expect(plan.unplaced[0]?.unblocks.map(({ by }) => by)).toEqual(['new_provider']);
  });

  test('every place of those who fit is taken by what comes first', () => {
    const given = problem([work('a', { lead: true }), work('b')], [provider('p', [1, 0, 0])]);
    const [missing] = solveAssignment(given).unplaced;
    expect(missing).toMatchObject({ workId: 'b', cause: 'no_places_left' });
    expect(missing?.unblocks[0]).toEqual({ by: 'places', providerIds: ['p'], period: 0 });
  });

  test('each person is told their own date, though several fall in the same week', () => {
    const given = problem(
      ['2026-12-08', '2026-12-10'].map((safeBy) => work(safeBy, { safeBy, lastBy: '2026-12-11' })),
      [],
    );
    for (const { workId, reason, whatWouldUnblock } of solveAssignment(given).unplaced) {
      expect(reason.en).toContain(`by ${dayWords(workId, 'en')}`);
      expect(whatWouldUnblock.es).toContain(`hasta el ${dayWords(workId, 'es')}`);
    }
  });

  test('the case itself, and a day that has passed', () => {
    const blocked = {
      code: 'consent_missing',
      reason: { en: 'Not agreed.', es: 'Not agreed.' },
      whatWouldUnblock: { en: 'Agree.', es: 'Agree.' },
    };
    const given = problem(
      [work('a', { blocked }), work('b', { lastBy: '2026-12-01' })],
      [provider('p', each(5))],
    );
    expect(solveAssignment(given).unplaced).toMatchObject([
      { workId: 'a', cause: 'blocked', whatWouldUnblock: { en: 'Agree.', es: 'Agree.' } },
      { workId: 'b', cause: 'dates_passed' },
    ]);
  });

  test('each change said to unblock does, alone: one more is placed and nobody is later for it', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyProblem, (one) => {
        const plan = solveAssignment(one);
        const before = score(one, plan);
        for (const { workId, unblocks } of plan.unplaced)
          for (const unblock of unblocks) {
            const changed = applied(one, workId, unblock);
            if (changed === null) continue;
            tried += 1;
            const after = score(changed, solveAssignment(changed));
            expect([unblock.by, after > before]).toEqual([unblock.by, true]);
          }
      }),
      { numRuns: 200, seed: 20261209 },
    );
    expect(tried).toBeGreaterThan(200);
  });
});

/** The first objective, in one number. */
function score(one: AssignmentProblem, { placements }: ReturnType<typeof solveAssignment>): number {
  const { insideActBy, placed } = worthOf(one, placements, new Map());
  return insideActBy * 1_000 + placed;
}

/** The problem with the one fact changed, by the first of whom the explanation names. */
function applied(one: AssignmentProblem, workId: string, unblock: Unblock): AssignmentProblem | null {
  const changeWork = (change: (work: Work) => Partial<Work>): AssignmentProblem => ({
    ...one,
    work: one.work.map((each) => (each.id === workId ? { ...each, ...change(each) } : each)),
  });
  const changeFirst = (
    ids: readonly string[],
    change: (provider: Provider) => Partial<Provider>,
  ): AssignmentProblem => ({
    ...one,
    providers: one.providers.map((each) => (each.id === ids[0] ? { ...each, ...change(each) } : each)),
  });
  switch (unblock.by) {
    case 'case':
      return null;
    case 'places':
      return changeFirst(unblock.providerIds, ({ capacity }) => ({
        capacity: onePlaceMore(one, unblock, capacity),
      }));
    case 'licence':
      return changeFirst(unblock.providerIds, ({ licences }) => ({
        licences: [...licences, { state: unblock.state, until: '2030-01-01' }],
      }));
    case 'licence_renewal':
      return changeFirst(unblock.providerIds, ({ licences }) => ({
        licences: licences.map(({ state }) => ({ state, until: '2030-01-01' })),
      }));
    case 'specialty':
      return changeWork(({ needs }) => ({ needs: { ...needs, specialties: [] } }));
    case 'language':
      return changeWork(({ needs }) => ({ needs: { ...needs, languageRequired: false } }));
    case 'mode':
      return changeWork(({ needs }) => ({ needs: { ...needs, mode: null } }));
    case 'free_period':
      return changeWork(({ free }) => ({ free: [...(free ?? []), unblock.period] }));
    case 'new_provider': {
      const wanted = one.work.find(({ id }) => id === workId);
      return { ...one, providers: [...one.providers, fitting(wanted)] };
    }
  }
}

/** One more than what is settled already, where that is above capacity. */
function onePlaceMore(
  one: AssignmentProblem,
  { providerIds, period }: Extract<Unblock, { by: 'places' }>,
  capacity: Provider['capacity'],
): Provider['capacity'] {
  const settled = one.work
    .flatMap((each) => each.settled)
    .filter(({ providerId }) => providerId === providerIds[0]);
  const here = settled.filter((place) => place.period === period).length;
  return {
    ...capacity,
    perPeriod:
      capacity.perPeriod?.map((places, at) => (at === period ? Math.max(places, here) + 1 : places)) ?? null,
    inAll: capacity.inAll === null ? null : Math.max(capacity.inAll, settled.length) + 1,
  };
}

function fitting(wanted: Work | undefined): Provider {
  const needs = wanted?.needs ?? noNeeds;
  return provider('new', each(1), {
    pools: [wanted?.pool ?? ''],
    ...(needs.licence === null ? {} : licensed(needs.licence)),
    specialties: needs.specialties,
    languages: needs.language === null ? [] : [needs.language],
    modes: needs.mode === null ? [] : [needs.mode],
  });
}
