import { settled } from './keeping.js';

let atOnce = false;

/** Called before the app begins: a window tells its listeners in the order they came, and the first can keep it from the others. */
export function hearLeavingFirst(): void {
  window.addEventListener('beforeunload', (event) => {
    if (atOnce) event.stopImmediatePropagation();
  });
}

/**
 * Goes elsewhere without a question, whatever is typed: somebody must not be seen here. What can still be saved is on its way, and
 * the page is gone before the other one has come.
 */
export function leaveAtOnce(to: string): void {
  atOnce = true;
  void settled('leaving');
  document.title = '';
  document.documentElement.hidden = true;
  location.replace(to);
}
