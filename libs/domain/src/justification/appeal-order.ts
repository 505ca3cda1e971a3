import type { Bilingual } from '../identity/account.js';
import type { PeerToPeerRule } from '../jurisdiction/payer-rules.js';
import {
  addBusinessDays,
  addDays,
  earliest,
  type HolidayCalendar,
  type PlainDate,
} from '../shared/calendar.js';
import { isCallOver, type CallState } from './call-states.js';

export interface AppealOrderFacts {
  readonly rule: PeerToPeerRule | null;
  /** Null: nobody who may ask is known, or the reason allows no call. */
  readonly call: {
    readonly state: CallState;
    /** The day since which somebody knows that it can be asked for. */
    readonly since: PlainDate;
    /** The day it was asked for, and the day of the last time given; plain dates. */
    readonly askedOn: PlainDate | null;
    readonly bookedLast: PlainDate | null;
    readonly heldOn: PlainDate | null;
  } | null;
  /** The earliest day the rule can mean for asking (`callAskWindow`). */
  readonly askBy: PlainDate | null;
  readonly today: PlainDate;
  /** The appeal's clock; null: no date is known. */
  readonly actBy: PlainDate | null;
  /** The last day that keeps the safety margin of the appeal's channel. */
  readonly safeDay: PlainDate | null;
  readonly urgent: boolean;
  readonly holidays: HolidayCalendar;
}

/** Why the order is what it is; a key for counting and a sentence for the person. */
export const orderReasons = {
  urgent: {
    en: 'It is urgent: the appeal waits for nothing.',
    es: 'Es urgente: la apelación no espera nada.',
  },
  no_date: {
    en: 'No date to act by is known, so the appeal goes as soon as it is signed.',
    es: 'No se conoce la fecha límite, así que la apelación sale en cuanto se firme.',
  },
  date_first: {
    en: 'The date to act by leaves no room: the appeal goes now, even if that closes the call.',
    es: 'La fecha límite no deja margen: la apelación sale ahora, aunque eso cierre la llamada.',
  },
  no_caller: {
    en: 'Nobody who may ask for the call is there, so the appeal does not wait for it.',
    es: 'No hay nadie que pueda pedir la llamada, así que la apelación no espera por ella.',
  },
  not_closed_by_appeal: {
    en: 'An appeal does not close the call with this plan. Both go on beside each other.',
    es: 'Con este plan la apelación no cierra la llamada. Ambas siguen a la par.',
  },
  cannot_overturn: {
    en: 'The plan says that the call cannot change the decision. The appeal does not wait for it.',
    es: 'El plan dice que la llamada no puede cambiar la decisión. La apelación no espera por ella.',
  },
  not_known_to_close: {
    en: 'Nothing says that an appeal closes the call, and no time for it has been given. The appeal goes on.',
    es: 'Nada dice que la apelación cierre la llamada, y no se ha dado hora para ella. La apelación sigue.',
  },
  call_over: {
    en: 'The call is over, or it will not be. The appeal goes on.',
    es: 'La llamada ya pasó, o no la habrá. La apelación sigue.',
  },
  no_answer: {
    en: 'The time for the call has run out without it. The appeal goes on.',
    es: 'El tiempo para la llamada se agotó sin ella. La apelación sigue.',
  },
  ask_first: {
    en: 'With this plan an appeal closes the call. The practice asks for it first; the appeal waits until this day.',
    es: 'Con este plan la apelación cierra la llamada. El consultorio la pide antes; la apelación espera hasta este día.',
  },
  call_ahead: {
    en: 'The call is ahead. The appeal waits for it until this day, and not longer.',
    es: 'La llamada está por hacerse. La apelación espera hasta este día, y no más.',
  },
  result_ahead: {
    en: 'The call took place. The appeal waits until this day for what came of it.',
    es: 'La llamada tuvo lugar. La apelación espera hasta este día lo que resulte.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type OrderReason = keyof typeof orderReasons;

export type AppealOrder =
  | { readonly wait: false; readonly because: OrderReason }
  /** Until the beginning of this day; it is asked anew whenever the call moves. */
  | { readonly wait: true; readonly until: PlainDate; readonly because: OrderReason };

/** Business days a payer has to answer a request for a call, and to send the result; our own patience. */
export const payerPatienceDays = { to_ask: 3, to_answer: 5, to_try_again: 3, result: 2 } as const;

const fileNow = (because: OrderReason): AppealOrder => ({ wait: false, because });

/**
 * Where filing closes the peer-to-peer, the appeal waits for its result unless the date to act by forbids it. It waits
 * for somebody's next step and never without an end; on the safe day it goes whatever the call does.
 */
export function appealOrder(facts: AppealOrderFacts): AppealOrder {
  const { call, rule, safeDay, today } = facts;
  if (facts.urgent) return fileNow('urgent');
  if (facts.actBy === null || safeDay === null) return fileNow('no_date');
  if (call === null) return fileNow('no_caller');
  if (isCallOver(call.state)) return fileNow('call_over');
  if (rule?.lostIfAppealFiled === 'no') return fileNow('not_closed_by_appeal');
  if (rule?.canOverturn === 'no') return fileNow('cannot_overturn');
  // Not known to close it: worth waiting for a time that was given, not for one that nobody asked for.
  const closes = rule?.lostIfAppealFiled === 'yes';
  if (!closes && !['booked', 'held'].includes(call.state)) return fileNow('not_known_to_close');
  const { until, because } = nextStep(facts, call);
  if (safeDay <= today) return fileNow('date_first');
  const end = earliest(until, safeDay);
  return end <= today ? fileNow('no_answer') : { wait: true, until: end, because };
}

/** The day after which the next step of the call is not expected any more. */
function nextStep(
  facts: AppealOrderFacts,
  call: NonNullable<AppealOrderFacts['call']>,
): { readonly until: PlainDate; readonly because: OrderReason } {
  const after = (day: PlainDate, business: number): PlainDate =>
    addBusinessDays(day, business, facts.holidays);
  switch (call.state) {
    case 'held':
      return {
        until: after(call.heldOn ?? call.bookedLast ?? call.since, payerPatienceDays.result),
        because: 'result_ahead',
      };
    case 'booked':
      return {
        until: after(call.bookedLast ?? call.askedOn ?? call.since, payerPatienceDays.result),
        because: 'call_ahead',
      };
    case 'missed':
      return {
        until: after(call.bookedLast ?? call.askedOn ?? call.since, payerPatienceDays.to_try_again),
        because: 'call_ahead',
      };
    case 'asked':
      return { until: after(call.askedOn ?? call.since, payerPatienceDays.to_answer), because: 'call_ahead' };
    default:
      // Until it can be asked for no more; where that day is not known, as long as a practice needs to ask.
      return {
        until: facts.askBy === null ? after(call.since, payerPatienceDays.to_ask) : addDays(facts.askBy, 1),
        because: 'ask_first',
      };
  }
}
