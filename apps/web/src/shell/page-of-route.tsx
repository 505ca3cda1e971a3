import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { WithBooks } from '../i18n/with-books.js';
import { useSpeech } from '../i18n/words.js';
import { Bones } from '../ui/bones.js';
import { SignedInOnly } from './me.js';
import { QuickExit } from './quick-exit.js';
import type { PageProps, PageRoute, Params } from './route.js';
import { useArrival } from './use-arrival.js';

const loaded = new Map<PageRoute, ComponentType<PageProps>>();

/** One component for each route, however often it is shown: another one would begin anew with what somebody typed. */
function pageOf(route: PageRoute): ComponentType<PageProps> {
  const known = loaded.get(route) ?? lazy(route.load);
  loaded.set(route, known);
  return known;
}

export function PageOfRoute({ route, params }: { readonly route: PageRoute; readonly params: Params }) {
  const { say } = useSpeech();
  const Page = pageOf(route);
  return (
    <Broken key={route.path}>
      <Suspense
        fallback={
          <div className="frame page">
            <Bones says={say('shell.loading')} />
          </div>
        }
      >
        <WithBooks books={route.books}>
          <Titled route={route} />
          {route.quickExit === true && <QuickExit />}
          {route.signedIn === true ? (
            <SignedInOnly>
              <Page params={params} />
            </SignedInOnly>
          ) : (
            <Page params={params} />
          )}
        </WithBooks>
      </Suspense>
    </Broken>
  );
}

/** Says where one is, in the window. */
function Titled({ route }: { readonly route: PageRoute }) {
  const { say } = useSpeech();
  const title = say(route.title);
  useEffect(() => {
    document.title = title === 'Chorus' ? title : `${title} · Chorus`;
  }, [title]);
  useArrival();
  return null;
}

/** Where a page breaks, the frame stays and says what to do. What was sent before is kept; nothing was half done. */
class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { say } = useSpeech();
  return (
    <div className="frame page narrow" role="alert">
      <h1>{say('shell.broken')}</h1>
      <p>{say('shell.brokenNext')}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('shell.reload')}
        </button>
      </p>
    </div>
  );
}
