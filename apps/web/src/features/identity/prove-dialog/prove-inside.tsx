import { useState } from 'react';
import { WithBooks } from '../../../i18n/with-books.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { AddFactor } from '../strong-sign-in/add-factor.js';
import { Prove } from '../strong-sign-in/prove.js';
import type { Part } from '../strong-sign-in/refusals.js';
import { type Standing, strongSignIn } from '../strong-sign-in/strong-sign-in.operations.js';
import type { Proof } from './use-proving.js';

interface Props {
  readonly proof: Proof;
  readonly onShown: () => void;
  readonly onLeave: () => void;
}

/** Fetched only when somebody is asked: showing a factor, or adding the first one. */
export default function ProveInside(props: Props) {
  return (
    <WithBooks books={['strongSignIn']}>
      <Inside {...props} />
    </WithBooks>
  );
}

function Inside({ proof, onShown, onLeave }: Props) {
  const { say } = useSpeech();
  const standing = useAsked(strongSignIn, {});
  const changed = useChanged();
  /** Adding a factor may itself ask who sits here. */
  const [staleAt, setStaleAt] = useState<{ readonly at: string | null } | null>(null);
  const show = (me: Standing) => {
    const has = me.secondFactors.length > 0;
    const part: Part = {
      me,
      onProofNeeded: () => setStaleAt({ at: me.authenticatedAt }),
      onDone: (says) => {
        void changed();
        if (says === 'safe.provedByMail' && proof === 'SecondFactorNeeded') return standing.again();
        onShown();
      },
    };
    const stale = staleAt !== null && staleAt.at === me.authenticatedAt;
    if (has || proof === 'ReauthenticationNeeded' || stale)
      return <Prove {...part} asked={stale ? staleAt : null} />;
    return <AddFactor {...part} />;
  };
  return (
    <>
      <p>{say(proof === 'SecondFactorNeeded' ? 'safe.dialogSecond' : 'safe.dialogAgain')}</p>
      <Shown of={standing}>{({ me }) => (me === null ? null : show(me))}</Shown>
      <div>
        <Button kind="plain" onClick={onLeave}>
          {say('safe.dialogLeave')}
        </Button>
      </div>
    </>
  );
}
