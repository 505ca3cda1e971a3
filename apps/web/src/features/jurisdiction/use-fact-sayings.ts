import { useFactWords } from '../../i18n/fact-words.js';
import { usePlanName } from '../../i18n/plan-name.js';
import { useSpeech } from '../../i18n/words.js';
import type { DeskFact } from './facts.operations.js';

type Statement = DeskFact['says'][number];

/** What a fact says, in words; what was read as a sentence stays as it was read. */
export function useFactSayings() {
  const { say, knows } = useSpeech();
  const planName = usePlanName();
  const { helperName } = useFactWords();
  const word = (value: string): string => {
    const key = `compare.word.${value}`;
    if (knows(key)) return say(key);
    return /^[a-z]+(?:_[a-z\d]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
  };
  const value = ({ value: said, unit }: Statement): string => {
    const key = `compare.unit.${unit ?? ''}`;
    return unit !== null && knows(key) ? say(key, { value: said }) : word(said);
  };
  const what = (name: string): string => {
    const key = `compare.what.${name}`;
    return knows(key) ? say(key) : name;
  };
  const nameOf = ({ key, kind, name, planTypes, says }: DeskFact): string => {
    if (kind === 'helper') return helperName({ key: key.replace('helper/', ''), name });
    if (kind !== 'rule') return name;
    const parts = ['stage', 'urgency'].flatMap((one) => says.filter((statement) => statement.what === one));
    return [planName(planTypes[0] ?? ''), ...parts.map(value)].join(': ');
  };
  return { nameOf, what, value };
}
