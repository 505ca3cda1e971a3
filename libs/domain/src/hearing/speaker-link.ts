import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
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

/** Nothing is held or waited for in these, so there is nothing to let go. */
const over: readonly SeatState[] = [
  ...['declined', 'written_only', 'cancelled'],
  ...['delivered', 'not_delivered', 'excused'],
] as const satisfies readonly SeatState[];

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
  const { state } = facts.seat;
  // What is over for them is over whatever day the mail was about: a newer mail would ask nothing either.
  if (over.includes(state) && state !== 'declined' && state !== 'written_only')
    return { does: 'nothing', stands: state };
  if (link.purpose === 'confirm' && link.sequence !== facts.sequence) {
    return refuse(
      'LinkOfEarlierDay',
      'The hearing has changed since this mail. Nothing was said for you; a newer mail has the new day, hour and place.',
    );
  }
  const use = pressed(link, facts.seat);
  // A page offers its button only where pressing it would do something.
  const acts = !isRefusal(use) && use.does !== 'nothing';
  return acts && request.method !== 'POST' ? { does: 'show' } : use;
}

function pressed(link: SpeakerLink, { state }: Pick<Seat, 'state'>): LinkUse | LinkRefused {
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
  return over.includes(state) ? { does: 'nothing', stands: state } : { does: 'let_go' };
}
