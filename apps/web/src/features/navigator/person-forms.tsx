import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { instantTyped } from '../../lib/instant-typed.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { dayOf } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { type Came, useSteps } from '../justification/use-steps.js';
import { logHelpCall, reportHelpedOutcome } from './navigator.operations.js';
import type { OfHelped } from './person-page.js';
import { came, type ResultsTyped, typedInto, typedNoMore, typedOf } from './results-typed.js';

interface Of {
  readonly case: OfHelped;
}
const nothing = { number: '', with: '', said: '', minutes: '', reference: '' };

/** An instant as the fields of a form have it, in the reader’s own zone. */
const fieldsOf = (instant: string) => {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return { day: dayOf(instant), hour: `${two(at.getHours())}:${two(at.getMinutes())}` };
};
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** A call that was just made, kept in the person's own log, which only grows. */
export function LogCall({ case: { id }, now }: Of & { readonly now: string }) {
  const { say } = useSpeech();
  const [blank] = useState(() => ({ ...nothing, ...fieldsOf(now) }));
  const kept = useKeptForm('helper_call', id, blank);
  const { typed } = kept;
  const [incomplete, setIncomplete] = useState(false);
  const { sending, take, notices } = useSteps();
  const change = (patch: Partial<typeof blank>) => kept.type({ ...typed, ...patch });
  const at = instantTyped(typed.day, typed.hour);
  const log = async (): Promise<Came> => {
    const { logCall: answer } = await ask(logHelpCall, {
      input: {
        caseId: id,
        at: at ?? '',
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
    const empty = at === null || typed.said.trim() === '';
    setIncomplete(empty);
    if (!empty) take(log, () => void kept.sent());
  };
  return (
    <section className="card" aria-label={say('helped.log')}>
      <h2>{say('helped.log')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="quiet">{say('helped.logSays')}</p>
        <div className="side-by-side">
          <Field
            label={say('helped.logDay')}
            type="date"
            max={dayOf(now)}
            value={typed.day}
            onChange={(day) => change({ day })}
          />
          <Field
            label={say('helped.logHour')}
            type="time"
            value={typed.hour}
            onChange={(hour) => change({ hour })}
          />
        </div>
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
        {incomplete && (
          <p className="problem" role="alert">
            {say('helped.logMissing')}
          </p>
        )}
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('helped.logDo')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </section>
  );
}

/** What the person says came of a filing that waits for its answer; a reviewer looks at it before it counts. */
export function ReportResult({ case: { id, outcomes } }: Of) {
  const { say, language } = useSpeech();
  const open = outcomes.filter(({ state }) => state === 'due' || state === 'asked' || state === 'reported');
  const [chosen, setChosen] = useState(open[0]?.id ?? '');
  const [typed, setTyped] = useState<ResultsTyped>({});
  // The filing that was sent last, or that its result is missing of: what is said of it stands under no other.
  const [missing, setMissing] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const { sending, take, notices } = useSteps();
  const outcome = open.find((one) => one.id === chosen) ?? open[0];
  const of = outcome?.id ?? '';
  const { result, decidedOn } = typedOf(typed, of);
  const report = async (): Promise<Came> => {
    const { reportOutcome: answer } = await ask(reportHelpedOutcome, {
      input: {
        ...(outcome?.submissionId == null
          ? { caseId: id, stage: outcome?.stage ?? '' }
          : { submissionId: outcome.submissionId }),
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
    // Without a choice nothing is reported: that nothing has come is no result, and the question stays open.
    setMissing(result === null ? of : null);
    if (result === null) return;
    setSent(of);
    take(report, () => setTyped((all) => typedNoMore(all, of)));
  };
  return (
    <section className="card" aria-label={say('helped.result')}>
      <h2>{say('helped.result')}</h2>
      {outcome === undefined ? (
        <p>{say('helped.resultNone')}</p>
      ) : (
        <form className="stack" noValidate onSubmit={submit}>
          <p className="quiet">{say('helped.resultSays')}</p>
          <Select
            label={say('helped.resultWhich')}
            options={open.map(({ id: value, reference, dueOn }) => ({
              value,
              label:
                dueOn === null
                  ? (reference ?? '')
                  : say('helped.resultOf', {
                      reference: reference ?? '',
                      day: showPlainDate(dueOn, language),
                    }),
            }))}
            value={outcome.id}
            onChange={setChosen}
          />
          <p>{outcome.stateSentence}</p>
          <Choices
            legend={say('helped.resultCame')}
            choices={came.map((value) => ({ value, label: say(`helped.came.${value}`) }))}
            value={result}
            onChange={(next) => setTyped((all) => typedInto(all, of, { result: next }))}
          />
          <p className="quiet">{say('helped.resultNothing')}</p>
          <Field
            label={say('helped.resultDay')}
            type="date"
            value={decidedOn}
            onChange={(day) => setTyped((all) => typedInto(all, of, { decidedOn: day }))}
          />
          {missing === of && (
            <p className="problem" role="alert">
              {say('helped.resultMissing')}
            </p>
          )}
          {sent === of && notices}
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
