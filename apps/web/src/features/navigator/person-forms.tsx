import { type FormEvent, useState } from 'react';
import type { OutcomeResult } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { type Came, useSteps } from '../justification/use-steps.js';
import { logHelpCall, reportHelpedOutcome } from './navigator.operations.js';
import type { OfHelped } from './person-page.js';

interface Of {
  readonly case: OfHelped;
}
const nothing = { number: '', with: '', said: '', minutes: '', reference: '' };
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** A call that was just made, kept in the person's own log, which only grows. */
export function LogCall({ case: { id } }: Of) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(nothing);
  const { sending, take, notices } = useSteps();
  useLeaveAsking(typed !== nothing);
  const change = (patch: Partial<typeof nothing>) => setTyped({ ...typed, ...patch });
  const log = async (): Promise<Came> => {
    const { logCall: answer } = await ask(logHelpCall, {
      input: {
        caseId: id,
        at: new Date().toISOString(),
        calledNumber: orNull(typed.number),
        spokeWith: orNull(typed.with),
        reference: orNull(typed.reference),
        said: typed.said,
        minutes: typed.minutes === '' ? null : Number(typed.minutes),
        showsDenial: false,
      },
    });
    switch (answer.__typename) {
      case 'CallLogged':
        return { says: 'helped.logged' };
      case 'NotFound':
      case 'NotAllowed':
      case 'InvalidInput':
      case 'CaseOver':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(log, () => setTyped(nothing));
  };
  return (
    <section className="card" aria-label={say('helped.log')}>
      <h2>{say('helped.log')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <div className="side-by-side">
          <Field
            label={say('helped.logNumber')}
            type="tel"
            value={typed.number}
            onChange={(number) => change({ number })}
          />
          <Field label={say('helped.logWith')} value={typed.with} onChange={(who) => change({ with: who })} />
          <Field
            label={say('helped.logMinutes')}
            type="number"
            min="0"
            value={typed.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </div>
        <TextArea
          label={say('helped.logSaid')}
          rows={3}
          value={typed.said}
          onChange={(said) => change({ said })}
        />
        <Field
          label={say('helped.logReference')}
          value={typed.reference}
          onChange={(reference) => change({ reference })}
        />
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('helped.logDo')}
          </Button>
        </div>
      </form>
    </section>
  );
}

const came = [
  'overturned',
  'partly_overturned',
  'upheld',
  'ineligible',
  'no_answer_in_time',
  'unknown',
] as const satisfies readonly OutcomeResult[];

/** What the person says came; a reviewer looks at it before it counts. */
export function ReportResult({ case: { id, clocks } }: Of) {
  const { say } = useSpeech();
  const stages = [...new Set(clocks.filter(({ side }) => side === 'decide').map(({ stage }) => stage))];
  const [stage, setStage] = useState(stages[0] ?? '');
  const [result, setResult] = useState<(typeof came)[number] | null>(null);
  const [decidedOn, setDecidedOn] = useState('');
  const { sending, take, notices } = useSteps();
  const report = async (): Promise<Came> => {
    const { reportOutcome: answer } = await ask(reportHelpedOutcome, {
      input: {
        caseId: id,
        stage,
        result: result ?? 'unknown',
        decidedOn: decidedOn === '' ? null : decidedOn,
      },
    });
    switch (answer.__typename) {
      case 'OutcomeReported':
        return { says: 'helped.resultDone' };
      case 'NotFound':
      case 'NotAllowed':
      case 'InvalidInput':
      case 'OutcomeMoveNotAllowed':
      case 'DecisionDateMissing':
      case 'DecisionDateInFuture':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(report);
  };
  return (
    <section className="card" aria-label={say('helped.result')}>
      <h2>{say('helped.result')}</h2>
      {stages.length === 0 ? (
        <p>{say('helped.resultNone')}</p>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <p className="quiet">{say('helped.resultSays')}</p>
          <Select
            label={say('helped.resultWhich')}
            options={stages.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
            value={stage}
            onChange={setStage}
          />
          <Choices
            legend={say('helped.result')}
            choices={came.map((value) => ({ value, label: say(`helped.came.${value}`) }))}
            value={result}
            onChange={setResult}
          />
          <Field label={say('helped.resultDay')} type="date" value={decidedOn} onChange={setDecidedOn} />
          {notices}
          <div>
            <Button type="submit" kind="plain" working={sending}>
              {say('helped.resultDo')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
