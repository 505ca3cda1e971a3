import { type FormEvent, useState } from 'react';
import type { CallBackDirection, CallBackResult, PeerCallResult } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { logPeerCallBack, logPeerCallResult } from './call.operations.js';
import type { Call } from './call-page.js';
import { instantTyped } from './call-times.js';
import { type Came, useSteps } from './use-steps.js';

const directions: readonly CallBackDirection[] = ['payer_called', 'practice_called'];
const tries: readonly CallBackResult[] = ['no_answer', 'message_left', 'wrong_time', 'put_off', 'connected'];
const outcomes: readonly PeerCallResult[] = ['approved', 'upheld', 'alternative_offered', 'no_decision'];
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

interface WhenProps {
  readonly day: string;
  readonly time: string;
  readonly onDay: (day: string) => void;
  readonly onTime: (time: string) => void;
}

function When({ day, time, onDay, onTime }: WhenProps) {
  const { say } = useSpeech();
  return (
    <div className="side-by-side">
      <Field label={say('call.backAt')} type="date" value={day} onChange={onDay} />
      <Field label={say('call.backTime')} type="time" value={time} onChange={onTime} />
    </div>
  );
}

/** Every try to reach each other, kept as it was. */
export function LogTry({ call, open }: { readonly call: Call; readonly open: boolean }) {
  const { say, language } = useSpeech();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [direction, setDirection] = useState<CallBackDirection>('payer_called');
  const [result, setResult] = useState<CallBackResult>('no_answer');
  const [note, setNote] = useState('');
  const { sending, take, notices } = useSteps();
  const log = async (): Promise<Came> => {
    const at = instantTyped(day, time);
    if (at === null) return { __typename: 'CallNotDated' };
    const { logCallBack: answer } = await ask(logPeerCallBack, {
      input: { callId: call.id, at, direction, result, note: orNull(note) },
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
    take(log, () => setNote(''));
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
                {one.note}
              </li>
            ))}
          </ul>
        </>
      )}
      {open && (
        <form className="stack" noValidate onSubmit={submit}>
          <When day={day} time={time} onDay={setDay} onTime={setTime} />
          <Select
            label={say('call.backDirection')}
            options={directions.map((value) => ({ value, label: say(`call.direction.${value}`) }))}
            value={direction}
            onChange={(chosen) => setDirection(directions.find((one) => one === chosen) ?? direction)}
          />
          <Select
            label={say('call.backResult')}
            options={tries.map((value) => ({ value, label: say(`call.result.${value}`) }))}
            value={result}
            onChange={(chosen) => setResult(tries.find((one) => one === chosen) ?? result)}
          />
          <TextArea label={say('call.backNote')} rows={2} value={note} onChange={setNote} />
          {notices}
          <div>
            <Button type="submit" kind="plain" working={sending}>
              {say('call.backDo')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

const nothing = { reviewer: '', credentials: '', minutes: '', criterion: '', alternative: '', reference: '' };

/** Who spoke for the plan, how long, and what came of it. */
export function LogResult({ callId }: { readonly callId: string }) {
  const { say } = useSpeech();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [result, setResult] = useState<PeerCallResult | null>(null);
  const [typed, setTyped] = useState(nothing);
  const { sending, take, notices } = useSteps();
  const change = (patch: Partial<typeof nothing>) => setTyped({ ...typed, ...patch });
  const log = async (): Promise<Came> => {
    const heldAt = instantTyped(day, time);
    if (heldAt === null) return { __typename: 'CallNotDated' };
    const { logCallResult: answer } = await ask(logPeerCallResult, {
      input: {
        callId,
        heldAt,
        minutes: Number(typed.minutes),
        reviewerName: typed.reviewer,
        reviewerCredentials: typed.credentials,
        criterion: orNull(typed.criterion),
        result: result ?? 'no_decision',
        alternative: orNull(typed.alternative),
        reference: orNull(typed.reference),
      },
    });
    switch (answer.__typename) {
      case 'CallResultLogged':
        return { says: 'call.logged' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
      case 'OnlyWhoCaresSpeaks':
      case 'CallMoveNotAllowed':
      case 'CallNotDated':
      case 'CallInFuture':
      case 'CallMinutesWrong':
      case 'ReviewerMissing':
      case 'AlternativeMissing':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(log);
  };
  return (
    <section className="card" aria-label={say('call.log')}>
      <h2>{say('call.log')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <When day={day} time={time} onDay={setDay} onTime={setTime} />
        <Field
          label={say('call.reviewer')}
          value={typed.reviewer}
          onChange={(reviewer) => change({ reviewer })}
        />
        <Field
          label={say('call.credentials')}
          value={typed.credentials}
          onChange={(credentials) => change({ credentials })}
        />
        <Field
          label={say('call.minutes')}
          type="number"
          min="1"
          value={typed.minutes}
          onChange={(minutes) => change({ minutes })}
        />
        <Field
          label={say('call.criterion')}
          value={typed.criterion}
          onChange={(criterion) => change({ criterion })}
        />
        <Choices
          legend={say('call.outcome')}
          choices={outcomes.map((value) => ({ value, label: say(`call.outcome.${value}`) }))}
          value={result}
          onChange={setResult}
        />
        {result === 'alternative_offered' && (
          <TextArea
            label={say('call.alternative')}
            rows={2}
            value={typed.alternative}
            onChange={(alternative) => change({ alternative })}
          />
        )}
        <Field
          label={say('call.number')}
          value={typed.reference}
          onChange={(reference) => change({ reference })}
        />
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('call.logDo')}
          </Button>
        </div>
      </form>
    </section>
  );
}
