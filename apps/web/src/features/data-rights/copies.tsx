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
import { askMyCopy, myCopies } from './data-rights.operations.js';
import { Proof } from './proof.js';

/** A copy of everything, to take along. It is made while somebody does something else; a mail says when it is there. */
export function Copies({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const asked = useAsked(myCopies, { language }, { everyMs: 5_000 });
  const [making, setMaking] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const order = () =>
    send(async () => {
      setMaking(null);
      setRefused(null);
      const { askForExport: answer } = await ask(askMyCopy, { personId, language });
      switch (answer.__typename) {
        case 'ExportAsked':
          setMaking(answer.export.id);
          return changed();
        case 'ExportUnderWay':
        case 'NotFound':
        case 'ReauthenticationNeeded':
        case 'TooManyRequests':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const own = (asked.answer?.myExports ?? []).filter((one) => one.personId === personId);
  // Once it stands below to be taken, or could not be made, nobody waits for it any more.
  const waits = making !== null && !own.some(({ id, state }) => id === making && state !== 'asked');
  const proofNeeded = refused?.__typename === 'ReauthenticationNeeded';
  return (
    <section className="card" aria-labelledby="copy">
      <h2 id="copy">{say('data.copy')}</h2>
      <p>{say('data.copySays')}</p>
      <div role="status">{waits && <p className="notice">{say('data.copyAsked')}</p>}</div>
      {proofNeeded ? (
        <Proof asked={refused} onShown={() => void order()} />
      ) : (
        <NotDone refused={refused} fault={fault} />
      )}
      <div>
        <Button working={sending} onClick={() => void order()}>
          {say('data.copyAsk')}
        </Button>
      </div>
      <Shown of={asked}>
        {() => (
          <ul className="plain-list">
            {own.map(({ id, sentence, askedAt, path }) => (
              <li key={id}>
                <p>
                  {sentence}{' '}
                  <span className="quiet small">
                    {say('data.copyFrom', { when: showInstant(new Date(askedAt), language) })}
                  </span>
                </p>
                {path !== null && (
                  <a href={path} className="button plain">
                    {say('data.download')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}
