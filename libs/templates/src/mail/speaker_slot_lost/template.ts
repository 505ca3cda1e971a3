import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Somebody has no slot any more, and is told why. */
export interface SpeakerSlotLostContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** The hold ran out; there are fewer slots; the body took the list over; a plan that had thought of them took it back. */
  readonly because: 'hold_over' | 'fewer_slots' | 'body_keeps_list' | 'plan_changed';
  readonly link: string;
}

export const speakerSlotLost = mailTemplate<SpeakerSlotLostContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  because: 'fewer_slots',
  link: 'https://chorus.example/hearings/sample',
});
