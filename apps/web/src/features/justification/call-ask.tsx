import type { FormEvent } from 'react';
import type { CallWay } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { Tick } from '../../ui/tick.js';
import { askForPeerCall } from './call.operations.js';
import { noWindow, windowsTyped, type WindowTyped, zoneHere } from './call-times.js';
import { withAt } from './practising.js';
import { type Came, type Done, useSteps } from './use-steps.js';

const ways: readonly CallWay[] = ['phone', 'portal', 'form'];

interface Asking {
  readonly through: CallWay;
  /** It was asked for without any times. */
  readonly none: boolean;
  readonly windows: readonly WindowTyped[];
}
const blank: Asking = { through: 'phone', none: false, windows: [noWindow, noWindow] };

interface Props {
  readonly callId: string;
  /** Times were given before: these take their place. */
  readonly again: boolean;
  readonly announce: (done: Done) => void;
}

/** What was asked of the plan: how, and the two times at which the clinician can be reached. */
export function AskForCall({ callId, again, announce }: Props) {
  const { say } = useSpeech();
  const kept = useKeptForm('call_windows', callId, blank);
  const { through, none, windows } = kept.typed;
  const change = (patch: Partial<Asking>) => kept.type({ ...kept.typed, ...patch });
  const { sending, take, notices } = useSteps(announce);
  const askFor = async (): Promise<Came> => {
    const input = { callId, through, zone: zoneHere(), windows: none ? [] : windowsTyped(windows) };
    const { askForCall: answer } = await ask(askForPeerCall, { input });
    switch (answer.__typename) {
      case 'CallAsked':
        return { says: 'call.asked' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'CallMoveNotAllowed':
      case 'CallWindowsTwo':
      case 'CallWindowPast':
      case 'CallWindowTooShort':
      case 'CallWindowsOverlap':
      case 'CallInFuture':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(askFor, () => void kept.sent());
  };
  return (
    <section className="card" aria-label={say(again ? 'call.askAgain' : 'call.ask')}>
      <h2>{say(again ? 'call.askAgain' : 'call.ask')}</h2>
      <p className="quiet">{say('call.askSays', { zone: zoneHere().replaceAll('_', ' ') })}</p>
      <form className="stack" noValidate onSubmit={submit}>
        <Select
          label={say('call.through')}
          options={ways.map((value) => ({ value, label: say(`call.through.${value}`) }))}
          value={through}
          onChange={(chosen) => change({ through: ways.find((way) => way === chosen) ?? through })}
        />
        <Tick label={say('call.noWindows')} checked={none} onChange={(ticked) => change({ none: ticked })} />
        {!none &&
          windows.map((one, at) => (
            <fieldset key={at} className="group">
              <legend>{say(at === 0 ? 'call.windowA' : 'call.windowB')}</legend>
              <div className="side-by-side">
                <Field
                  label={say('call.day')}
                  type="date"
                  value={one.day}
                  onChange={(day) => change({ windows: withAt(windows, at, { ...one, day }) })}
                />
                <Field
                  label={say('call.from')}
                  type="time"
                  value={one.from}
                  onChange={(from) => change({ windows: withAt(windows, at, { ...one, from }) })}
                />
                <Field
                  label={say('call.to')}
                  type="time"
                  value={one.to}
                  onChange={(to) => change({ windows: withAt(windows, at, { ...one, to }) })}
                />
              </div>
            </fieldset>
          ))}
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('call.askDo')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </section>
  );
}
