import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { staffWall } from './list-wall.operations.js';
import { type Listed, wallBefore } from './list-wall.js';

interface Props {
  readonly org: string;
  readonly list: Listed;
  readonly children: ReactNode;
}

/** A list of people, or what is missing to see it: never an empty list to whoever it is hidden from. */
export function Walled({ org, list, children }: Props) {
  const { say } = useSpeech();
  const asked = useAsked(staffWall, { org });
  return (
    <Shown of={asked}>
      {(answer) => {
        const wall = wallBefore(list, answer);
        if (wall === null) return children;
        return wall === 'role' ? <p className="notice">{say(`board.listFor.${list}`)}</p> : <ProofWall />;
      }}
    </Shown>
  );
}

function ProofWall() {
  const { say } = useSpeech();
  const { proving, askForProof } = useProving();
  return (
    <div className="notice">
      <p>{say('board.proofFirst')}</p>
      {proving}
      <Button onClick={() => askForProof('SecondFactorNeeded')}>{say('board.proofShow')}</Button>
    </div>
  );
}
