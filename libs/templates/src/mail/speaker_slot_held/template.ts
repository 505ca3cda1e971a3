import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A slot is held for somebody until an hour; both links work without log-in, and act only after a button is pressed. */
export interface SpeakerSlotHeldContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** They asked for it, it came free while they waited, or a plan has thought of them. */
  readonly because: 'claim' | 'free_again' | 'planned';
  /** Until when, on the person’s own wall. */
  readonly heldUntilDay: LegalDate;
  readonly heldUntilHour: string;
  readonly confirmLink: string;
  readonly letGoLink: string;
}

export const speakerSlotHeld = mailTemplate<SpeakerSlotHeldContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  because: 'free_again',
  heldUntilDay: '2026-11-24',
  heldUntilHour: '10:00 a.m. Hawaii time',
  confirmLink: 'https://chorus.example/h/yes-sample',
  letGoLink: 'https://chorus.example/h/no-sample',
});
