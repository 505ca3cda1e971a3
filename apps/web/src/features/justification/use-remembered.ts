import { useEffect, useState } from 'react';
import { useMe } from '../../shell/me.js';

/** In memory only, as a browser's storage is read by others; by account, so that nobody meets the words of somebody before. */
const words = new Map<string, unknown>();

/**
 * What is half typed on a page whose words are sent by a button: another page of ours and back again finds it as it was, and the
 * browser asks before the window goes.
 * @param place of which there is one: the thing and the form that is filled in
 * @param blank the form with nothing typed into it; the same object each time
 */
export function useRemembered<Value>(
  place: string,
  blank: Value,
): { readonly typed: Value; readonly type: (value: Value) => void; readonly forget: () => void } {
  const key = `${useMe().account.id} ${place}`;
  const [typed, setTyped] = useState<Value>(() => (words.has(key) ? (words.get(key) as Value) : blank));
  const half = typed !== blank;
  useEffect(() => {
    if (!half) return;
    const asked = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', asked);
    return () => window.removeEventListener('beforeunload', asked);
  }, [half]);
  return {
    typed,
    type: (value) => {
      words.set(key, value);
      setTyped(value);
    },
    forget: () => {
      words.delete(key);
      setTyped(blank);
    },
  };
}
