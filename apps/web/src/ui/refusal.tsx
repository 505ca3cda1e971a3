import { useEffect, useState } from 'react';
import { readBooks, type Texts } from '../i18n/books.js';
import type { Language } from '../i18n/language.js';
import { useSpeech, type WordKey } from '../i18n/words.js';

export interface Refused {
  readonly __typename: string;
  readonly message?: string;
}

interface Reading {
  readonly language: Language;
  /** Null: the book could not be fetched. */
  readonly texts: Texts | null;
}

/** The book of refusals, fetched once somebody may need it; a page that cannot fetch it goes on with the server's own sentences. */
function useBook(wanted: boolean): Reading | null {
  const { language } = useSpeech();
  const [read, setRead] = useState<Reading | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let looking = true;
    const keep = (texts: Texts | null) => looking && setRead({ language, texts });
    readBooks(language, ['refusals']).then(keep, () => keep(null));
    return () => {
      looking = false;
    };
  }, [language, wanted]);
  return read?.language === language ? read : null;
}

const ownSentence = (texts: Texts | null | undefined, name: string): string | undefined =>
  texts?.[`refusal.${name}` as WordKey];

/** What the server refused, in the reader's language: its own sentence in English, ours by the name of the refusal in others. */
export function useRefusal(): (refused: Refused) => string {
  const { say, language } = useSpeech();
  const book = useBook(language !== 'en');
  return ({ __typename, message }) =>
    (language === 'en' ? message : ownSentence(book?.texts, __typename)) ?? message ?? say('fault.broken');
}

export function RefusalNotice({ refused }: { readonly refused: Refused | null }) {
  const { say, language } = useSpeech();
  const wanted = refused !== null && (language !== 'en' || refused.message === undefined);
  const book = useBook(wanted);
  // Nothing is said in one language and a moment later in another.
  const waits = refused === null || (wanted && book === null);
  return (
    <div role="alert">
      {!waits && (
        <p className="notice alert">
          {(wanted ? ownSentence(book?.texts, refused.__typename) : undefined) ??
            refused.message ??
            say('fault.broken')}
        </p>
      )}
    </div>
  );
}
