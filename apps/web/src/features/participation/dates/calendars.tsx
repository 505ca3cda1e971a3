import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { makeMyCalendar, myCalendars, revokeMyCalendar } from './dates.operations.js';

/** Addresses a calendar reads the dates from. Whoever has one sees days and no names; each can be ended. */
export function Calendars() {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const asked = useAsked(myCalendars, {});
  const [address, setAddress] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const begin = () => {
    setRefused(null);
    setEnded(false);
  };
  const make = () =>
    send(async () => {
      begin();
      const { makeCalendarLink: made } = await ask(makeMyCalendar, {});
      switch (made.__typename) {
        case 'CalendarLinkMade':
          setAddress(made.url);
          return changed();
        case 'NotAllowed':
        case 'NotFound':
        case 'SecondFactorNeeded':
          return setRefused(made);
        default:
          return never(made);
      }
    });
  const revoke = (id: string) =>
    send(async () => {
      begin();
      const { revokeCalendarLink: gone } = await ask(revokeMyCalendar, { id });
      switch (gone.__typename) {
        case 'CalendarLinkRevoked':
          setAddress(null);
          setEnded(true);
          return changed();
        case 'NotFound':
          return setRefused(gone);
        default:
          return never(gone);
      }
    });
  return (
    <section className="card" aria-labelledby="calendar">
      <h2 id="calendar">{say('dates.calendar')}</h2>
      <p>{say('dates.calendarSays')}</p>
      <div role="status">
        {address !== null && (
          <div className="stack">
            <p>{say('dates.made')}</p>
            <code className="secret">{address}</code>
          </div>
        )}
        {ended && <p className="notice">{say('dates.ended')}</p>}
      </div>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button working={sending} onClick={() => void make()}>
          {say('dates.make')}
        </Button>
      </div>
      <Shown of={asked}>
        {({ myCalendarLinks }) => (
          <ul className="plain-list">
            {myCalendarLinks.map(({ id, createdAt }) => (
              <li key={id} className="row">
                <span>{say('dates.linkOf', { when: showInstant(new Date(createdAt), language) })}</span>
                <Button kind="plain" working={sending} onClick={() => void revoke(id)}>
                  {say('dates.end')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}
