import { useSpeech } from './words.js';

/** The kind of a plan in words; the key itself where the server knows a newer kind than this page. Needs the book `kindsOfPlan`. */
export function usePlanName(): (key: string) => string {
  const { say, knows } = useSpeech();
  return (key) => {
    const word = `kindOfPlan.${key}`;
    return knows(word) ? say(word) : key;
  };
}
