import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useToday } from '../../lib/use-today.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import type { DeskHearing } from './hearing-desk-page.js';
import { logHearingActivity, noteRegistrationLookedUp } from './hearing.operations.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';

/** Time and money spent on a hearing, for the organization's own report on lobbying. */
export function SpentCard({ hearing }: { readonly hearing: DeskHearing }) {
  const { say, language } = useSpeech();
  const acting = useStaffAct();
  const today = useToday();
  const [on, setOn] = useState('');
  const [minutes, setMinutes] = useState('');
  const [dollars, setDollars] = useState('');
  const [missing, setMissing] = useState(false);
  const cents = Math.round(Number(dollars || 0) * 100);
  const log = () => {
    const lacks = on === '' || !/^\d*$/.test(minutes) || !Number.isSafeInteger(cents);
    setMissing(lacks);
    if (lacks) return;
    acting.act(async () => {
      const { logHearingActivity: answer } = await ask(logHearingActivity, {
        input: { hearingId: hearing.id, on, minutes: Number(minutes || 0), cost: cents },
      });
      switch (answer.__typename) {
        case 'HearingActivityLogged':
          setMinutes('');
          setDollars('');
          return acting.done(say('hearing.logged'));
        case 'NotFound':
        case 'NotAllowed':
        case 'ActivityUnusable':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  const lookedUp = (day: string) =>
    acting.act(async () => {
      const { noteRegistrationLookedUp: answer } = await ask(noteRegistrationLookedUp, {
        hearingId: hearing.id,
        on: day,
      });
      switch (answer.__typename) {
        case 'HearingWritten':
          return acting.done(say('hearing.lookedUpNoted'));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const money = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', {
    style: 'currency',
    currency: 'USD',
  });
  return (
    <section className="card" aria-labelledby="spent">
      <h2 id="spent">{say('hearing.spent')}</h2>
      {hearing.registrationReminder !== null && (
        <div className="notice">
          <p>{hearing.registrationReminder}</p>
          {today !== null && (
            <Button kind="plain" working={acting.sending} onClick={() => lookedUp(today)}>
              {say('hearing.lookedUp')}
            </Button>
          )}
        </div>
      )}
      <DataTable
        caption={say('hearing.spentSays')}
        rows={hearing.activity}
        rowKey={({ id }) => id}
        empty={<p>{say('hearing.spentNothing')}</p>}
        columns={[
          { key: 'on', title: say('hearing.col.day'), cell: (row) => showPlainDate(row.on, language) },
          { key: 'min', title: say('hearing.col.minutes'), cell: (row) => row.minutes, numeric: true },
          {
            key: 'cost',
            title: say('hearing.col.cost'),
            cell: (row) => money.format(row.cost / 100),
            numeric: true,
          },
        ]}
      />
      <details>
        <summary>{say('hearing.log')}</summary>
        <div className="stack narrow-form">
          <Field label={say('hearing.col.day')} type="date" value={on} onChange={setOn} />
          <Field
            label={say('hearing.col.minutes')}
            inputMode="numeric"
            maxLength={5}
            value={minutes}
            onChange={setMinutes}
          />
          <Field
            label={say('hearing.dollars')}
            inputMode="decimal"
            maxLength={9}
            value={dollars}
            onChange={setDollars}
          />
          <div role="alert">{missing && <p className="problem">{say('hearing.someMissing')}</p>}</div>
          <div>
            <Button kind="plain" working={acting.sending} onClick={log}>
              {say('hearing.logIt')}
            </Button>
          </div>
        </div>
      </details>
      <WhatBecame of={acting} />
      {acting.proving}
    </section>
  );
}
