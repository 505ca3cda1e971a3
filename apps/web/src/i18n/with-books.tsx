import { type ReactNode, use, useMemo } from 'react';
import { type Book, readBooks } from './books.js';
import { speech, SpeechContext, useSpeech } from './words.js';

interface Props {
  readonly books: readonly Book[];
  readonly children: ReactNode;
}

/** Gives what it holds more texts, and waits for them as for the part itself: to be put inside a Suspense. */
export function WithBooks({ books, children }: Props) {
  const { language, texts, speak } = useSpeech();
  const more = use(readBooks(language, books));
  const wide = useMemo(() => speech(language, { ...texts, ...more }, speak), [language, texts, more, speak]);
  return <SpeechContext value={wide}>{children}</SpeechContext>;
}
