import { useSpeech } from '../i18n/words.js';

export interface Refused {
  readonly __typename: string;
  readonly message?: string;
}

/** What the server refused, in the reader's language: its own sentence in English, ours by the name of the refusal in others. */
export function useRefusal(): (refused: Refused) => string {
  const { say, knows, language } = useSpeech();
  return ({ __typename, message }) => {
    if (language === 'en' && message !== undefined) return message;
    const key = `refusal.${__typename}`;
    return knows(key) ? say(key) : (message ?? say('fault.broken'));
  };
}

export function RefusalNotice({ refused }: { readonly refused: Refused | null }) {
  const sentence = useRefusal();
  return <div role="alert">{refused !== null && <p className="notice alert">{sentence(refused)}</p>}</div>;
}
