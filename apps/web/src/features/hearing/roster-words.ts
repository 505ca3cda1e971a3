import type { HearingSeatState } from '../../generated/operations.js';

/** An organizer sees no names: the end of the number by which a person goes here, the same on every page. */
export const speakerCode = (personId: string): string => personId.slice(-4).toUpperCase();

/** Who still counts on a hearing, and hears of each change. */
export const toTell: readonly HearingSeatState[] = [
  'invited',
  'available',
  'offered',
  'confirmed',
  'waitlisted',
  'written_only',
];
