import type { Bilingual } from '../identity/account.js';
import { inBoth } from '../shared/in-both.js';
import type { Wave } from '../campaign/campaign.js';
import { stateOfCase } from '../case/state-of-case.js';
import { safetyMarginBusinessDays, type Channel } from '../playbook/channel.js';
import {
  addBusinessDays,
  addDays,
  isBusinessDay,
  plainDate,
  type HolidayCalendar,
  type PlainDate,
} from '../shared/calendar.js';
import type { AssignableCase, AssignableStep, AssignmentTiming } from './assignment.js';

/** When a step may leave and must have left, before any pace. `latest` null: no date is known. */
export interface Window {
  readonly from: PlainDate;
  readonly latest: PlainDate | null;
  readonly sendBy: PlainDate | null;
  readonly timing: AssignmentTiming;
  /** The filing window it is wished into; null: none is, or none may be. */
  readonly wave: Wave | null;
  /** The day before which it must not leave, whatever window is open: today, or the end of a wait that was chosen. */
  readonly notBefore: PlainDate;
  /** Whether the pace of a line may move the day at all. */
  readonly paced: boolean;
  readonly reason: Bilingual;
}

export interface Planning {
  readonly today: PlainDate;
  readonly waves: readonly Wave[];
  readonly closed: HolidayCalendar;
}

/** Last day that keeps the safety margin of the channel: five business days by post, one otherwise [18]. */
export function safeDay(actBy: string, channel: Channel, closed: HolidayCalendar): PlainDate {
  return addBusinessDays(plainDate(actBy), -safetyMarginBusinessDays[channel], closed);
}

/**
 * The legal date wins over everything [1 of claims surge, 16-18, 25]: urgent goes at once; an unknown date has no
 * wave; past the act-by date it goes today as long as it can be argued; a wave is kept only if its first day comes no
 * later than the safe day; a chosen wait for lead cases ends on the safe day at the latest.
 */
export function windowOf(
  one: AssignableCase,
  step: AssignableStep,
  urgent: boolean,
  channel: Channel,
  planning: Planning,
): Window {
  const { today } = planning;
  const { actBy, known } = step.clock;
  if (!known || actBy === null) {
    return {
      from: today,
      latest: null,
      sendBy: null,
      timing: urgent ? 'urgent' : 'unknown_deadline',
      wave: null,
      notBefore: today,
      paced: false,
      reason: {
        en: 'We know no date for this. The date on the letter is asked first, and it goes out once it is signed.',
        es: 'No sabemos ninguna fecha para esto. Primero se pregunta la fecha de la carta, y sale cuando esté firmado.',
      },
    };
  }
  const sendBy = safeDay(actBy, channel, planning.closed);
  if (urgent) {
    return at(today, sendBy, 'urgent', {
      en: 'It is urgent: no filing window, no pace and no waiting.',
      es: 'Es urgente: sin plazo de envío, sin ritmo y sin espera.',
    });
  }
  if (actBy < today) {
    return at(
      today,
      sendBy,
      'after_act_by',
      inBoth({
        en: (day) =>
          `The date to act by, ${day(actBy)}, has passed; it goes today, while it can still be argued.`,
        es: (day) =>
          `La fecha límite, el ${day(actBy)}, ya pasó; sale hoy, mientras todavía se puede defender.`,
      }),
    );
  }
  if (sendBy <= today) {
    return at(
      today,
      sendBy,
      'early',
      inBoth({
        en: (day) => `It must leave today to be safe for ${day(actBy)}, before any filing window.`,
        es: (day) =>
          `Tiene que salir hoy para llegar con seguridad al ${day(actBy)}, antes de cualquier plazo de envío.`,
      }),
    );
  }
  const hold = one.holdUntil !== null && !one.leadCase ? plainDate(one.holdUntil) : today;
  return inWave(one, sendBy, hold > sendBy ? sendBy : hold > today ? hold : today, actBy, planning);
}

function at(from: PlainDate, sendBy: PlainDate, timing: AssignmentTiming, reason: Bilingual): Window {
  return { from, latest: from, sendBy, timing, wave: null, notBefore: from, paced: false, reason };
}

function inWave(
  one: AssignableCase,
  sendBy: PlainDate,
  notBefore: PlainDate,
  actBy: string,
  planning: Planning,
): Window {
  const state = stateOfCase(one.facet);
  const open = planning.waves
    .filter((wave) => wave.state === state && wave.endsOn >= notBefore)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const wave = open[0];
  if (!wave) {
    return {
      from: notBefore,
      latest: sendBy,
      sendBy,
      timing: 'no_wave',
      wave: null,
      notBefore,
      paced: true,
      reason: inBoth({
        en: (day) =>
          `No filing window is ahead for ${state ?? 'this state'}; it goes out in turn, by ${day(sendBy)} at the latest.`,
        es: (day) =>
          `No viene ningún plazo de envío para ${state ?? 'este estado'}; sale por turno, a más tardar el ${day(sendBy)}.`,
      }),
    };
  }
  if (wave.startsOn > sendBy) {
    return {
      from: notBefore,
      latest: sendBy,
      sendBy,
      timing: 'early',
      wave: null,
      notBefore,
      paced: true,
      reason: inBoth({
        en: (day) =>
          `The window of ${wave.state} opens on ${day(wave.startsOn)}, too late for the date to act by, ${day(actBy)}. It goes out before.`,
        es: (day) =>
          `El plazo de envío de ${wave.state} empieza el ${day(wave.startsOn)}, tarde para la fecha límite, el ${day(actBy)}. Sale antes.`,
      }),
    };
  }
  const from = wave.startsOn > notBefore ? plainDate(wave.startsOn) : notBefore;
  const latest = wave.endsOn < sendBy ? plainDate(wave.endsOn) : sendBy;
  return {
    from,
    latest,
    sendBy,
    timing: 'in_wave',
    wave,
    notBefore,
    paced: true,
    reason: inBoth({
      en: (day) =>
        `It goes out in the window of ${wave.state}, ${day(wave.startsOn)} to ${day(wave.endsOn)}, and by ${day(latest)} at the latest.`,
      es: (day) =>
        `Sale en el plazo de envío de ${wave.state}, del ${day(wave.startsOn)} al ${day(wave.endsOn)}, y a más tardar el ${day(latest)}.`,
    }),
  };
}

/** Business days from `from` to `until`, both included. */
export function* businessDaysWithin(
  from: PlainDate,
  until: PlainDate,
  closed: HolidayCalendar,
): Generator<PlainDate> {
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (isBusinessDay(day, closed)) yield day;
  }
}
