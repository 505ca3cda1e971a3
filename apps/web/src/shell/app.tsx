import { useCallback, useMemo, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { readBooks, type Texts } from '../i18n/books.js';
import type { Language } from '../i18n/language.js';
import { speech, SpeechContext } from '../i18n/words.js';
import { Answers } from '../lib/answers.js';
import { useAskingBeforeBack } from '../lib/use-leave-asking.js';
import { useProblemsShown } from '../lib/use-problems-shown.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useLocationInLanguage } from './location.js';
import { NoSuchPage } from './no-such-page.js';
import { Offline } from './offline.js';
import { PageOfRoute } from './page-of-route.js';
import { ProofAsked } from './proof-asked.js';
import type { PageRoute } from './route.js';
import { SampleBanner } from './sample-banner.js';

interface Props {
  readonly language: Language;
  readonly texts: Texts;
  readonly routes: readonly PageRoute[];
}

export function App({ routes, ...first }: Props) {
  const [{ language, texts }, setSpoken] = useState({ language: first.language, texts: first.texts });
  const spoken = useMemo(() => {
    /** Changes the words in place: what somebody has typed stays where it is. */
    const speak = async (wanted: Language) => {
      const read = await readBooks(wanted, ['shell', 'identity']);
      document.documentElement.lang = wanted;
      const here = new URL(location.href);
      here.searchParams.set('language', wanted);
      history.replaceState(history.state, '', here);
      setSpoken({ language: wanted, texts: read });
    };
    return speech(language, texts, (wanted) => void speak(wanted));
  }, [language, texts]);
  useAskingBeforeBack(useCallback(() => window.confirm(spoken.say('shell.leaveUnsent')), [spoken]));
  useProblemsShown();

  return (
    <Answers>
      <SpeechContext value={spoken}>
        <Router hook={useLocationInLanguage}>
          <a className="skip" href="#content">
            {spoken.say('shell.skip')}
          </a>
          <Header />
          <SampleBanner />
          <Offline />
          <ProofAsked>
            <main id="content" tabIndex={-1}>
              <Switch>
                {routes.map((route) => (
                  <Route key={route.path} path={route.path}>
                    {(params) => <PageOfRoute route={route} params={params} />}
                  </Route>
                ))}
                <Route>
                  <NoSuchPage />
                </Route>
              </Switch>
            </main>
          </ProofAsked>
          <Footer />
        </Router>
      </SpeechContext>
    </Answers>
  );
}
