import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import { addBusinessDays, addDays, plainDate } from '@chorus/domain/shared/calendar';
import { states } from '../../cast.js';

/** The wall clocks of the sample states, each by a city. */
const zones: Readonly<Record<(typeof states)[number], string>> = {
  CA: 'America/Los_Angeles',
  TX: 'America/Chicago',
  NY: 'America/New_York',
  FL: 'America/New_York',
  MN: 'America/Chicago',
  MT: 'America/Denver',
  IA: 'America/Chicago',
  OH: 'America/New_York',
  PA: 'America/New_York',
  WA: 'America/Los_Angeles',
  GA: 'America/New_York',
  ME: 'America/New_York',
};

/** What happens to a hearing on the way to its day. */
export type Fate = 'as_announced' | 'moves' | 'is_cut';

export interface SampleHearing {
  readonly number: number;
  readonly fate: Fate;
  readonly details: HearingForm;
}

interface Moment {
  readonly date: string;
  readonly time: string;
}

/** As the API takes it. */
export interface HearingForm {
  readonly body: string;
  readonly jurisdiction: string;
  readonly docket: string;
  readonly title: string;
  readonly tag: 'legislative' | 'regulatory';
  readonly zone: string;
  readonly starts: Moment;
  readonly expectedMinutes: number;
  readonly mode: 'in_person' | 'remote' | 'both';
  readonly place: string | null;
  readonly link: string | null;
  readonly signupOwner: 'body' | 'campaign';
  readonly signupCloses: Moment;
  readonly signupMethod: 'web_form' | null;
  readonly minutesPerSpeaker: number;
  readonly slots: number | null;
  readonly commentsClose: Moment;
  readonly recordingPublic: boolean;
  readonly underOath: boolean;
  readonly languages: readonly string[];
  readonly outline: string;
}

/**
 * Hearings of invented bodies, two business days apart. The first moves, the third is cut to fewer slots; of each three the
 * second body keeps the list of speakers itself. One of lawmakers is among them.
 */
export function sampleHearings(count: number, stateCount: number, began: string): readonly SampleHearing[] {
  return Array.from({ length: count }, (_, at) => {
    const state = states[at % stateCount] ?? 'MN';
    const starts = addBusinessDays(plainDate(began), 8 + at * 2, federalHolidays);
    const bodys = at % 3 === 1;
    const mode = (['both', 'remote', 'in_person'] as const)[at % 3] ?? 'both';
    return {
      number: at + 1,
      fate: at === 0 ? 'moves' : at === 2 ? 'is_cut' : 'as_announced',
      details: {
        body: `Sample ${state} Rate Board`,
        jurisdiction: state,
        docket: `SRB-${state}-2026-${String(at + 1).padStart(3, '0')}`,
        title: 'Sample hearing on a filing',
        tag: at === 2 ? 'legislative' : 'regulatory',
        zone: zones[state],
        starts: { date: starts, time: '10:00' },
        expectedMinutes: 120,
        mode,
        place: mode === 'remote' ? null : `${at + 1} Example Street, Sampletown`,
        link: mode === 'in_person' ? null : 'https://meet.example/sample-room',
        signupOwner: bodys ? 'body' : 'campaign',
        signupCloses: { date: addBusinessDays(starts, -2, federalHolidays), time: '17:00' },
        signupMethod: bodys ? 'web_form' : null,
        minutesPerSpeaker: 3,
        slots: bodys ? null : 4 + (at % 3),
        commentsClose: { date: addDays(starts, 7), time: '17:00' },
        recordingPublic: true,
        underOath: false,
        languages: ['en'],
        outline:
          'Say who you are, what was denied, what it did to your days, and what you ask the board to look at.',
      },
    };
  });
}

/** The same hearing a week later, as the body's new notice says. */
export function aWeekLater(form: HearingForm): HearingForm {
  const later = ({ date, time }: Moment): Moment => ({ date: addDays(plainDate(date), 7), time });
  return {
    ...form,
    starts: later(form.starts),
    signupCloses: later(form.signupCloses),
    commentsClose: later(form.commentsClose),
  };
}
