import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Decision 21: stopping strands nobody, and frightens nobody whose papers are on their way already. */
export interface CampaignPausedContext {
  /** Whether the group may go on later. */
  readonly stopped: 'for_now' | 'for_good';
  /** How the newest of the person's own papers stands. */
  readonly standing: 'nothing_yet' | 'unsigned' | 'yours_to_send' | 'goes_by_another' | 'not_known' | 'sent';
  /** Null while there is no paper with a number yet. */
  readonly reference: string | null;
  readonly actBy: LegalDate | null;
  readonly packetLink: string;
}

export const campaignPaused = mailTemplate<CampaignPausedContext>(import.meta.url, {
  stopped: 'for_now',
  standing: 'yours_to_send',
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  packetLink: 'https://chorus.example/d/sample',
});
