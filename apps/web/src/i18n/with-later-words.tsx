import { type ReactNode, use, useMemo } from 'react';
import { laterWords } from './load-words.js';
import { SpeechContext, useSpeech, widened } from './words.js';

/** Gives what it holds the words that signed-out visitors do not download; waits for them as for the part itself. */
export function WithLaterWords({ children }: { readonly children: ReactNode }) {
  const spoken = useSpeech();
  const words = use(laterWords(spoken.language));
  const wide = useMemo(() => widened(spoken, words), [spoken, words]);
  return <SpeechContext value={wide}>{children}</SpeechContext>;
}
