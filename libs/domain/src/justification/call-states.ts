import type { Bilingual } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove, type TransitionTable } from '../shared/transitions.js';

/** The life of a call with the payer's reviewer (peer-to-peer): one per denial, asked for by the practice. */
export const callStates = [
  'to_ask',
  'asked',
  'booked',
  'missed',
  'held',
  'logged',
  'refused_by_payer',
  'not_wanted',
  'lapsed',
] as const;
export type CallState = (typeof callStates)[number];

export const callTransitions = {
  to_ask: ['asked', 'booked', 'held', 'not_wanted', 'lapsed'],
  // Some payers call back without an appointment.
  asked: ['booked', 'held', 'refused_by_payer', 'not_wanted', 'lapsed'],
  booked: ['booked', 'held', 'missed', 'refused_by_payer', 'not_wanted', 'lapsed'],
  missed: ['booked', 'held', 'refused_by_payer', 'not_wanted', 'lapsed'],
  held: ['logged'],
  logged: [],
  refused_by_payer: [],
  not_wanted: ['to_ask', 'lapsed'],
  lapsed: [],
} as const satisfies TransitionTable<CallState>;

/** Nothing more comes of it: what waited for it goes on. */
export const isCallOver = (state: CallState): boolean =>
  state === 'not_wanted' || callTransitions[state].length === 0;

export function moveCall(from: CallState, to: CallState): CallState | Refusal<'CallMoveNotAllowed'> {
  return canMove<CallState>(callTransitions, from, to)
    ? to
    : refuse('CallMoveNotAllowed', 'That cannot be done with this call as it stands. Nothing was changed.');
}

/** The one status sentence per state; it names neither illness nor plan. */
export const callSentences: Readonly<Record<CallState, Bilingual>> = {
  to_ask: {
    en: 'The practice can ask for a call with the plan’s reviewer. Nobody has asked yet.',
    es: 'El consultorio puede pedir una llamada con el revisor del plan. Nadie la ha pedido todavía.',
  },
  asked: {
    en: 'The practice has asked for the call.',
    es: 'El consultorio ha pedido la llamada.',
  },
  booked: {
    en: 'The times for the call have been given to the plan.',
    es: 'Se han dado al plan las horas para la llamada.',
  },
  missed: {
    en: 'The call did not come about. There may be one more try.',
    es: 'La llamada no se produjo. Puede quedar un intento más.',
  },
  held: {
    en: 'The call took place. What was said is still to be written down.',
    es: 'La llamada tuvo lugar. Falta anotar lo que se dijo.',
  },
  logged: {
    en: 'The call took place and is written down.',
    es: 'La llamada tuvo lugar y está anotada.',
  },
  refused_by_payer: {
    en: 'The plan did not grant the call. The appeal goes on.',
    es: 'El plan no concedió la llamada. La apelación sigue.',
  },
  not_wanted: {
    en: 'The clinician does not ask for a call. The appeal goes on.',
    es: 'El profesional no pide la llamada. La apelación sigue.',
  },
  lapsed: {
    en: 'The time for the call is over. The appeal goes on.',
    es: 'El tiempo para la llamada terminó. La apelación sigue.',
  },
};
