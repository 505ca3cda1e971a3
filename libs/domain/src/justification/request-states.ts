import type { Bilingual } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove, type TransitionTable } from '../shared/transitions.js';

/**
 * The life of one request to one clinician for one case. Two ways of equal rank end it well: signed here, or answered
 * on the practice's own letterhead. Another clinician is another request; this one then has moved on.
 */
export const requestStates = [
  'requested',
  'offered',
  'held',
  'in_review',
  'blanks_open',
  'ready_to_sign',
  'signed',
  'paper_received',
  'answered_on_paper',
  'declined',
  'expired',
  'moved_on',
  'superseded',
  'withdrawn',
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestTransitions = {
  // Waits for the person's authorization, or for somebody to ask.
  requested: ['offered', 'expired', 'moved_on', 'withdrawn'],
  // With an account, or as a page in the person's hand: the answer may come on paper either way.
  offered: ['held', 'paper_received', 'declined', 'expired', 'moved_on', 'withdrawn'],
  held: ['offered', 'in_review', 'paper_received', 'declined', 'expired', 'moved_on', 'withdrawn'],
  in_review: [
    'blanks_open',
    'ready_to_sign',
    'paper_received',
    'declined',
    'expired',
    'moved_on',
    'withdrawn',
  ],
  blanks_open: [
    'in_review',
    'ready_to_sign',
    'paper_received',
    'declined',
    'expired',
    'moved_on',
    'withdrawn',
  ],
  // Back to review as soon as a word of it changes: what is signed is what was read.
  ready_to_sign: [
    'in_review',
    'blanks_open',
    'signed',
    'paper_received',
    'declined',
    'expired',
    'moved_on',
    'withdrawn',
  ],
  // Never taken away by anything that happens later; only its own signer replaces it.
  signed: ['superseded'],
  // Back where the picture cannot be read or a signature is missing.
  paper_received: ['offered', 'answered_on_paper', 'moved_on', 'withdrawn'],
  answered_on_paper: ['superseded'],
  declined: ['moved_on', 'withdrawn'],
  // Somebody who comes late is still welcome while nobody else was found.
  expired: ['offered', 'paper_received', 'moved_on', 'withdrawn'],
  moved_on: [],
  superseded: [],
  withdrawn: [],
} as const satisfies TransitionTable<RequestState>;

/** A clinician's word is there and can go into a filing. */
export const answeredStates = ['signed', 'answered_on_paper'] as const satisfies readonly RequestState[];
/** Nothing more will come of it. */
export const endedStates = ['moved_on', 'superseded', 'withdrawn'] as const satisfies readonly RequestState[];
/** Counts against a clinician's weekly capacity: taken, and neither answered nor given back. */
export const loadStates = [
  'held',
  'in_review',
  'blanks_open',
  'ready_to_sign',
] as const satisfies readonly RequestState[];

const isOneOf = (states: readonly RequestState[], state: RequestState): boolean => states.includes(state);
export const isAnswered = (state: RequestState): boolean => isOneOf(answeredStates, state);
export const isEnded = (state: RequestState): boolean => isOneOf(endedStates, state);
export const isLoad = (state: RequestState): boolean => isOneOf(loadStates, state);

/** A move of the table, or the one refusal every door gives for a move that is none. */
export function moveRequest(
  from: RequestState,
  to: RequestState,
): RequestState | Refusal<'RequestMoveNotAllowed'> {
  return canMove<RequestState>(requestTransitions, from, to)
    ? to
    : refuse(
        'RequestMoveNotAllowed',
        'That cannot be done with this request as it stands. Nothing was changed.',
      );
}

/** The one status sentence per state; nothing here names an illness, a clinician or a plan. */
export const requestSentences: Readonly<Record<RequestState, Bilingual>> = {
  requested: {
    en: 'Asked for. Your authorization is needed before anybody is shown your case.',
    es: 'Solicitado. Se necesita su autorización antes de mostrar su caso a nadie.',
  },
  offered: {
    en: 'The clinician has been asked and has not answered yet.',
    es: 'Se ha preguntado al profesional y todavía no ha respondido.',
  },
  held: {
    en: 'The clinician has taken it up.',
    es: 'El profesional lo ha aceptado.',
  },
  in_review: {
    en: 'The clinician is going through it, sentence by sentence.',
    es: 'El profesional lo está revisando, frase por frase.',
  },
  blanks_open: {
    en: 'Something only the clinician knows is still missing.',
    es: 'Todavía falta algo que solo el profesional sabe.',
  },
  ready_to_sign: {
    en: 'Complete. The clinician still has to read it and sign it.',
    es: 'Completo. El profesional todavía debe leerlo y firmarlo.',
  },
  signed: {
    en: 'Signed by the clinician. It goes with your filing.',
    es: 'Firmado por el profesional. Acompañará su trámite.',
  },
  paper_received: {
    en: 'A letter on paper has come in. Somebody checks that it can be read and is signed.',
    es: 'Ha llegado una carta en papel. Se comprueba que se puede leer y que está firmada.',
  },
  answered_on_paper: {
    en: 'The clinician answered on paper. It goes with your filing.',
    es: 'El profesional respondió en papel. Acompañará su trámite.',
  },
  declined: {
    en: 'The clinician said no. Somebody else is being looked for.',
    es: 'El profesional dijo que no. Se está buscando a otra persona.',
  },
  expired: {
    en: 'No answer came in time. Your date goes first; your filing does not wait for it.',
    es: 'No llegó respuesta a tiempo. Su fecha va primero; su trámite no espera por ella.',
  },
  moved_on: {
    en: 'Another clinician is asked instead.',
    es: 'Se pregunta a otro profesional en su lugar.',
  },
  superseded: {
    en: 'Replaced by a newer version of the same clinician. The older one is kept.',
    es: 'Reemplazado por una versión más nueva del mismo profesional. La anterior se conserva.',
  },
  withdrawn: {
    en: 'Withdrawn. Nobody is asked any more.',
    es: 'Retirado. Ya no se pregunta a nadie.',
  },
};
