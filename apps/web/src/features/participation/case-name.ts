import { useSpeech } from '../../i18n/words.js';
import { usePlanName } from '../../i18n/plan-name.js';
import { showInstant } from '../../lib/show-time.js';

interface Named {
  readonly createdAt: string;
  readonly planType: string;
  readonly parties: readonly { readonly role: string; readonly printedName: string | null }[];
}

/** What a case is called among others: by whom the letter is from and when it was entered, never by what it is about. */
export function useCaseName(): (one: Named) => { readonly label: string; readonly hint: string } {
  const { say, language } = useSpeech();
  const planName = usePlanName();
  return ({ createdAt, planType, parties }) => {
    const printed = parties.find(({ printedName }) => printedName !== null)?.printedName ?? null;
    return {
      label: printed ?? (planType === 'unknown' ? say('matter.unnamed') : planName(planType)),
      hint: say('matter.entered', { day: showInstant(new Date(createdAt), language) }),
    };
  };
}
