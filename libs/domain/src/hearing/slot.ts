import type { Bilingual } from '../identity/account.js';
import type { Id, PersonId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

export type SeatId = Id<'hearing_seat'>;

/** What one speaker is to one hearing, from being asked to having spoken. One row per person and hearing. */
export const seatStates = [
  'invited',
  'available',
  'offered',
  'confirmed',
  'waitlisted',
  'declined',
  'cancelled',
  'delivered',
  'not_delivered',
  'excused',
  'written_only',
] as const;
export type SeatState = (typeof seatStates)[number];

export const seatTransitions = {
  invited: ['available', 'offered', 'confirmed', 'waitlisted', 'declined', 'written_only', 'cancelled'],
  available: ['offered', 'confirmed', 'waitlisted', 'declined', 'written_only', 'cancelled'],
  // Available when the hold has run out; waitlisted when the hearing lost the slot that was held.
  // Invited when a plan that had thought of them takes it back: they are asked still, and nothing is held.
  offered: ['confirmed', 'invited', 'available', 'waitlisted', 'declined', 'written_only', 'cancelled'],
  // Offered when the hearing moved: nobody's yes to one day is taken for a yes to another. Available when the body took
  // the list of speakers over, and with it every slot of ours.
  confirmed: [
    'offered',
    'available',
    'waitlisted',
    'declined',
    'written_only',
    'cancelled',
    'delivered',
    'not_delivered',
    'excused',
  ],
  // Confirmed only where the body that keeps the list says so, or by word of mouth in the last hour; else by an offer.
  waitlisted: ['offered', 'confirmed', 'available', 'declined', 'written_only', 'cancelled'],
  // Whoever says no may think again, at the end of the list. Delivered: they came after all, and the body let them speak.
  declined: ['available', 'offered', 'confirmed', 'waitlisted', 'written_only', 'cancelled', 'delivered'],
  // Delivered where the hearing was held: the body had them on its list, and nobody had told us.
  cancelled: ['delivered'],
  delivered: ['not_delivered', 'excused'],
  not_delivered: ['delivered', 'excused'],
  excused: ['delivered', 'not_delivered', 'written_only'],
  written_only: ['available', 'offered', 'confirmed', 'waitlisted', 'declined', 'cancelled', 'delivered'],
} as const satisfies TransitionTable<SeatState>;

/** States that use up one of the slots. */
export const statesThatTakeASlot = ['offered', 'confirmed'] as const satisfies readonly SeatState[];
/** States in which somebody still counts on the hearing, and hears of each change. */
export const statesToTell = [
  'invited',
  'available',
  'offered',
  'confirmed',
  'waitlisted',
  'written_only',
] as const satisfies readonly SeatState[];
/** From these somebody may ask for a slot. */
export const statesThatMayClaim = [
  'invited',
  'available',
  'declined',
  'written_only',
] as const satisfies readonly SeatState[];

/** The status as the speaker reads it. */
export const seatStateSentences: Readonly<Record<SeatState, Bilingual>> = {
  invited: {
    en: 'You are asked whether you can speak. Nothing is promised for you.',
    es: 'Le preguntamos si puede hablar. No se ha prometido nada en su nombre.',
  },
  available: {
    en: 'You said that you could speak. No slot is held for you now.',
    es: 'Usted dijo que podría hablar. Ahora no hay un turno reservado para usted.',
  },
  offered: {
    en: 'A slot is held for you until the hour shown. Say yes before then, or let it go.',
    es: 'Hay un turno reservado para usted hasta la hora que se muestra. Diga que sí antes, o déjelo.',
  },
  confirmed: {
    en: 'You speak. Day, hour and place are shown with your text.',
    es: 'Usted habla. El día, la hora y el lugar están junto a su texto.',
  },
  waitlisted: {
    en: 'You are on the waiting list, in the order people asked. Your written words can go in either way.',
    es: 'Está en la lista de espera, por orden de solicitud. Su texto escrito puede presentarse de todos modos.',
  },
  declined: {
    en: 'You let this one go. You can ask again while sign-up is open.',
    es: 'Usted dejó pasar esta. Puede pedir turno de nuevo mientras la inscripción esté abierta.',
  },
  cancelled: {
    en: 'You do not speak here: the hearing was cancelled, or ended before a slot came free.',
    es: 'Usted no habla aquí: la audiencia se canceló o terminó antes de que hubiera un turno libre.',
  },
  delivered: {
    en: 'You spoke. Thank you; the record is linked when it is out.',
    es: 'Usted habló. Gracias; el acta se enlaza cuando se publique.',
  },
  not_delivered: {
    en: 'It is recorded that you did not speak. If you did, tell us.',
    es: 'Consta que usted no habló. Si habló, díganoslo.',
  },
  excused: {
    en: 'You could not speak, and that is all right. Your written words can still go in while comments are open.',
    es: 'Usted no pudo hablar, y no pasa nada. Su texto escrito puede presentarse mientras se acepten comentarios.',
  },
  written_only: {
    en: 'You take part in writing and keep no slot.',
    es: 'Usted participa por escrito y no ocupa ningún turno.',
  },
};

/** Why a slot is held: the words of the mail differ, the hold does not. */
export const holdReasons = ['claim', 'free_again', 'hearing_moved', 'planned'] as const;
export type HoldReason = (typeof holdReasons)[number];

export interface Seat {
  readonly id: SeatId;
  readonly personId: PersonId;
  /** IANA zone of the person: no hold ends in their night. */
  readonly zone: string;
  readonly state: SeatState;
  /** Place on the waiting list, lowest first; null off it. Numbers order and have no other meaning: they may be negative. */
  readonly position: number | null;
  /** ISO instant, business clock; set exactly while offered. */
  readonly heldUntil: string | null;
  readonly heldBecause: HoldReason | null;
  /** The hearing's sequence that this person last said yes to. */
  readonly agreedTo: number | null;
}
