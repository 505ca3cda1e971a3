import { useMemo, useState } from 'react';
import type { Language } from '../i18n/language.js';
import { loadWords } from '../i18n/load-words.js';
import { speech, SpeechContext, type Words } from '../i18n/words.js';
import { Footer } from './footer.js';
import { FrontPage } from './front-page/front-page.js';
import { Header } from './header.js';
import { NoSuchPage } from './no-such-page.js';

interface Props {
  readonly language: Language;
  readonly words: Words;
  readonly path: string;
}

export function App(first: Props) {
  const [{ language, words }, setSpoken] = useState({ language: first.language, words: first.words });
  const spoken = useMemo(() => speech(language, words), [language, words]);

  /** Changes the words in place: what somebody has typed stays where it is. */
  const speak = async (wanted: Language) => {
    const loaded = await loadWords(wanted);
    document.documentElement.lang = wanted;
    history.replaceState(null, '', `${first.path}?language=${wanted}`);
    setSpoken({ language: wanted, words: loaded });
  };

  return (
    <SpeechContext value={spoken}>
      <a className="skip" href="#content">
        {spoken.say('shell.skip')}
      </a>
      <Header path={first.path} onSpeak={(wanted) => void speak(wanted)} />
      <main id="content" tabIndex={-1}>
        {first.path === '/' ? <FrontPage /> : <NoSuchPage />}
      </main>
      <Footer />
    </SpeechContext>
  );
}
