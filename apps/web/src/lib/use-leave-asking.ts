import { useEffect } from 'react';

/** Forms with words that no server has yet. */
const unsent = new Set<symbol>();

export const someWordsAreUnsent = (): boolean => unsent.size > 0;

/** @returns takes the words for sent, or for given up */
export function wordsAreUnsent(): () => void {
  const form = Symbol('words that are not sent');
  unsent.add(form);
  return () => void unsent.delete(form);
}

/**
 * While something is typed that no server has yet, leaving asks first: closing the window and going to other sites, a link inside
 * the app (`Go`) and the browser's own way back (`useAskingBeforeBack`).
 */
export function useLeaveAsking(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const sent = wordsAreUnsent();
    const asked = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', asked);
    return () => {
      sent();
      window.removeEventListener('beforeunload', asked);
    };
  }, [unsaved]);
}

/**
 * The browser has gone back before anybody is told of it, so a "no" goes forward again, and the router hears of neither: the page
 * stays as it is, with all that was typed.
 * @param mayLeave asks somebody, and waits for the answer; the same one as long as nothing else is said
 */
export function useAskingBeforeBack(mayLeave: () => boolean): void {
  useEffect(() => {
    let returning = false;
    let at = currentEntry();
    let page = location.pathname;
    const moved = () => {
      at = currentEntry();
      page = location.pathname;
    };
    const back = (event: PopStateEvent) => {
      if (returning) {
        returning = false;
        event.stopImmediatePropagation();
        return;
      }
      const to = currentEntry();
      // Another part of the same page leaves nothing behind.
      if (location.pathname === page || !someWordsAreUnsent() || mayLeave()) {
        moved();
        return;
      }
      returning = true;
      event.stopImmediatePropagation();
      history.go(to !== null && at !== null ? at - to : 1);
    };
    // Captured, so that it is heard before the router hears it.
    window.addEventListener('popstate', back, { capture: true });
    // The router's own event, once it has gone somewhere.
    window.addEventListener('pushState', moved);
    return () => {
      window.removeEventListener('popstate', back, { capture: true });
      window.removeEventListener('pushState', moved);
    };
  }, [mayLeave]);
}

/** Where in the window's history a page stands, as far as the browser tells. */
function currentEntry(): number | null {
  const { navigation } = window as { readonly navigation?: { readonly currentEntry?: { index: number } } };
  return navigation?.currentEntry?.index ?? null;
}
