import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';

/** What somebody chose to look at stands in the address: a reload, the way back and a link show the same. */
export function useInAddress(): readonly [
  chosen: URLSearchParams,
  choose: (patch: Readonly<Record<string, string>>) => void,
] {
  const search = useSearch();
  const [path, go] = useLocation();
  const choose = (patch: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(patch)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    go(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [new URLSearchParams(search), choose];
}
