import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { Done } from './use-steps.js';

/** What the last step of a page did, said where it stays in sight though the form that did it is gone. */
export function useAnnounced(): { readonly announced: ReactNode; readonly announce: (done: Done) => void } {
  const { say } = useSpeech();
  const [done, setDone] = useState<Done | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form that had the focus is gone: whoever goes by keys goes on from what it did.
    if (done !== null) place.current?.focus();
  }, [done]);
  return {
    announce: setDone,
    announced: (
      <div role="status" className="said" ref={place} tabIndex={-1}>
        {done !== null && <p className="notice">{say(done.says, done.values)}</p>}
      </div>
    ),
  };
}
