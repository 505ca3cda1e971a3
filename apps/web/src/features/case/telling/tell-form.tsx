import { type FormEvent, type ReactNode, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import type { Kept } from '../../../lib/keeping.js';
import type { OtherCase } from '../case.acts.js';
import { Button } from '../../../ui/button.js';
import { RefusalNotice } from '../../../ui/refusal.js';
import { SaveLine } from '../../../ui/save-line.js';

interface Props<Value> {
  readonly kept: Kept<Value, OtherCase>;
  readonly children: ReactNode;
  readonly onward: () => void;
  /** What the page has to say of a refusal itself. */
  readonly onRefused?: (refused: OtherCase) => ReactNode;
}

/** One page of telling: saved while it is typed, and once more by going on. */
export function TellForm<Value>({ kept, children, onward, onRefused }: Props<Value>) {
  const { say } = useSpeech();
  const changed = useChanged();
  const [tried, setTried] = useState(false);
  const [going, setGoing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (going) return;
    setGoing(true);
    const done = await kept.flush();
    setGoing(false);
    setTried(!done);
    if (!done) return;
    await changed();
    onward();
  };
  const refused = tried && kept.state === 'refused' ? kept.refused : null;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {children}
      <RefusalNotice refused={refused} />
      {refused !== null && onRefused?.(refused)}
      <SaveLine kept={kept} />
      <div className="row">
        <Button type="submit" working={going}>
          {say('tell.onward')}
        </Button>
      </div>
    </form>
  );
}
