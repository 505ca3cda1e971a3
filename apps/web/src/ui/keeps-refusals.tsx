import { type ReactNode, useEffect, useRef } from 'react';
import { RefusalsAbove, useRefusalKeeper } from '../lib/refusal-keeper.js';
import { RefusalNotice } from './refusal.js';

/** Says why something was refused where the part that asked for it is no longer there. */
export function KeepsRefusals({ children }: { readonly children: ReactNode }) {
  const { refused, keeper } = useRefusalKeeper();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and this may stand far above it.
    if (refused !== null && document.activeElement === document.body)
      place.current?.scrollIntoView({ block: 'center' });
  }, [refused]);
  return (
    <RefusalsAbove.Provider value={keeper}>
      {refused !== null && (
        <div ref={place}>
          <RefusalNotice refused={refused} />
        </div>
      )}
      {children}
    </RefusalsAbove.Provider>
  );
}
