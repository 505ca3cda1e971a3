import type { ReactNode } from 'react';
import { RefusalsAbove, useRefusalKeeper } from '../lib/refusal-keeper.js';
import { RefusalNotice } from './refusal.js';

/** Says why something was refused where the part that asked for it is no longer there. */
export function KeepsRefusals({ children }: { readonly children: ReactNode }) {
  const { refused, keeper } = useRefusalKeeper();
  return (
    <RefusalsAbove.Provider value={keeper}>
      {refused !== null && <RefusalNotice refused={refused} />}
      {children}
    </RefusalsAbove.Provider>
  );
}
