import { useEffect, useState } from 'react';
import { useChanged } from '../../lib/answers.js';

/** How often a page asks by itself where it cannot be told. */
const askEveryMs = 30_000;
/** The first news is asked about at once; those that follow faster than this are one. */
const gatheredMs = 1_500;

/**
 * Asks anew what the page shows as soon as the server says that something changed; where it says nothing, from time to
 * time. Only while the page is looked at.
 * @returns whether the server tells by itself
 */
export function useLive(campaignId: string): boolean {
  const changed = useChanged();
  const [told, setTold] = useState(false);
  useEffect(() => {
    let source: EventSource | null = null;
    let gathering: number | null = null;
    // What the page shows was asked as it opened.
    let askedAt = performance.now();
    const gather = () => {
      gathering ??= window.setTimeout(
        () => {
          gathering = null;
          askedAt = performance.now();
          void changed();
        },
        Math.max(0, askedAt + gatheredMs - performance.now()),
      );
    };
    const close = () => {
      source?.close();
      source = null;
      setTold(false);
    };
    const listen = () => {
      close();
      if (document.hidden) return;
      source = new EventSource(`/live/${encodeURIComponent(campaignId)}`);
      source.addEventListener('open', () => {
        setTold(true);
        // What happened while nobody listened was told to nobody.
        gather();
      });
      source.addEventListener('error', () => setTold(false));
      source.addEventListener('changed', gather);
    };
    const asking = window.setInterval(() => {
      if (document.hidden || source?.readyState === EventSource.OPEN) return;
      void changed();
      // A refused stream does not begin again by itself.
      if (source?.readyState === EventSource.CLOSED) listen();
    }, askEveryMs);
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      window.clearInterval(asking);
      if (gathering !== null) window.clearTimeout(gathering);
      close();
    };
  }, [campaignId, changed]);
  return told;
}
