import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A meeting changed. Whoever holds a place is asked again, with a hold; the others are told. */
export interface HearingMovedContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** Until when their place is held, on their own wall; null for whoever holds none. */
  readonly heldUntilDay: LegalDate | null;
  readonly heldUntilHour: string | null;
  /** Null where nothing is held; so is the other. */
  readonly confirmLink: string | null;
  readonly letGoLink: string | null;
  /** They had said yes to the meeting as it was. */
  readonly saidYes: boolean;
  /** The office that holds it keeps the list of speakers: only it can say whether a place still stands. */
  readonly askTheBody: boolean;
  readonly link: string;
}

export const hearingMoved = mailTemplate<HearingMovedContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  heldUntilDay: '2026-11-24',
  heldUntilHour: '10:00 a.m. Hawaii time',
  confirmLink: 'https://chorus.example/h/yes-sample',
  letGoLink: 'https://chorus.example/h/no-sample',
  saidYes: true,
  askTheBody: false,
  link: 'https://chorus.example/hearings/sample',
});
