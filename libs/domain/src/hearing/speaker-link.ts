import { refuse, type Refusal } from '../shared/refusal.js';
import { isBefore } from './local-moment.js';
import type { Seat, SeatState } from './slot.js';

/** What one mailed link is for, and nothing else: the one to let a slot go cannot confirm, and neither opens a text. */
export const linkPurposes = ['confirm', 'let_go'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A link without log-in. The token itself is a keyed hash in the database and is no part of this. */
export interface SpeakerLink {
  readonly purpose: LinkPurpose;
  /** The hearing's sequence when the mail was written. */
  readonly sequence: number;
  /** ISO instant, wall clock: links are mail, and mail is never moved by a virtual clock. */
  readonly validUntil: string;
  readonly revoked: boolean;
}

export type LinkRefused = Refusal<'LinkOver' | 'LinkOfEarlierDay' | 'LinkChangesNothing'>;

/** The page shows day, hour and place and one button; or the decision that the button asks for is made. */
export type LinkUse =
  | { readonly does: 'show' }
  | { readonly does: 'confirm'; readonly sequence: number }
  | { readonly does: 'let_go' }
  | { readonly does: 'nothing'; readonly stands: SeatState };

/**
 * What a request with a link does. Only POST does anything: mail scanners open every link, and none presses a button.
 * A yes from a mail about an earlier day is refused; a no always counts, since it is a no to any day.
 */
export function useLink(
  link: SpeakerLink,
  request: { readonly method: 'GET' | 'HEAD' | 'POST'; readonly now: string },
  facts: { readonly seat: Pick<Seat, 'state'>; readonly sequence: number },
): LinkUse | LinkRefused {
  if (link.revoked || !isBefore(request.now, link.validUntil)) {
    return refuse(
      'LinkOver',
      'This link no longer works. Nothing was changed. Sign in with your mail address to see your hearings.',
    );
  }
  if (link.purpose === 'confirm' && link.sequence !== facts.sequence) {
    return refuse(
      'LinkOfEarlierDay',
      'The hearing has changed since this mail. Nothing was said for you; a newer mail has the new day, hour and place.',
    );
  }
  if (request.method !== 'POST') return { does: 'show' };
  const { state } = facts.seat;
  if (link.purpose === 'confirm') {
    // Pressed twice: the page says how it stands.
    if (state === 'confirmed') return { does: 'nothing', stands: state };
    return state === 'offered'
      ? { does: 'confirm', sequence: link.sequence }
      : refuse(
          'LinkChangesNothing',
          'No slot is held for you any more. Nothing was changed; you can ask for one again.',
        );
  }
  return state === 'declined' || state === 'written_only'
    ? { does: 'nothing', stands: state }
    : { does: 'let_go' };
}
