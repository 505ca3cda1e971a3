import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** The campaign behind a speaker stopped; the meeting did not. The body is named on the page and never in a mail. */
export interface SpeakerCampaignStoppedContext {
  readonly reference: string;
  /** Whether the group may go on later. */
  readonly stopped: 'for_now' | 'for_good';
  /** How the person stands to the meeting. */
  readonly stands: 'speaks' | 'held' | 'no_place';
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  readonly link: string;
}

export const speakerCampaignStopped = mailTemplate<SpeakerCampaignStoppedContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  stopped: 'for_good',
  stands: 'speaks',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  link: 'https://chorus.example/hearings/sample',
});
