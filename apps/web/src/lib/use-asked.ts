import { useCallback, useEffect, useRef, useState } from 'react';
import { Fault } from './graphql.js';

/** What is known of something asked for: nothing yet, an answer, and whether the last time asking failed. */
export interface Asked<Answer> {
  readonly answer: Answer | null;
  readonly fault: Fault | null;
  /** When the answer arrived. */
  readonly at: Date | null;
  readonly again: () => void;
}

/**
 * Asks at once and, where `everyMs` is given, again and again while the page is looked at. An answer stays when a
 * later asking fails: what was known is still worth showing, with the fault beside it.
 * @param question must be the same function between renders as long as the question is the same.
 */
export function useAsked<Answer>(question: () => Promise<Answer>, everyMs?: number): Asked<Answer> {
  const [known, setKnown] = useState<Omit<Asked<Answer>, 'again'>>({ answer: null, fault: null, at: null });
  const latest = useRef(0);

  const again = useCallback(() => {
    const turn = ++latest.current;
    const newest = () => turn === latest.current;
    question().then(
      (answer) => newest() && setKnown({ answer, fault: null, at: new Date() }),
      (error: unknown) => {
        if (!(error instanceof Fault)) throw error;
        if (newest()) setKnown(({ answer, at }) => ({ answer, at, fault: error }));
      },
    );
  }, [question]);

  useEffect(() => {
    again();
    const ifLookedAt = () => {
      if (!document.hidden) again();
    };
    const timer = everyMs === undefined ? undefined : setInterval(ifLookedAt, everyMs);
    if (everyMs !== undefined) document.addEventListener('visibilitychange', ifLookedAt);
    return () => {
      latest.current += 1;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ifLookedAt);
    };
  }, [again, everyMs]);

  return { ...known, again };
}
