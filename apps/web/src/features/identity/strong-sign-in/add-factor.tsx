import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { type FormEvent, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { makePasskey } from './authenticator.js';
import { type Part, Problem, useStep } from './refusals.js';
import {
  type AppStarted,
  confirmOneTimeCode,
  finishPasskey,
  startOneTimeCode,
  startPasskey,
} from './strong-sign-in.operations.js';

/** Setting up a passkey or an authenticator app. */
export function AddFactor(part: Part) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const { sending, send, refuse, refused, problem } = useStep(part);
  const [app, setApp] = useState<AppStarted | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    setApp(null);
    heading.current?.focus();
  };
  const addPasskey = () =>
    send(async () => {
      const { startPasskey: started } = await ask(startPasskey, {});
      if (started.__typename === 'InvalidInput') return refuse('safe.tenAlready');
      if (started.__typename !== 'PasskeyStarted') return refused(started.__typename);
      const answer = await makePasskey(started);
      if ('says' in answer) return refuse(answer.says);
      const { challengeId } = started;
      const kept = await ask(finishPasskey, {
        challengeId,
        response: answer.response,
        name: name.trim() || say('safe.passkey'),
      });
      const { __typename: kind } = kept.finishPasskey;
      if (kind !== 'SecondFactorAdded') return refused(kind);
      setName('');
      part.onDone('safe.added');
    });
  const addApp = () =>
    send(async () => {
      const { startOneTimeCode: started } = await ask(startOneTimeCode, {});
      switch (started.__typename) {
        case 'OneTimeCodeStarted':
          return setApp(started);
        case 'InvalidInput':
          return refuse('safe.tenAlready');
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return refused(started.__typename);
        default:
          return never(started);
      }
    });
  return (
    <section className="stack" aria-labelledby="safe-add">
      <h3 id="safe-add" ref={heading} tabIndex={-1}>
        {say(part.me.secondFactors.length === 0 ? 'safe.addFirst' : 'safe.addMore')}
      </h3>
      {app !== null ? (
        <ConfirmApp {...part} app={app} name={name} onLeave={leave} />
      ) : (
        <>
          <p className="quiet">{say('safe.addSays')}</p>
          <Field
            label={say('safe.name')}
            autoComplete="off"
            maxLength={60}
            value={name}
            onChange={setName}
            problem={null}
          />
          <Problem says={problem} />
          <div className="row">
            {browserSupportsWebAuthn() && (
              <Button working={sending} onClick={() => void addPasskey()}>
                {say(sending ? 'safe.working' : 'safe.addPasskey')}
              </Button>
            )}
            <Button kind="plain" working={sending} onClick={() => void addApp()}>
              {say('safe.addApp')}
            </Button>
          </div>
          {!browserSupportsWebAuthn() && <p className="quiet small">{say('safe.noPasskeys')}</p>}
        </>
      )}
    </section>
  );
}

interface ConfirmProps extends Part {
  readonly app: AppStarted;
  readonly name: string;
  readonly onLeave: () => void;
}

function ConfirmApp({ app, name, onLeave, ...part }: ConfirmProps) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const { sending, send, refuse, refused, problem } = useStep(part);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') return refuse('safe.noCode');
    void send(async () => {
      const { confirmOneTimeCode: confirmed } = await ask(confirmOneTimeCode, {
        id: app.id,
        code,
        name: name.trim() || say('safe.one_time_code'),
      });
      const { __typename: kind } = confirmed;
      if (kind !== 'SecondFactorAdded') return refused(kind);
      onLeave();
      part.onDone('safe.added');
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{say('safe.scan')}</p>
      <img
        className="qr"
        src={`data:image/svg+xml,${encodeURIComponent(app.svg)}`}
        alt={say('safe.qr')}
        width={208}
        height={208}
      />
      <div>
        <a href={app.uri}>{say('safe.openApp')}</a>
      </div>
      <p id="safe-secret">{say('safe.secret')}</p>
      <code className="secret" aria-labelledby="safe-secret" role="group" tabIndex={0}>
        {app.secret.replace(/(.{4})(?=.)/g, '$1 ')}
      </code>
      <Field
        label={say('safe.firstCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        value={code}
        onChange={setCode}
        problem={problem}
      />
      <div className="row">
        <Button type="submit" working={sending}>
          {say(sending ? 'safe.working' : 'safe.confirmApp')}
        </Button>
        <Button kind="plain" onClick={onLeave}>
          {say('safe.cancel')}
        </Button>
      </div>
    </form>
  );
}
