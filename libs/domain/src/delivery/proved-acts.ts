import type { Channel } from '../playbook/channel.js';
import type { ProofKind } from './attempt.js';
import type { ProvedActs, Satisfying } from './timeliness.js';

/** A proof as far as dates are concerned. `provedOn` is the plain date it counts for where the recipient is. */
export interface DatedProof {
  readonly channel: Channel;
  readonly proofKind: ProofKind;
  readonly provedOn: string;
}

/**
 * What a proof shows, and no more than that. A mail server that takes a mail, and a carrier that takes a letter, show
 * that it was sent; the carrier's own record of the delivery, a fax confirmation, a portal's number and a receipt of the
 * recipient show that it arrived. A post
 * office's receipt is read as the postmark, because a return receipt looks the same in a photograph.
 */
export function actsProvedBy(proofs: readonly DatedProof[]): ProvedActs {
  const first = (wanted: Act): string | null =>
    proofs
      .filter((proof) => actOf(proof) === wanted)
      .map(({ provedOn }) => provedOn)
      .sort()[0] ?? null;
  return { sentOn: first('sent'), postmarkedOn: first('postmarked'), receivedOn: first('received') };
}

type Act = 'sent' | 'postmarked' | 'received';

function actOf({ channel, proofKind }: DatedProof): Act {
  switch (proofKind) {
    case 'server_acceptance':
      return 'sent';
    case 'tracking_number':
      return 'postmarked';
    case 'delivery_record':
    case 'fax_confirmation':
    case 'portal_number':
    // The day they said it, which is no earlier than the day it came.
    case 'recipient_said':
      return 'received';
    case 'receipt':
      return channel === 'post' ? 'postmarked' : 'received';
  }
}

/**
 * The day on which the act that meets the clock was done; null while no proof shows it. A later act proves the earlier
 * one [16], and an act nobody knows the name of is planned for as received.
 */
export function satisfyingDay(satisfiedBy: Satisfying, acts: ProvedActs): string | null {
  const { sentOn, postmarkedOn, receivedOn } = acts;
  const counting: Readonly<Record<Satisfying, readonly (string | null)[]>> = {
    sent: [sentOn, postmarkedOn, receivedOn],
    postmarked: [postmarkedOn, receivedOn],
    received: [receivedOn],
    unknown: [receivedOn],
    none: [],
  };
  return counting[satisfiedBy].filter((day) => day !== null).sort()[0] ?? null;
}
