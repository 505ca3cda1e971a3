import { useSpeech } from '../i18n/words.js';
import type { Fault } from '../lib/graphql.js';
import { Button } from './button.js';

/** What happened, what was kept, what to do. */
export function FaultNotice({ fault, again }: { readonly fault: Fault; readonly again: () => void }) {
  const { say } = useSpeech();
  return (
    <div className="notice alert" role="alert">
      <strong>{say(fault.reached ? 'fault.broken' : 'fault.unreachable')}</strong>
      {say(fault.reached ? 'fault.brokenNext' : 'fault.unreachableNext')}
      <div>
        <Button kind="plain" onClick={again}>
          {say('fault.tryAgain')}
        </Button>
      </div>
    </div>
  );
}
