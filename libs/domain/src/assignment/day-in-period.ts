import type { Bilingual } from '../identity/account.js';
import { plainDate, type HolidayCalendar, type PlainDate } from '../shared/calendar.js';
import type { Assignment } from './assignment.js';
import type { LineLoad } from './line-load.js';
import type { Period } from './model/problem.js';
import type { OpenWork } from './open-work.js';
import { businessDaysWithin } from './timing.js';

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const sooner = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Unpaced first, because they take room on a line without asking; then lead cases, the sooner date, the id. */
export function inTurn(a: OpenWork, b: OpenWork): number {
  const key = ({ window, one, open }: OpenWork): string =>
    [
      window.paced ? '1' : '0',
      one.leadCase ? '0' : '1',
      window.latest ?? '',
      window.sendBy ?? '',
      one.caseId,
      open.stepKey,
      open.stage,
    ].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

/**
 * The day on which a step may leave, and why then.
 * @param period the one chosen for it; null: any of its window
 * @param opens the day it opens, where something is waited for
 */
export function placeDay(
  work: OpenWork,
  load: LineLoad,
  closed: HolidayCalendar,
  period: Period | null = null,
  opens: PlainDate | null = null,
): Pick<Assignment, 'releaseFrom' | 'timing' | 'reasons'> {
  const { window, way } = work;
  const { timing, wave, sendBy } = window;
  const before = period !== null && wave !== null && period.until < wave.startsOn;
  const reasons = [before ? beforeWave(wave.state) : window.reason];
  const asked = before ? window.notBefore : window.from;
  const opened = opens === null ? asked : later(asked, opens);
  const from = period === null ? opened : later(opened, plainDate(period.from));
  let releaseFrom = from;
  if (way !== null && way.lineKey !== null) {
    if (window.paced && window.latest !== null && sendBy !== null) {
      const preferred = before ? sendBy : window.latest;
      const placed = load.place(way.lineKey, from, preferred, lastDay(from, sendBy, period, closed));
      releaseFrom = placed.day;
      if (placed.crowded) reasons.push(crowded);
      else if (placed.late) reasons.push(late);
      else if (placed.day > opened) reasons.push(inOrder);
    } else {
      load.add(way.lineKey, from);
    }
  }
  if (work.one.leadCase) reasons.push(leadCase);
  if (work.open.gate) reasons.push(lastLevel);
  return { releaseFrom, timing: before ? 'early' : timing, reasons };
}

/** The end of the period, unless no office is open in what is left of it. Never past the safe day. */
function lastDay(
  from: PlainDate,
  sendBy: PlainDate,
  period: Period | null,
  closed: HolidayCalendar,
): PlainDate {
  if (period === null) return sendBy;
  const last = sooner(plainDate(period.until), sendBy);
  return businessDaysWithin(from, last, closed).next().done === true ? sendBy : last;
}

const beforeWave = (state: string): Bilingual => ({
  en: `The line is full in the filing window of ${state}; it goes out before, so that nobody has to wait past it.`,
  es: `La línea está llena en el plazo de envío de ${state}; sale antes, para que nadie tenga que esperar más allá.`,
});
const crowded: Bilingual = {
  en: 'The line is full every day before; the date comes first, so it goes out in spite of the pace.',
  es: 'La línea está llena todos los días anteriores; la fecha va primero, así que sale a pesar del ritmo.',
};
const late: Bilingual = {
  en: 'The line was full in the filing window; it goes out on the next free day, still in good time.',
  es: 'La línea estaba llena en el plazo de envío; sale el siguiente día libre, todavía a tiempo.',
};
const inOrder: Bilingual = {
  en: 'The line takes a set number a day; this is the first free day.',
  es: 'La línea admite un número fijo al día; este es el primer día libre.',
};
const leadCase: Bilingual = {
  en: 'It is a lead case and goes first.',
  es: 'Es un caso guía y va primero.',
};
const lastLevel: Bilingual = {
  en: 'It may be the last level inside the plan: the record is completed before it is signed.',
  es: 'Puede ser el último nivel dentro del plan: el expediente se completa antes de firmar.',
};
