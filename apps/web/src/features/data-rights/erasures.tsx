import { useState } from 'react';
import type { MyErasuresQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { callOffMyErasure } from './data-rights.operations.js';

/** What was asked to be deleted, and calling it off while there is time. */
export function Erasures({ erasures }: { readonly erasures: MyErasuresQuery['erasures'] }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [calledOff, setCalledOff] = useState(false);
  const { sending, fault, send } = useSending();
  const callOff = (id: string) =>
    send(async () => {
      setRefused(null);
      const { callOffErasure: answer } = await ask(callOffMyErasure, { id });
      switch (answer.__typename) {
        case 'ErasureCalledOff':
          setCalledOff(true);
          return changed();
        case 'NotAllowed':
        case 'NotFound':
        case 'TooLateToCallOff':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <>
      <div role="status">{calledOff && <p className="notice">{say('data.calledOff')}</p>}</div>
      <NotDone refused={refused} fault={fault} />
      <ul className="plain-list">
        {erasures.map(({ id, state, eraseFrom, askedAt }) => (
          <li key={id} className="stack">
            <p>
              {say(`erasure.${state}`)}{' '}
              <span className="quiet small">
                {state === 'asked'
                  ? say('data.callOffUntil', { when: showInstant(new Date(eraseFrom), language) })
                  : say('data.askedOn', { when: showInstant(new Date(askedAt), language) })}
              </span>
            </p>
            {state === 'asked' && (
              <div>
                <Button working={sending} onClick={() => void callOff(id)}>
                  {say('data.callOff')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
