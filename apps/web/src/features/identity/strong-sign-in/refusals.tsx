import { useState } from 'react';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { useSending } from '../../../lib/use-sending.js';
import type { Standing } from './strong-sign-in.operations.js';

/** Every refusal of the operations of this card; each has its sentence in the catalogs. */
export type RefusalKind =
  | 'InvalidInput'
  | 'LastSecondFactor'
  | 'NoSecondFactor'
  | 'NotAllowed'
  | 'NotFound'
  | 'PasskeyRefused'
  | 'ReauthenticationNeeded'
  | 'SecondFactorNeeded'
  | 'TooManyRequests'
  | 'WrongCode';

/** What every part of the card is given. */
export interface Part {
  readonly me: Standing;
  /** Something was done: says it, and asks anew how things stand. */
  readonly onDone: (says: WordKey) => void;
  /** A proof is asked for before this can be done. */
  readonly onProofNeeded: () => void;
}

/** Sends, and keeps what was refused until somebody proved anew who they are, because then it may well be done. */
export function useStep({ me, onProofNeeded }: Pick<Part, 'me' | 'onProofNeeded'>) {
  const { say } = useSpeech();
  const { sending, fault, send } = useSending();
  const [problem, setProblem] = useState<{ readonly says: WordKey; readonly at: string | null } | null>(null);
  const refuse = (says: WordKey) => setProblem({ says, at: me.authenticatedAt });
  return {
    sending,
    send: (work: () => Promise<void>) =>
      send(() => {
        setProblem(null);
        return work();
      }),
    /** A sentence of the page's own, where nothing was asked of the server or where one kind has several reasons. */
    refuse,
    refused: (kind: RefusalKind) => {
      refuse(`safe.refused.${kind}`);
      if (kind === 'ReauthenticationNeeded' || kind === 'SecondFactorNeeded') onProofNeeded();
    },
    problem:
      fault !== null
        ? say('fault.form')
        : problem !== null && problem.at === me.authenticatedAt
          ? say(problem.says)
          : null,
  };
}

export function Problem({ says }: { readonly says: string | null }) {
  if (says === null) return null;
  return (
    <p className="problem" role="alert">
      {says}
    </p>
  );
}
