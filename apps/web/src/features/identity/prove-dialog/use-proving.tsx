import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { Bones } from '../../../ui/bones.js';
import { Dialog } from '../../../ui/dialog.js';

const ProveInside = lazy(() => import('./prove-inside.js'));

/** What a refusal may ask to be shown before the same thing is tried again. */
const proofs = ['SecondFactorNeeded', 'ReauthenticationNeeded'] as const;
export type Proof = (typeof proofs)[number];

export const proofAskedBy = ({ __typename }: { readonly __typename: string }): Proof | null =>
  proofs.find((proof) => proof === __typename) ?? null;

interface Proving {
  /** The dialog; stands anywhere in what the page returns. */
  readonly proving: ReactNode;
  /**
   * True where the answer asks for a proof: the dialog opens over the page, which keeps all that was typed.
   * @param again what was refused, done once more as soon as it is shown
   */
  readonly refusedForProof: (answer: { readonly __typename: string }, again?: () => void) => boolean;
  /** Asks for a proof where nothing was refused: what a page shows may hang on it. */
  readonly askForProof: (proof: Proof, again?: () => void) => void;
}

/** For pages whose actions ask for a second factor, or for a proof of the last ten minutes: the way to show it, and back. */
export function useProving(): Proving {
  const { say } = useSpeech();
  const [asked, setAsked] = useState<{ readonly proof: Proof; readonly again?: () => void } | null>(null);
  const askForProof = (proof: Proof, again?: () => void) =>
    setAsked(again === undefined ? { proof } : { proof, again });
  return {
    askForProof,
    refusedForProof: (answer, again) => {
      const proof = proofAskedBy(answer);
      if (proof !== null) askForProof(proof, again);
      return proof !== null;
    },
    proving: (
      <Dialog title={say('safe.dialog')} open={asked !== null} onClose={() => setAsked(null)}>
        <Suspense fallback={<Bones says={say('safe.asking')} />}>
          {asked !== null && (
            <ProveInside
              proof={asked.proof}
              onShown={() => {
                setAsked(null);
                asked.again?.();
              }}
              onLeave={() => setAsked(null)}
            />
          )}
        </Suspense>
      </Dialog>
    ),
  };
}
