import { type ReactNode, useState } from 'react';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { useSpeech, type Values, type WordKey } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useSending } from '../../lib/use-sending.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';

export interface Done {
  readonly says: WordKey;
  readonly values?: Values;
}

/** What became of one step: the sentence that says what happened, or what the server refused. */
export type Came = Done | Refused;

export interface Steps {
  readonly sending: boolean;
  /** Sends; says what came of it, and asks anew whatever the page shows. What was typed stays where it was refused. */
  readonly take: (work: () => Promise<Came>, then?: () => void) => void;
  /** The field the last refusal speaks of. */
  readonly field: string | null;
  /** Stands near the buttons: what happened, what was refused, and the way to prove who one is. */
  readonly notices: ReactNode;
}

/**
 * One thing after another on a page whose steps may ask for a second factor or a fresh proof.
 * @param announce says what happened elsewhere, where the form goes away with what it did
 */
export function useSteps(announce?: (done: Done) => void): Steps {
  const { say } = useSpeech();
  const { sending, fault, send } = useSending();
  const changed = useChanged();
  const { proving, refusedForProof } = useProving();
  const [done, setDone] = useState<Done | null>(null);
  const [refused, setRefused] = useState<(Refused & { readonly field?: string | null }) | null>(null);
  const take = (work: () => Promise<Came>, then?: () => void): void =>
    void send(async () => {
      setDone(null);
      setRefused(null);
      const came = await work();
      if ('says' in came) {
        await changed();
        (announce ?? setDone)(came);
        then?.();
        return;
      }
      if (refusedForProof(came, () => take(work, then))) return;
      setRefused(came);
      // It may have been refused because something changed meanwhile: the page shows what stands, and the way on.
      await changed();
    });
  return {
    sending,
    take,
    field: refused?.field ?? null,
    notices: (
      <>
        {proving}
        <div role="status" className="said">
          {done !== null && <p className="notice">{say(done.says, done.values)}</p>}
        </div>
        <NotDone refused={refused} fault={fault} />
      </>
    ),
  };
}
