import { useState } from 'react';
import { Fault } from './graphql.js';

/** One thing sent at a time, with whether it is under way and whether it could not be sent at all. */
export function useSending(): {
  readonly sending: boolean;
  readonly fault: Fault | null;
  readonly send: (work: () => Promise<void>) => Promise<void>;
} {
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const send = async (work: () => Promise<void>) => {
    if (sending) return;
    setSending(true);
    setFault(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      setFault(error);
    } finally {
      setSending(false);
    }
  };
  return { sending, fault, send };
}
