import { useEffect, useState } from 'react';
import type { Language } from '../../i18n/language.js';
import { readBooks, type Texts } from '../../i18n/books.js';
import { speech, type Speech, useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { HelpedOne, OfHelped } from './person-page.js';

interface Props {
  readonly of: HelpedOne;
  /** The person’s own: what is said to them is said in it, whatever the helper reads. */
  readonly language: Language;
  readonly case: OfHelped;
}

/** The words of the call, in the language of the person who is called. */
export function Script({ of, language, case: found }: Props) {
  const own = useSpeech();
  const { say } = useWordsIn(language) ?? own;
  const missing = (found.problems ?? []).map(({ message }) => message);
  const lines = [
    say('helped.script.hello', { organization: of.campaign.organization.name }),
    say('helped.script.stop'),
    found.actBy === null
      ? say('helped.script.noDate')
      : say('helped.script.date', { date: showPlainDate(found.actBy, language) }),
    say('helped.script.result'),
    say('helped.script.end'),
  ];
  return (
    <section className="card" aria-label={own.say('helped.script')}>
      <h2>{own.say('helped.script')}</h2>
      <ol lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {missing.length > 0 && (
        <>
          <h3>{own.say('helped.script.missing')}</h3>
          <ul lang="en">
            {missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The book of this desk in another language than the page has; null while it comes, and where it is the same. */
function useWordsIn(language: Language): Speech | null {
  const own = useSpeech();
  const [read, setRead] = useState<{ readonly language: Language; readonly texts: Texts } | null>(null);
  const other = language !== own.language;
  useEffect(() => {
    if (!other) return;
    let looking = true;
    readBooks(language, ['helping']).then(
      (texts) => looking && setRead({ language, texts }),
      // It cannot be fetched: the page goes on in its own language.
      () => undefined,
    );
    return () => {
      looking = false;
    };
  }, [language, other]);
  return other && read?.language === language ? speech(language, read.texts, own.speak) : null;
}
