import type { FormEvent } from 'react';
import type { CallBackDirection, CallBackResult } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { instantTyped } from '../../lib/instant-typed.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { logPeerCallBack } from './call.operations.js';
import type { Call } from './call-page.js';
import { orNull } from './call-times.js';
import { When } from './call-when.js';
import { type Came, useSteps } from './use-steps.js';

const directions: readonly CallBackDirection[] = ['payer_called', 'practice_called'];
const tries: readonly CallBackResult[] = ['no_answer', 'message_left', 'wrong_time', 'put_off', 'connected'];

interface Try {
  readonly day: string;
  readonly time: string;
  readonly direction: CallBackDirection;
  readonly result: CallBackResult;
  readonly note: string;
  readonly number: string;
}
const noTry: Try = {
  day: '',
  time: '',
  direction: 'payer_called',
  result: 'no_answer',
  note: '',
  number: '',
};

/** Every try to reach each other, kept as it was. */
export function LogTry({ call, open }: { readonly call: Call; readonly open: boolean }) {
  const { say, language } = useSpeech();
  const kept = useKeptForm('call_back', call.id, noTry);
  const { typed } = kept;
  const { day, time, direction, result, note, number } = typed;
  const change = (patch: Partial<Try>) => kept.type({ ...typed, ...patch });
  const { sending, take, notices } = useSteps();
  const log = async (): Promise<Came> => {
    const at = instantTyped(day, time);
    if (at === null) return { __typename: 'CallNotDated' };
    const { logCallBack: answer } = await ask(logPeerCallBack, {
      input: { callId: call.id, at, direction, result, note: orNull(note), number: orNull(number) },
    });
    switch (answer.__typename) {
      case 'CallBackLogged':
        return { says: 'call.backDone' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'CallNotDated':
      case 'CallInFuture':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(log, () => void kept.sent());
  };
  return (
    <section className="card" aria-label={say('call.back')}>
      <h2>{say('call.back')}</h2>
      {call.callBacks.length > 0 && (
        <>
          <h3>{say('call.tries')}</h3>
          <ul className="plain-list">
            {call.callBacks.map((one) => (
              <li key={one.id}>
                {say('call.try', {
                  at: showInstant(new Date(one.at), language),
                  direction: say(`call.direction.${one.direction}`),
                  result: say(`call.result.${one.result}`),
                })}{' '}
                {[one.number, one.note].filter((words) => words !== null).join('. ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {open && (
        <form className="stack" noValidate onSubmit={submit}>
          <When
            day={day}
            time={time}
            onDay={(on) => change({ day: on })}
            onTime={(at) => change({ time: at })}
          />
          <Select
            label={say('call.backDirection')}
            options={directions.map((value) => ({ value, label: say(`call.direction.${value}`) }))}
            value={direction}
            onChange={(chosen) =>
              change({ direction: directions.find((one) => one === chosen) ?? direction })
            }
          />
          <Select
            label={say('call.backResult')}
            options={tries.map((value) => ({ value, label: say(`call.result.${value}`) }))}
            value={result}
            onChange={(chosen) => change({ result: tries.find((one) => one === chosen) ?? result })}
          />
          <Field
            label={say('call.backNumber')}
            type="tel"
            value={number}
            onChange={(called) => change({ number: called })}
          />
          <TextArea
            label={say('call.backNote')}
            rows={2}
            value={note}
            onChange={(words) => change({ note: words })}
          />
          {notices}
          <div>
            <Button type="submit" kind="plain" working={sending}>
              {say('call.backDo')}
            </Button>
          </div>
          <KeptLine of={kept} />
        </form>
      )}
    </section>
  );
}
