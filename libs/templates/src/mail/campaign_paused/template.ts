import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Decision 21: stopping strands nobody. */
export interface CampaignPausedContext {
  readonly reference: string;
  readonly actBy: LegalDate | null;
  readonly packetLink: string;
}

export const campaignPaused = mailTemplate<CampaignPausedContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  packetLink: 'https://chorus.example/d/sample',
});
