import type { Channel } from '../playbook/channel.js';
import { refuse, type Refusal } from '../shared/refusal.js';
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

/** Which proof each channel can give. */
export const proofsOf: Readonly<Record<Channel, readonly ProofKind[]>> = {
  post: ['tracking_number', 'delivery_record', 'receipt'],
  fax: ['fax_confirmation'],
  portal: ['portal_number', 'receipt'],
  phone: ['receipt'],
  email: ['server_acceptance', 'receipt'],
};

/** Names and addresses that exist for tests and documentation only (RFC 2606, 555-01xx numbers). */
const reservedMail = /@(?:[^@]+\.)?(?:test|example|invalid|localhost|example\.(?:com|net|org))$/i;
const reservedFax = /^1?\d{3}55501\d{2}$/;

/** A sample organization never reaches a real recipient, whatever is configured [24]. */
export function sampleGuard(
  sample: boolean,
  channel: 'fax' | 'email',
  address: string,
): true | Refusal<'SampleRecipientRefused'> {
  if (!sample) return true;
  const reserved =
    channel === 'email' ? reservedMail.test(address.trim()) : reservedFax.test(address.replace(/\D/g, ''));
  return reserved
    ? true
    : refuse(
        'SampleRecipientRefused',
        'A sample organization sends to reserved addresses only. Nothing was sent.',
      );
}
