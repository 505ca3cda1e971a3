import type { Bilingual } from '../identity/account.js';
import type { AttemptId, SubmissionId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { Channel } from '../playbook/channel.js';

/** One try to bring a filing to its recipient. A second try is a second row, so history is never overwritten. */
export interface Attempt {
  readonly id: AttemptId;
  readonly submissionId: SubmissionId;
  readonly channel: Channel;
  readonly state: AttemptState;
  /** 1 for the first try of this release. */
  readonly sequence: number;
  readonly idempotencyKey: string;
}

export type AttemptState =
  | 'planned'
  | 'released'
  | 'tried'
  | 'proved'
  | 'uncertain'
  | 'given_up'
  | 'failed'
  | 'held_locally'
  | 'bounced'
  | 'rejected_by_recipient'
  | 'cancelled';

/** `tried`: accepted by a delivering transport or done by the person, proof still to come. */
export const attemptTransitions = {
  planned: ['released', 'cancelled'],
  released: ['tried', 'proved', 'uncertain', 'failed', 'held_locally', 'cancelled'],
  tried: ['proved', 'uncertain', 'failed', 'bounced', 'rejected_by_recipient'],
  proved: ['bounced', 'rejected_by_recipient'],
  uncertain: ['proved', 'failed', 'given_up', 'bounced', 'rejected_by_recipient'],
  given_up: [],
  failed: [],
  held_locally: [],
  bounced: [],
  rejected_by_recipient: [],
  cancelled: [],
} as const satisfies TransitionTable<AttemptState>;

export const attemptStateSentences: Readonly<Record<AttemptState, Bilingual>> = {
  planned: { en: 'Planned; not released yet.', es: 'Previsto; todavía no liberado.' },
  released: { en: 'Released; being sent.', es: 'Liberado; se está enviando.' },
  tried: { en: 'Handed over; proof has not come yet.', es: 'Entregado; todavía no llega la prueba.' },
  proved: { en: 'Proof of sending is on file.', es: 'Consta la prueba del envío.' },
  uncertain: {
    en: 'The line broke before an answer came. A person decides; it is never sent again silently.',
    es: 'La línea se cortó antes de la respuesta. Decide una persona; nunca se envía otra vez sin decirlo.',
  },
  given_up: {
    en: 'Nobody found out whether it arrived; a person chose to send it anew.',
    es: 'Nadie averiguó si llegó; una persona decidió enviarlo de nuevo.',
  },
  failed: { en: 'It certainly did not go out.', es: 'Es seguro que no salió.' },
  held_locally: {
    en: 'This server does not send. Download it and send it yourself by the date.',
    es: 'Este servidor no envía. Descárguelo y envíelo usted antes de la fecha.',
  },
  bounced: { en: 'It came back undelivered.', es: 'Se devolvió sin entregar.' },
  rejected_by_recipient: { en: 'The recipient refused it.', es: 'El destinatario lo rechazó.' },
  cancelled: { en: 'Called off before it was sent.', es: 'Se canceló antes de enviarse.' },
};

/** Ways of the recipient's proof [22]. */
export const proofKinds = [
  'tracking_number',
  'delivery_record',
  'fax_confirmation',
  'portal_number',
  'receipt',
  'server_acceptance',
  'recipient_said',
] as const;
export type ProofKind = (typeof proofKinds)[number];
