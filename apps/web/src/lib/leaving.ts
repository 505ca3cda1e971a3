import { settled } from './keeping.js';

/**
 * Goes elsewhere without a question, whatever is typed: somebody must not be seen here. What can still be saved is on its way, and
 * the page is gone before the other one has come.
 */
export function leaveAtOnce(to: string): void {
  // Before every listener of the app's that asks first.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  void settled('leaving');
  document.title = '';
  document.documentElement.hidden = true;
  location.replace(to);
}
