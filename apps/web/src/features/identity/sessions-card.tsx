import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { endMyOtherSessions, endMySession, mySessions } from './sessions.operations.js';

/** Every place that may act as this person, and the way to end each: a lost telephone, a computer in a library. */
export function SessionsCard() {
  const { say, language } = useSpeech();
  const asked = useAsked(mySessions, {});
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [ended, setEnded] = useState<number | null>(null);
  const at = (instant: string) => showInstant(new Date(instant), language);
  const end = (id: string) =>
    send(async () => {
      setRefused(null);
      setEnded(null);
      const { endSession: answer } = await ask(endMySession, { id });
      switch (answer.__typename) {
        case 'SessionEnded':
          setEnded(1);
          return changed();
        case 'NotFound':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const endOthers = () =>
    send(async () => {
      setRefused(null);
      const { endOtherSessions: answer } = await ask(endMyOtherSessions, {});
      setEnded(answer.ended);
      return changed();
    });
  return (
    <section className="card" aria-labelledby="where">
      <h2 id="where">{say('where.heading')}</h2>
      <p>{say('where.says')}</p>
      <div role="status">
        {ended !== null && <p className="notice">{say('where.ended', { count: ended })}</p>}
      </div>
      <NotDone refused={refused} fault={fault} />
      <Shown of={asked}>
        {({ mySessions: all }) => (
          <>
            <ul className="plain-list spaced">
              {all.map(({ id, keptIn, sharedDevice, createdAt, lastSeenAt, current }) => (
                <li key={id}>
                  <strong>{say(current ? 'where.here' : `where.${keptIn}`)}</strong>
                  {sharedDevice && <> {say('where.shared')}</>}
                  <p className="quiet small">
                    {say('where.since', { since: at(createdAt), seen: at(lastSeenAt) })}
                  </p>
                  {!current && (
                    <Button kind="plain" working={sending} onClick={() => void end(id)}>
                      {say('where.end')}
                      <span className="unseen"> {at(createdAt)}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {all.some(({ current }) => !current) && (
              <div>
                <Button working={sending} onClick={() => void endOthers()}>
                  {say('where.endOthers')}
                </Button>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
