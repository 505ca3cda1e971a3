import { useFactWords } from '../../../i18n/fact-words.js';
import { usePlanName } from '../../../i18n/plan-name.js';
import { useSpeech } from '../../../i18n/words.js';

interface Insurer {
  readonly key: string;
  readonly name: string;
}

/** What a group of results is called: the state, the insurer, the stage, the kind of plan, the reason or the treatment; a key without words stays. */
export function useGroupName(): (by: string, key: string, insurers: readonly Insurer[]) => string {
  const { say, knows } = useSpeech();
  const facts = useFactWords();
  const planName = usePlanName();
  return (by, key, insurers) => {
    const stage = `verify.stage.${key}`;
    switch (by) {
      case 'jurisdiction':
        return facts.place({ code: key, name: key });
      case 'planType':
        return planName(key);
      case 'reason':
        return facts.reason({ key, name: key });
      case 'payerParty':
        return insurers.find((one) => one.key === key)?.name ?? key;
      case 'treatment':
        return facts.treatment({ key, name: key });
      case 'level':
        return knows(stage) ? say(stage) : key;
      default:
        return key;
    }
  };
}
