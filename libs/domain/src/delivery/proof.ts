import type { Channel } from '../playbook/channel.js';
import { isPlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { ProofKind } from './attempt.js';
import { proofsOf } from './transport.js';
import { readTrackingNumber } from './tracking-number.js';

export interface Proof {
  readonly proofKind: ProofKind;
  /** Tracking, confirmation or portal number; null when a document stands for it. */
  readonly reference: string | null;
  readonly hasDocument: boolean;
  /** Day of the act it proves, plain date in the recipient's zone. */
  readonly provedOn: string;
}

export type ProofRefused = Refusal<
  'ProofNotOfThisChannel' | 'ProofEmpty' | 'ProofDateUnreadable' | 'ProofInFuture'
>;

/** Takes a proof; `advice` is something worth a second look, never a reason to refuse. */
export function acceptProof(
  channel: Channel,
  proof: Proof,
  today: string,
): { readonly proof: Proof; readonly advice: string | null } | ProofRefused {
  if (!proofsOf[channel].includes(proof.proofKind)) {
    return refuse(
      'ProofNotOfThisChannel',
      'That sort of proof does not belong to this way of sending.',
      'proofKind',
    );
  }
  if (!isPlainDate(proof.provedOn)) {
    return refuse('ProofDateUnreadable', 'Write the day it was sent as year-month-day.', 'provedOn');
  }
  if (proof.provedOn > today) {
    return refuse('ProofInFuture', 'The day on the proof is after today. Check it.', 'provedOn');
  }
  const reference = (proof.reference ?? '').trim();
  if (reference === '' && !proof.hasDocument) {
    return refuse('ProofEmpty', 'Add the number on the receipt or a photograph of it.', 'reference');
  }
  if (proof.proofKind !== 'tracking_number')
    return { proof: { ...proof, reference: reference || null }, advice: null };
  const reading = readTrackingNumber(reference);
  return {
    proof: { ...proof, reference: reading.number || null },
    advice:
      reading.carrier === null || reading.checkDigitFits === false
        ? 'This does not look like a number of USPS, UPS or FedEx. Look at the receipt once more; it is kept as you wrote it.'
        : null,
  };
}
