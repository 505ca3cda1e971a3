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

export const attemptStateSentences: Readonly<Record<AttemptState, string>> = {
  planned: 'Planned; not released yet.',
  released: 'Released; being sent.',
  tried: 'Handed over; proof has not come yet.',
  proved: 'Proof of sending is on file.',
  uncertain: 'The line broke before an answer came. A person decides; it is never sent again silently.',
  given_up: 'Nobody found out whether it arrived; a person chose to send it anew.',
  failed: 'It certainly did not go out.',
  held_locally: 'This server does not send. Download it and send it yourself by the date.',
  bounced: 'It came back undelivered.',
  rejected_by_recipient: 'The recipient refused it.',
  cancelled: 'Called off before it was sent.',
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
