import { useState } from 'react';
import { useChanged } from '../../lib/answers.js';
import type { Fault } from '../../lib/graphql.js';
import { useSending } from '../../lib/use-sending.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';

export interface Acting {
  readonly sending: boolean;
  readonly fault: Fault | null;
  readonly refused: Refused | null;
  readonly said: string | null;
  /** Sends one thing; what was said about the one before goes. */
  readonly act: (work: () => Promise<void>) => void;
  readonly refuse: (refused: Refused) => void;
  /** It was done: asks anew whatever the page shows, and says so once that is there, and no form counts as unsent any more. */
  readonly done: (says: string) => Promise<void>;
}

/**
 * One step after the other, with what became of the last.
 * @param about what a refusal speaks of: once that is another, the refusal has had its time
 */
export function useAct(about = ''): Acting {
  const { sending, fault, send } = useSending();
  const changed = useChanged();
  const [refused, setRefused] = useState<{ readonly about: string; readonly what: Refused } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  return {
    sending,
    fault,
    refused: refused?.about === about ? refused.what : null,
    said,
    act: (work) =>
      void send(() => {
        setRefused(null);
        setSaid(null);
        return work();
      }),
    refuse: (what) => setRefused({ about, what }),
    done: async (says) => {
      await changed();
      setSaid(says);
    },
  };
}

export function WhatBecame({ of: { said, refused, fault } }: { readonly of: Acting }) {
  return (
    <>
      <p role="status" className="said">
        {said ?? ''}
      </p>
      <NotDone refused={refused} fault={fault} />
    </>
  );
}
