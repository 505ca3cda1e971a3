import { type FormEvent, useState } from 'react';
import type { PeerCallResult } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { instantTyped } from '../../lib/instant-typed.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { logPeerCallResult } from './call.operations.js';
import { orNull } from './call-times.js';
import { When } from './call-when.js';
import { type Came, type Done, useSteps } from './use-steps.js';

const outcomes: readonly PeerCallResult[] = ['approved', 'upheld', 'alternative_offered', 'no_decision'];
const nothing = {
  day: '',
  time: '',
  // Null: not chosen yet.
  result: null as PeerCallResult | null,
  reviewer: '',
  credentials: '',
  minutes: '',
  criterion: '',
  alternative: '',
  reference: '',
};

interface Props {
  readonly callId: string;
  readonly announce: (done: Done) => void;
  /** Something was written down before; this takes its place. */
  readonly later?: boolean;
}

/** Who spoke for the plan, how long, and what came of it. */
export function LogResult({ callId, announce, later = false }: Props) {
  const { say } = useSpeech();
  const kept = useKeptForm('call_result', callId, nothing);
  const { typed, type } = kept;
  const { day, time, result } = typed;
  const [missing, setMissing] = useState(false);
  const { sending, take, notices } = useSteps(announce);
  const change = (patch: Partial<typeof nothing>) => type({ ...typed, ...patch });
  const log = async (of: PeerCallResult): Promise<Came> => {
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
        result: of,
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
    setMissing(result === null);
    if (result !== null)
      take(
        () => log(result),
        () => void kept.sent(),
      );
  };
  return (
    <section className="card" aria-label={say(later ? 'call.logLater' : 'call.log')}>
      <h2>{say(later ? 'call.logLater' : 'call.log')}</h2>
      {later && <p>{say('call.logLaterSays')}</p>}
      <form className="stack" noValidate onSubmit={submit}>
        <When
          day={day}
          time={time}
          onDay={(on) => change({ day: on })}
          onTime={(at) => change({ time: at })}
        />
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
          onChange={(chosen) => change({ result: chosen })}
          problem={missing && result === null ? say('call.outcomeMissing') : null}
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
        <KeptLine of={kept} />
      </form>
    </section>
  );
}
