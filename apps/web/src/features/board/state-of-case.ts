import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { stateNamed } from '../../ui/pictures/us-states.js';

/** `stateOfCase` of the domain: which state a case counts for on every page of those who run a campaign. */
export const stateOfCase = ({
  residenceState,
  contractState,
}: {
  readonly residenceState: string | null;
  readonly contractState: string | null;
}): string | null => residenceState ?? contractState;

/** Its name. Needs the book `places`. */
export function useStateOfCase(): (facet: Parameters<typeof stateOfCase>[0]) => string {
  const { say } = useSpeech();
  const { place } = useFactWords();
  return (facet) => {
    const code = stateOfCase(facet);
    return code === null ? say('board.stateUnknown') : place({ code, name: stateNamed(code) });
  };
}
