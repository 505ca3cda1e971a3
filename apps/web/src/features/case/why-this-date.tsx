import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { type BasisTold, isPlainer, noteTold, timeIn } from './clock-words.js';
import { type MyCase, useCaseLists } from './telling/case-page-data.js';

interface Props {
  readonly basis: readonly BasisTold[];
  readonly notes: MyCase['clockNotes'];
}

/** What a date rests on: the server's own sentences in English, the same facts in the reader's words elsewhere. */
export function WhyThisDate({ basis, notes }: Props) {
  const { say, language, knows } = useSpeech();
  const words = useFactWords();
  const { answer: lists } = useCaseLists();
  if (basis.length === 0 && notes.length === 0) return null;
  const place = (code: string) => {
    const found = lists?.jurisdictions.find((one) => one.code === code);
    return found === undefined ? code : words.place(found);
  };
  const basisInWords = ({ kind, text, date, citation }: BasisTold): string | null => {
    const word = `basis.${kind}`;
    if (!knows(word)) return null;
    const time = timeIn(text);
    const parts = [
      say(word),
      time === null ? null : say(time.unit, { count: time.count }),
      date === null ? null : showPlainDate(date, language),
      citation,
    ];
    return parts.filter((part) => part !== null).join(' · ');
  };
  const noteInWords = (text: string): string | null => {
    const told = noteTold(text);
    if (told === null || (language === 'en' && !isPlainer(told))) return null;
    const named = Object.entries(told.values).map(([name, code]) => [name, place(code)]);
    return say(told.key, Object.fromEntries(named) as Record<string, string>);
  };
  const lines = [
    ...basis.map((one) => ({ text: one.text, spoken: language === 'en' ? null : basisInWords(one) })),
    ...notes.map((text) => ({ text, spoken: noteInWords(text) })),
  ];
  return (
    <details>
      <summary>{say('mine.why')}</summary>
      <ul>
        {lines.map(({ text, spoken }) =>
          spoken === null ? (
            <li key={text} lang="en">
              {text}
            </li>
          ) : (
            <li key={text}>{spoken}</li>
          ),
        )}
      </ul>
    </details>
  );
}
