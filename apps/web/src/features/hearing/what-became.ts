import type { Appearance, AppearanceEvidence, HearingSeatState } from '../../generated/operations.js';

export const appearances = ['delivered', 'not_delivered', 'excused'] as const satisfies readonly Appearance[];

/** By what somebody's having spoken can be known, weakest first. */
export const evidences = [
  'own_word',
  'organizer_was_there',
  'recording',
  'minutes',
] as const satisfies readonly AppearanceEvidence[];

/**
 * What can be said of somebody once a hearing has begun. That they did not come is said only of who had said yes; that they spoke
 * also of who was on the body's own list, or came after all.
 */
export function appearancesFor(state: HearingSeatState): readonly Appearance[] {
  switch (state) {
    case 'confirmed':
    case 'delivered':
    case 'not_delivered':
    case 'excused':
      return appearances;
    case 'cancelled':
    case 'declined':
    case 'written_only':
      return ['delivered'];
    default:
      return [];
  }
}

interface Known {
  readonly state: HearingSeatState;
  readonly appearanceEvidence: AppearanceEvidence | null;
}

/** Whether the person themselves said something else than what is to be noted. */
export const isAgainstOwnWord = (seat: Known, appearance: Appearance | null): boolean =>
  appearance !== null && seat.appearanceEvidence === 'own_word' && seat.state !== appearance;
