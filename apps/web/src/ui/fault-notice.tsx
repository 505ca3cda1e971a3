import { useSpeech } from '../i18n/words.js';
import { type Fault, SessionEnded } from '../lib/graphql.js';
import { Button } from './button.js';

/** What happened, what was kept, what to do. */
export function FaultNotice({ fault, again }: { readonly fault: Fault; readonly again: () => void }) {
  const { say } = useSpeech();
  const [what, next] =
    fault instanceof SessionEnded
      ? (['fault.ended', 'fault.endedNext'] as const)
      : fault.reached
        ? (['fault.broken', 'fault.brokenNext'] as const)
        : (['fault.unreachable', 'fault.unreachableNext'] as const);
  return (
    <div className="notice alert" role="alert">
      <strong>{say(what)}</strong>
      {say(next)}
      <div>
        <Button kind="plain" onClick={again}>
          {say('fault.tryAgain')}
        </Button>
      </div>
    </div>
  );
}
