import type {
  AssignmentProblem,
  Needs,
  Period,
  Provider,
  Work,
} from '@chorus/domain/assignment/model/problem';
import { jurisdictionCodes } from '@chorus/domain/jurisdiction/jurisdictions';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';

const weeks = 8;
const conditions = 40;
const specialties = 14;
const clinicians = 500;
const hearings = 20;
const slotsEach = 10;
const lines = 60;

const start = plainDate('2026-12-07');
const periods: readonly Period[] = Array.from({ length: weeks }, (_, week) => ({
  from: addDays(start, week * 7),
  until: addDays(start, week * 7 + 6),
}));

const noNeeds: Needs = {
  licence: null,
  specialties: [],
  condition: null,
  language: null,
  languageRequired: false,
  mode: null,
};

/** Numbers that look like chance and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

/**
 * Invented people, each with a case of one of 40 conditions in one of 56 jurisdictions, who file at one of 60 lines or by
 * post and want the opinion of one of 500 clinicians; one in twenty also wants to speak at one of the hearings, which have
 * 200 slots between them. More is wanted than there is, as in life.
 */
export function assignmentWorld(people: number): AssignmentProblem {
  const roll = dice(people);
  const states = jurisdictionCodes.slice(0, 56);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const work: Work[] = [];
  for (let person = 0; person < people; person += 1) {
    const state = pick(states);
    const condition = roll(conditions);
    const language = roll(8) === 0 ? 'es' : 'en';
    const actBy = roll(20) === 0 ? null : addDays(start, 3 + roll(110));
    const urgent = roll(30) === 0;
    const common = {
      preferred: [],
      parties: [`payer-${roll(30)}`],
      lead: roll(200) === 0,
      urgent,
      notBefore: null,
      waitsFor: null,
      free: null,
      times: 1,
      blocked: null,
      settled: [],
      current: [],
      wave: waveOf(states.indexOf(state)),
    };
    const id = String(person).padStart(7, '0');
    const line = roll(lines + 20);
    work.push({
      ...common,
      id: `filing-${id}`,
      pool: 'filing',
      group: `filing ${state}`,
      needs: noNeeds,
      only: [line < lines ? `line-${String(line).padStart(3, '0')}` : 'post'],
      parties: [],
      safeBy: actBy,
      lastBy: actBy === null ? null : addDays(actBy, 60),
    });
    work.push({
      ...common,
      id: `opinion-${id}`,
      pool: 'opinion',
      group: `opinion ${state}`,
      needs: {
        ...noNeeds,
        licence: state,
        specialties: [`specialty-${condition % specialties}`],
        condition: `condition-${condition}`,
        language,
      },
      only: null,
      safeBy: actBy === null ? null : addDays(actBy, -7),
      lastBy: actBy === null ? null : addDays(actBy, 20),
    });
    if (roll(20) !== 0) continue;
    work.push({
      ...common,
      id: `testimony-${id}`,
      pool: `testimony ${pick(states)}`,
      group: `testimony ${state}`,
      needs: {
        ...noNeeds,
        condition: `condition-${condition}`,
        language,
        mode: roll(3) === 0 ? 'in_person' : 'remote',
      },
      only: null,
      parties: [],
      safeBy: null,
      lastBy: null,
      free: Array.from({ length: weeks }, (_, week) => week).filter(() => roll(3) > 0),
    });
  }
  const providers = [...filingLines(people), ...clinicianList(states, roll), ...hearingList(states, roll)];
  const goals = states.map((state, at) => ({ group: `opinion ${state}`, weight: 1 + (at % 3), goal: null }));
  return { periods, work, providers, goals };
}

const waveOf = (at: number): Period => ({
  from: addDays(start, (at % 4) * 14),
  until: addDays(start, (at % 4) * 14 + 11),
});

const nobody = { licences: [], specialties: [], conditions: [], languages: [], modes: [], conflicts: [] };

/** The default pace: twenty a business day; more people, more lines' worth of it. */
function filingLines(people: number): readonly Provider[] {
  const perWeek = Math.max(1, Math.round((100 * people) / 100_000));
  const paced = Array.from({ length: lines }, (_, line) => ({
    ...nobody,
    id: `line-${String(line).padStart(3, '0')}`,
    pools: ['filing'],
    capacity: { perPeriod: periods.map(() => perWeek), inAll: null, pace: true },
  }));
  return [
    ...paced,
    { ...nobody, id: 'post', pools: ['filing'], capacity: { perPeriod: null, inAll: null, pace: false } },
  ];
}

function clinicianList(states: readonly string[], roll: (sides: number) => number): readonly Provider[] {
  return Array.from({ length: clinicians }, (_, number) => {
    const specialty = roll(specialties);
    return {
      ...nobody,
      id: `clinician-${String(number).padStart(4, '0')}`,
      pools: ['opinion'],
      licences: [...new Set([roll(56), roll(56), roll(56)])].map((at) => ({
        state: states[at] ?? '',
        until: roll(10) === 0 ? addDays(start, roll(60)) : '2030-12-31',
      })),
      specialties: [`specialty-${specialty}`],
      conditions: roll(3) === 0 ? [`condition-${specialty}`] : [],
      languages: roll(4) === 0 ? ['en', 'es'] : ['en'],
      conflicts: roll(20) === 0 ? [`payer-${roll(30)}`] : [],
      capacity: { perPeriod: periods.map(() => roll(7)), inAll: null, pace: false },
    };
  });
}

function hearingList(states: readonly string[], roll: (sides: number) => number): readonly Provider[] {
  return Array.from({ length: hearings }, (_, number) => {
    const week = roll(weeks);
    return {
      ...nobody,
      id: `hearing-${String(number).padStart(3, '0')}`,
      pools: states.filter((_state, at) => at % hearings === number).map((state) => `testimony ${state}`),
      modes: roll(2) === 0 ? ['remote'] : [],
      conditions: [],
      capacity: {
        perPeriod: periods.map((_, at) => (at === week ? slotsEach : 0)),
        inAll: null,
        pace: false,
      },
    };
  });
}
