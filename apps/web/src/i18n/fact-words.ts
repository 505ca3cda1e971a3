import { useSpeech } from './words.js';

interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * What the server's facts are called in the reader's language, by their keys; a fact newer than this page is called as the
 * server calls it. Needs the books `medicalWords`, `places` or `helperWords`, whichever is asked.
 */
export function useFactWords() {
  const { say, knows } = useSpeech();
  const word = (key: string, otherwise: string) => (knows(key) ? say(key) : otherwise);
  return {
    condition: ({ key, name }: Named) => word(`condition.${key}`, name),
    treatment: ({ key, name }: Named) => word(`treatment.${key}`, name),
    reason: ({ key, name }: Named) => word(`reason.${key}`, name),
    reasonSays: (key: string, otherwise: string) => word(`reasonSays.${key}`, otherwise),
    place: ({ code, name }: { readonly code: string; readonly name: string }) => word(`place.${code}`, name),
    helperName: ({ key, name }: Named) => word(`helperName.${key}`, name),
    helperDoes: (key: string, otherwise: string) => word(`helperDoes.${key}`, otherwise),
  };
}
