import type { Channel } from '../playbook/channel.js';
import type { SubmissionState } from '../submission/submission-states.js';
import type { AttemptState, ProofKind } from './attempt.js';

/** What a transport says of itself. One that does not deliver (local outbox) never makes anything "sent" [23]. */
export interface TransportTraits {
  readonly name: string;
  readonly channel: Channel;
  readonly delivers: boolean;
}

/** What came of a try. `unclear`: the answer was lost, and only a person may decide to send again. */
export type TransportAnswer = 'accepted' | 'proved' | 'refused' | 'not_sent' | 'unclear';

/** The end of one try in both tables at once. */
export function afterTry(
  traits: TransportTraits,
  answer: TransportAnswer,
): { readonly attempt: AttemptState; readonly submission: SubmissionState } {
  if (!traits.delivers) return { attempt: 'held_locally', submission: 'held_locally' };
  switch (answer) {
    case 'accepted':
      return { attempt: 'tried', submission: 'sent' };
    case 'proved':
      return { attempt: 'proved', submission: 'proved' };
    case 'refused':
    case 'not_sent':
      return { attempt: 'failed', submission: 'failed' };
    case 'unclear':
      return { attempt: 'uncertain', submission: 'uncertain' };
  }
}

/** Which proof each channel can give. What the recipient said, with name and day, is the least of them and always one. */
export const proofsOf: Readonly<Record<Channel, readonly ProofKind[]>> = {
  post: ['tracking_number', 'delivery_record', 'receipt', 'recipient_said'],
  fax: ['fax_confirmation', 'recipient_said'],
  portal: ['portal_number', 'receipt', 'recipient_said'],
  phone: ['receipt', 'recipient_said'],
  email: ['server_acceptance', 'receipt', 'recipient_said'],
};
