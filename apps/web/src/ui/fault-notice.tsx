import { use } from 'react';
import { useSpeech } from '../i18n/words.js';
import { type Fault, ProofNeeded, SessionEnded } from '../lib/graphql.js';
import { ProofAsking } from '../lib/proof-asking.js';
import { Button } from './button.js';

/** What happened, what was kept, what to do. */
export function FaultNotice({ fault, again }: { readonly fault: Fault; readonly again: () => void }) {
  const { say } = useSpeech();
  const askForProof = use(ProofAsking);
  const proof = fault instanceof ProofNeeded && askForProof !== null;
  const [what, next] = proof
    ? (['fault.proof', 'fault.proofNext'] as const)
    : fault instanceof SessionEnded
      ? (['fault.ended', 'fault.endedNext'] as const)
      : fault.reached
        ? (['fault.broken', 'fault.brokenNext'] as const)
        : (['fault.unreachable', 'fault.unreachableNext'] as const);
  return (
    <div className="notice alert" role="alert">
      <strong>{say(what)}</strong>
      {say(next)}
      <div>
        <Button kind="plain" onClick={() => (proof ? askForProof(again) : again())}>
          {say(proof ? 'fault.proofShow' : 'fault.tryAgain')}
        </Button>
      </div>
    </div>
  );
}
