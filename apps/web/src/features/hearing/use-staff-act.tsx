import { type ReactNode, useRef } from 'react';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { type Acting, useAct } from './use-act.js';

/** The same where a second factor may be asked for: it is shown in place, and the same thing is done once more. */
export function useStaffAct(): Acting & { readonly proving: ReactNode } {
  const acting = useAct();
  const { proving, refusedForProof } = useProving();
  const last = useRef<(() => Promise<void>) | null>(null);
  const again = () => {
    if (last.current !== null) acting.act(last.current);
  };
  return {
    ...acting,
    proving,
    act: (work) => {
      last.current = work;
      acting.act(work);
    },
    refuse: (refused: Refused) => {
      if (!refusedForProof(refused, again)) acting.refuse(refused);
    },
  };
}
