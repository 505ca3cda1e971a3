import { useSpeech } from '../../../i18n/words.js';
import { Button } from '../../../ui/button.js';
import { CallForm } from '../call-form.js';
import { CallList } from '../call-list.js';
import type { TellProps } from './tell-page.js';

/** Nothing is in writing: what was said, and when, is what shows the denial until the plan has answered in writing. */
export function TellTold({ of, way, onward }: TellProps) {
  const { say } = useSpeech();
  return (
    <div className="stack">
      <p className="notice">{say('tell.stepZero')}</p>
      <CallList calls={of.calls ?? []} />
      <CallForm caseId={of.id} denial />
      <div className="row">
        <Button kind={(of.calls ?? []).length === 0 ? 'plain' : 'main'} onClick={onward}>
          {say(
            (of.calls ?? []).length > 0 ? 'tell.onward' : way === 'none' ? 'tell.noCall' : 'tell.callLater',
          )}
        </Button>
      </div>
    </div>
  );
}
