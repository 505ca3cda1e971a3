import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { ProofAsking } from '../lib/proof-asking.js';

interface Asked {
  readonly Over: ComponentType<{ readonly onShown: () => void; readonly onLeave: () => void }>;
  readonly again: () => void;
}

/** For every page: where the server wants a second factor before it answers, it is asked for over the page. */
export function ProofAsked({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback((again: () => void) => {
    // Where the dialog cannot be fetched either, the page goes on saying what is wanted.
    import('../features/identity/prove-dialog/prove-over.js').then(
      ({ default: Over }) => setAsked({ Over, again }),
      () => undefined,
    );
  }, []);
  const leave = () => setAsked(null);
  return (
    <ProofAsking value={ask}>
      {children}
      {asked !== null && (
        <asked.Over
          onLeave={leave}
          onShown={() => {
            leave();
            asked.again();
          }}
        />
      )}
    </ProofAsking>
  );
}
