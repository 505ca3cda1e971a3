import { useCallback } from 'react';
import { useBrowserLocation } from 'wouter/use-browser-location';

/** The language somebody chose stands in the address, so it goes along to every other one. */
export function withLanguage(to: string, search: string): string {
  const chosen = new URLSearchParams(search).get('language');
  if (chosen === null || /[?&]language=/.test(to)) return to;
  const [rest = '', hash] = to.split('#', 2);
  return `${rest}${rest.includes('?') ? '&' : '?'}language=${encodeURIComponent(chosen)}${hash === undefined ? '' : `#${hash}`}`;
}

/** For the router: every step keeps the language. */
export function useLocationInLanguage(): ReturnType<typeof useBrowserLocation> {
  const [location, navigate] = useBrowserLocation();
  const go = useCallback<typeof navigate>(
    (to, options) =>
      navigate(typeof to === 'string' ? withLanguage(to, window.location.search) : to, options),
    [navigate],
  );
  return [location, go];
}
