import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Bones } from '../../ui/bones.js';
import { Shown } from '../../ui/asked.js';
import { strongSignIn } from '../identity/strong-sign-in/strong-sign-in.operations.js';

const Prove = lazy(async () => ({ default: (await import('../identity/strong-sign-in/prove.js')).Prove }));

interface Props {
  /** What was refused; a new object each time moves one's place here anew. */
  readonly asked: object;
  readonly onShown: () => void;
}

/** What takes much away or hands much out asks first who sits here. */
export function Proof({ asked, onShown }: Props) {
  const { say } = useSpeech();
  const standing = useAsked(strongSignIn, {});
  return (
    <Suspense fallback={<Bones says={say('shell.loading')} />}>
      <Shown of={standing}>
        {({ me }) =>
          me === null ? null : (
            <Prove me={me} asked={asked} onDone={onShown} onProofNeeded={() => standing.again()} />
          )
        }
      </Shown>
    </Suspense>
  );
}
