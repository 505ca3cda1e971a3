import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useActing } from '../../lib/use-acting.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { NotDone } from '../../ui/not-done.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { reportOwnFiling, takeBackOwnFiling } from './case.acts.js';
import type { MyCase } from './telling/case-page-data.js';

interface Props {
  readonly caseId: string;
  readonly stage: string;
}

/** A step somebody took without us: said with its day, so that its date counts as kept and the answer is asked for. */
export function OwnFiling({ caseId, stage }: Props) {
  const { say } = useSpeech();
  const today = useToday();
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  useLeaveAsking(day !== '');
  const save = () => {
    setMissing(day === '');
    if (day !== '')
      void act(
        () => reportOwnFiling({ caseId, stage, filedOn: day }),
        () => setDay(''),
      );
  };
  return (
    <details>
      <summary>{say('own.title')}</summary>
      <div className="stack">
        <p>{say('own.says')}</p>
        <Field
          type="date"
          label={say('own.day')}
          {...(today === null ? {} : { max: today })}
          value={day}
          onChange={setDay}
          problem={missing && day === '' ? say('own.dayMissing') : null}
        />
        <NotDone refused={refused} fault={fault} />
        <div>
          <Button kind="plain" working={sending} onClick={save}>
            {say('own.save')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** What was said to be sent without us and waits for its answer: it may have been a mistake. */
export function OwnFilings({ of }: { readonly of: MyCase }) {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const own = of.outcomes.filter(
    ({ submissionId, state }) => submissionId === null && (state === 'due' || state === 'asked'),
  );
  if (own.length === 0) return refused === null ? null : <RefusalNotice refused={refused} />;
  return (
    <section className="card" aria-labelledby="own-filings">
      <h2 id="own-filings">{say('own.sent')}</h2>
      {own.map(({ id, stage }) => (
        <div key={id} className="row">
          <p>{say('own.waits')}</p>
          <Button
            kind="plain"
            working={sending}
            onClick={() => void act(() => takeBackOwnFiling(of.id, stage))}
          >
            {say('own.takeBack')}
          </Button>
        </div>
      ))}
      <NotDone refused={refused} fault={fault} />
    </section>
  );
}
