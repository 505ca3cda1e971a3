import type { Bilingual } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { HearingDetails, HearingTag } from './hearing.js';

/**
 * What speaking there may mean for the organization [G16]. Both sentences are general knowledge and not verified for any
 * state: they send to the state's own office and decide nothing.
 */
export const lobbyingNotes: Readonly<Record<HearingTag, Bilingual>> = {
  legislative: {
    en: 'Testimony to lawmakers can count as lobbying. A nonprofit may have limits, and some states ask organizations to register or report. Look it up with the state’s own office before the day, and keep the hours and costs below. No word for or against a candidate.',
    es: 'Hablar ante legisladores puede contar como cabildeo. Una organización sin fines de lucro puede tener límites, y algunos estados piden registrarse o informar. Consúltelo con la oficina del estado antes del día y anote abajo las horas y los gastos. Ninguna palabra a favor o en contra de un candidato.',
  },
  regulatory: {
    en: 'Comments to an agency that decides a rate or a rule are usually not lobbying. Keep the hours and costs below all the same: some states see it otherwise.',
    es: 'Los comentarios a un organismo que decide una tarifa o una norma no suelen ser cabildeo. Anote de todos modos abajo las horas y los gastos: algunos estados lo ven de otra manera.',
  },
};

/** The reminder that stands beside a legislative hearing until somebody says that it was looked up; null where none is due. */
export function registrationReminder(
  { tag, jurisdiction }: Pick<HearingDetails, 'tag' | 'jurisdiction'>,
  lookedUpOn: string | null,
): Bilingual | null {
  if (tag !== 'legislative' || lookedUpOn !== null) return null;
  const federal = jurisdiction === 'US';
  return {
    en: `Look up with ${federal ? 'the federal offices' : jurisdiction} whether the organization must register or report for this testimony, and record the day you did.`,
    es: `Consulte con ${federal ? 'las oficinas federales' : jurisdiction} si la organización debe registrarse o informar por este testimonio, y anote el día en que lo hizo.`,
  };
}

/** Time and money the organization spent on one hearing, for its own report. Minutes, and integer US cents. */
export interface ActivityEntry {
  readonly on: string;
  readonly minutes: number;
  readonly costCents: number;
}

export function checkActivity(entry: ActivityEntry): ActivityEntry | Refusal<'ActivityUnusable'> {
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  return whole(entry.minutes) && whole(entry.costCents) && entry.minutes + entry.costCents > 0
    ? entry
    : refuse(
        'ActivityUnusable',
        'Give the minutes spent or the money, in whole numbers. What you entered is kept.',
        'minutes',
      );
}
