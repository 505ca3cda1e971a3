import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To the organizer: counts only. */
export interface UncertainOrFailedContext {
  readonly uncertain: number;
  readonly failed: number;
  readonly earliestActBy: LegalDate | null;
  readonly link: string;
}

export const uncertainOrFailed = mailTemplate<UncertainOrFailedContext>(import.meta.url, {
  uncertain: 2,
  failed: 1,
  earliestActBy: '2026-12-01',
  link: 'https://chorus.example/o/queue',
});
