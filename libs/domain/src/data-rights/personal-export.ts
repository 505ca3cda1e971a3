import type { Language } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { TransitionTable } from '../shared/transitions.js';

/** A copy of everything kept of somebody, for them to take along. `gone`: its days are over and its bytes removed. */
export type PersonalExportState = 'asked' | 'ready' | 'failed' | 'gone';
export const personalExportTransitions = {
  asked: ['ready', 'failed'],
  ready: ['gone'],
  failed: [],
  gone: [],
} as const satisfies TransitionTable<PersonalExportState>;

/** Long enough for somebody who is ill, short enough that a copy of a whole life lies nowhere for long. */
export const exportStandsDays = 7;
/** Making one opens every seal of a person. */
export const exportsADay = 3;

export const exportExpiry = (readyAt: Date): Date =>
  new Date(readyAt.getTime() + exportStandsDays * 86_400_000);

/** @param facts how many are being made of the same now, and how many were asked for within a day */
export function mayAskExport(facts: {
  readonly underWay: number;
  readonly withinDay: number;
}): true | Refusal<'ExportUnderWay' | 'TooManyRequests'> {
  if (facts.underWay > 0)
    return refuse('ExportUnderWay', 'A copy is being made already. A mail comes when it is ready.');
  if (facts.withinDay >= exportsADay)
    return refuse(
      'TooManyRequests',
      'Three copies were asked for within a day. The last one stays ready for a week; ask again tomorrow.',
    );
  return true;
}

export const exportStateSentences: Readonly<Record<PersonalExportState, Readonly<Record<Language, string>>>> =
  {
    asked: {
      en: 'Being made. A mail comes when it is ready.',
      es: 'En preparación. Recibirá un correo cuando esté lista.',
    },
    ready: { en: 'Ready to be downloaded.', es: 'Lista para descargar.' },
    failed: {
      en: 'It could not be made. Nothing was lost; ask for it once more.',
      es: 'No se pudo preparar. No se perdió nada; pídala otra vez.',
    },
    gone: {
      en: 'Its seven days are over and it was removed. Ask for a new one at any time.',
      es: 'Pasaron sus siete días y se eliminó. Puede pedir otra cuando quiera.',
    },
  };
