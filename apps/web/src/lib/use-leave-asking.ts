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

let mayLeave: () => boolean = () => true;

/** @param asks somebody, and waits for the answer; the same one as long as nothing else is said */
export function useAskingBeforeBack(asks: () => boolean): void {
  useEffect(() => {
    mayLeave = asks;
    return () => void (mayLeave = () => true);
  }, [asks]);
}

/**
 * The browser has gone back before anybody is told of it, so a "no" goes forward again, and the router hears of neither: the page
 * stays as it is, with all that was typed. Called before the app begins: what a window tells of itself is heard in the order in
 * which it was asked for, and once the router has heard it, the page and its words are gone.
 */
export function hearBackFirst(): void {
  let returning = false;
  let at = currentEntry();
  let page = location.pathname;
  const moved = () => {
    at = currentEntry();
    page = location.pathname;
  };
  window.addEventListener('popstate', (event) => {
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
  });
  // The router's own event, once it has gone somewhere.
  window.addEventListener('pushState', moved);
}

/** Where in the window's history a page stands, as far as the browser tells. */
function currentEntry(): number | null {
  const { navigation } = window as { readonly navigation?: { readonly currentEntry?: { index: number } } };
  return navigation?.currentEntry?.index ?? null;
}
