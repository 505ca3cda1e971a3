import { use, useState } from 'react';
import { Fault, ProofNeeded } from './graphql.js';
import { ProofAsking } from './proof-asking.js';

/**
 * One thing sent at a time, with whether it is under way and whether it could not be sent at all. Where the server wants a second
 * factor first, it is asked for, and the thing goes once it is shown.
 */
export function useSending(): {
  readonly sending: boolean;
  readonly fault: Fault | null;
  readonly send: (work: () => Promise<void>) => Promise<void>;
} {
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const askForProof = use(ProofAsking);
  const send = async (work: () => Promise<void>) => {
    if (sending) return;
    setSending(true);
    setFault(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      setFault(error);
      if (error instanceof ProofNeeded) askForProof?.(() => void send(work));
    } finally {
      setSending(false);
    }
  };
  return { sending, fault, send };
}
