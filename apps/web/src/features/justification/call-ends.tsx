import { useState } from 'react';
import type { CallEnd } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notePeerCall } from './call.operations.js';
import type { Call } from './call-page.js';
import { type Came, type Done, useSteps } from './use-steps.js';

/** What else may come of a call, by where it stands; the same moves as the domain's table has. */
const endsOf: Readonly<Partial<Record<Call['state'], readonly CallEnd[]>>> = {
  to_ask: ['not_wanted'],
  asked: ['refused_by_payer', 'not_wanted'],
  booked: ['missed', 'refused_by_payer', 'not_wanted'],
  missed: ['refused_by_payer', 'not_wanted'],
  not_wanted: ['to_ask'],
};

interface Props {
  readonly call: Call;
  readonly announce: (done: Done) => void;
}

export function Ends({ call: { id, state }, announce }: Props) {
  const { say } = useSpeech();
  const { sending, take, notices } = useSteps(announce);
  const [asked, setAsked] = useState(false);
  const note = (what: CallEnd) => {
    setAsked(false);
    take(() => noted(id, what));
  };
  const ends = endsOf[state] ?? [];
  if (ends.length === 0) return null;
  return (
    <section className="stack" aria-label={say('call.end')}>
      <h2>{say('call.end')}</h2>
      {notices}
      <div className="row">
        {ends.map((what) => (
          <Button
            key={what}
            kind="plain"
            working={sending}
            onClick={() => (what === 'refused_by_payer' ? setAsked(true) : note(what))}
          >
            {say(`call.end.${what}`)}
          </Button>
        ))}
      </div>
      <Dialog title={say('call.endFinal')} open={asked} onClose={() => setAsked(false)}>
        <p>{say('call.endFinalSays')}</p>
        <div className="row">
          <Button onClick={() => note('refused_by_payer')}>{say('call.endFinalDo')}</Button>
          <Button kind="plain" onClick={() => setAsked(false)}>
            {say('letter.cancel')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

async function noted(callId: string, what: CallEnd): Promise<Came> {
  const { noteCall: answer } = await ask(notePeerCall, { callId, what });
  switch (answer.__typename) {
    case 'CallNoted':
      return { says: 'call.noted' };
    case 'NotFound':
    case 'NotAllowed':
    case 'SecondFactorNeeded':
    case 'CallMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}
