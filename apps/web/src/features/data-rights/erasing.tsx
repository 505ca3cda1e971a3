import { useState } from 'react';
import type { PreviewMyErasureQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { useToday } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { byDay } from '../../ui/date-words.js';
import { NextDate } from '../../ui/next-date.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { askMyErasure, myErasures, previewMyErasure } from './data-rights.operations.js';
import { Erasures } from './erasures.js';
import { Proof } from './proof.js';

/** Having everything deleted: first what would go and what would stay, then the asking, then three days to call it off. */
export function Erasing({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const standing = useAsked(myErasures, {});
  const [looking, setLooking] = useState(false);
  const [sure, setSure] = useState(false);
  const [account, setAccount] = useState(false);
  const [missing, setMissing] = useState(false);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  // A parent of two asks for one of them: the other's page says nothing of it.
  const concerns = ({ personId: whose }: { readonly personId: string | null }) =>
    whose === null || whose === personId;
  const waits = (standing.answer?.erasures ?? []).some((one) => one.state === 'asked' && concerns(one));
  const preview = useAsked(previewMyErasure, { personId, language }, { when: looking && !waits });
  const request = () => {
    if (!sure) return setMissing(true);
    void send(async () => {
      setRefused(null);
      const { askErasure: answer } = await ask(askMyErasure, { input: { personId, account } });
      switch (answer.__typename) {
        case 'ErasureAsked':
          setReceipt(answer.receiptToken);
          setLooking(false);
          setSure(false);
          return changed();
        case 'ActsAlone':
        case 'ErasureUnderWay':
        case 'InvalidInput':
        case 'LastOwner':
        case 'NotAllowed':
        case 'NotFound':
        case 'ReauthenticationNeeded':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <section className="card" aria-labelledby="erase">
      <h2 id="erase">{say('data.erase')}</h2>
      <p>{say('data.eraseSays')}</p>
      <div role="status">
        {receipt !== null && waits && (
          <div className="stack">
            <p className="notice">{say('data.eraseAsked')}</p>
            <p>{say('data.receipt')}</p>
            <code className="secret">{receipt}</code>
          </div>
        )}
      </div>
      <Shown of={standing}>{({ erasures }) => <Erasures erasures={erasures.filter(concerns)} />}</Shown>
      {!looking && !waits && (
        <div>
          <Button kind="plain" onClick={() => setLooking(true)}>
            {say('data.look')}
          </Button>
        </div>
      )}
      {looking && !waits && (
        <Shown of={preview}>
          {({ erasurePreview }) =>
            erasurePreview === null ? (
              <p className="notice alert">{say('data.mayNotErase')}</p>
            ) : (
              <>
                <Preview of={erasurePreview} />
                <Tick
                  label={say('data.sure')}
                  hint={say('data.sureHint')}
                  checked={sure}
                  onChange={(checked) => {
                    setSure(checked);
                    setMissing(false);
                  }}
                />
                <Tick label={say('data.accountToo')} checked={account} onChange={setAccount} />
                {missing && <p className="problem">{say('data.sureFirst')}</p>}
                {refused?.__typename === 'ReauthenticationNeeded' ? (
                  <Proof asked={refused} onShown={request} />
                ) : (
                  <RefusalNotice refused={refused} />
                )}
                {fault !== null && (
                  <p className="problem" role="alert">
                    {say('fault.form')}
                  </p>
                )}
                <div className="row">
                  <Button working={sending} onClick={request}>
                    {say('data.eraseNow')}
                  </Button>
                  <Button kind="plain" onClick={() => setLooking(false)}>
                    {say('data.keep')}
                  </Button>
                </div>
              </>
            )
          }
        </Shown>
      )}
    </section>
  );
}

/** How many entries go of each kind: what they are called inside says nothing to whoever they are about. */
function rowsByClass(goes: readonly { readonly class: string; readonly rows: number }[]) {
  const counted = new Map<string, number>();
  for (const one of goes) counted.set(one.class, (counted.get(one.class) ?? 0) + one.rows);
  return counted;
}

function Preview({ of }: { readonly of: NonNullable<PreviewMyErasureQuery['erasurePreview']> }) {
  const { say, knows, language } = useSpeech();
  const today = useToday();
  return (
    <div className="stack">
      {byDay(of.dates).map(({ actBy, verified, lastArguable }) => (
        <NextDate
          kind="filing"
          key={actBy}
          what={say('data.dateRuns')}
          date={actBy}
          today={today}
          verified={verified}
          lastArguable={lastArguable}
        />
      ))}
      <h3>{say('data.goes')}</h3>
      <ul className="kept">
        {[...rowsByClass(of.goes)].map(([kind, rows]) => {
          const word = `data.class.${kind}`;
          return <li key={kind}>{say('data.count', { what: knows(word) ? say(word) : kind, rows })}</li>;
        })}
      </ul>
      <h3>{say('data.stays')}</h3>
      <ul className="kept">
        {of.stays.map(({ what, because }) => (
          <li key={what}>{because}</li>
        ))}
      </ul>
      {of.outside.length > 0 && (
        <details>
          <summary>{say('data.outside')}</summary>
          <ul className="kept">
            {of.outside.map(({ name, holds, becomes }) => (
              <li key={name}>
                {name}: {holds} {becomes}
              </li>
            ))}
          </ul>
        </details>
      )}
      {of.recipients.length > 0 && (
        <>
          <h3>{say('data.recipients')}</h3>
          <ul className="kept">
            {of.recipients.map(({ who }) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {say('data.until', {
          when: showInstant(new Date(of.eraseFrom), language),
          backup: showPlainDate(of.keyBackupsUntil, language),
        })}
      </p>
    </div>
  );
}
