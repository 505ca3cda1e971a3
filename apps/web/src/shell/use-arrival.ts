import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** The page that was arrived at last, in this window; null before the first, which the browser announces itself. */
let arrivedAt: string | null = null;

/**
 * A new page begins at its top and is read out from there: what had the focus went with the page before. After the browser's own
 * way back the place on the page is the browser's to find.
 */
export function useArrival(): void {
  const [path] = useLocation();
  useEffect(() => {
    const earlier = arrivedAt;
    arrivedAt = path;
    if (earlier === null || earlier === path) return;
    document.getElementById('content')?.focus({ preventScroll: true });
    if (location.hash === '' && !wentBack.has(path)) window.scrollTo(0, 0);
    wentBack.clear();
  }, [path]);
}

/** Where the browser's own way back has just led. */
const wentBack = new Set<string>();
window.addEventListener('popstate', () => {
  // Within the same page nobody arrives, and nothing is to be remembered of it.
  if (location.pathname !== arrivedAt) wentBack.add(location.pathname);
});
