import type { ReadinessCheck } from '../campaign/readiness.js';
import { isRefusal } from '../shared/refusal.js';
import { counselHasRead, type CounselChecklist } from './drive-conduct.js';

/** What a campaign's readiness says about the checklist counsel goes through before clinicians are asked (G4). */
export function counselCheck(
  checklist: CounselChecklist | null,
  drive: Parameters<typeof counselHasRead>[1],
): ReadinessCheck {
  const read = counselHasRead(checklist, drive);
  return isRefusal(read)
    ? { check: 'counsel_checklist', level: 'blocked', reason: read.message }
    : { check: 'counsel_checklist', level: 'ok', reason: 'Counsel has gone through the list.' };
}
