import type { Bilingual } from '../identity/account.js';
import type { ReadinessCheck } from '../campaign/readiness.js';
import { isRefusal } from '../shared/refusal.js';
import { counselHasRead, type CounselChecklist } from './drive-conduct.js';

const counselSentences: Readonly<
  Record<'CounselChecklistMissing' | 'CounselChecklistIncomplete' | 'CounselChecklistOld', Bilingual>
> = {
  CounselChecklistMissing: {
    en: 'Clinicians are competitors. A lawyer goes through the list first and signs with their name and state.',
    es: 'Los profesionales compiten entre sí. Antes, una persona abogada repasa la lista y firma con su nombre y su estado.',
  },
  CounselChecklistIncomplete: {
    en: 'The list is not complete yet.',
    es: 'La lista todavía no está completa.',
  },
  CounselChecklistOld: {
    en: 'Something was changed since counsel read it, or it was read more than a year ago. Have it read again; what was signed stays.',
    es: 'Algo cambió desde que se leyó, o se leyó hace más de un año. Pida que se lea otra vez; lo firmado se queda.',
  },
};

/** What a campaign's readiness says about the checklist counsel goes through before clinicians are asked (G4). */
export function counselCheck(
  checklist: CounselChecklist | null,
  drive: Parameters<typeof counselHasRead>[1],
): ReadinessCheck {
  const read = counselHasRead(checklist, drive);
  return isRefusal(read)
    ? { check: 'counsel_checklist', level: 'blocked', reason: counselSentences[read.kind] }
    : {
        check: 'counsel_checklist',
        level: 'ok',
        reason: { en: 'Counsel has gone through the list.', es: 'Una persona abogada repasó la lista.' },
      };
}
