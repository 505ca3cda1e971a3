import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { signWithPasskey } from './authenticator.js';
import { type Part, Problem, useStep } from './refusals.js';
import {
  askPasskey,
  proveSecondFactor,
  type Proving,
  reauthenticateByMail,
  requestReauthentication,
} from './strong-sign-in.operations.js';

interface Props extends Part {
  /** Somebody tried something and met this instead: their place on the page moves here. */
  readonly asked: object | null;
}

/** Showing who sits here: by a factor where there is one, else by a code from one mail. */
export function Prove({ asked, ...part }: Props) {
  const { say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked !== null) heading.current?.focus();
  }, [asked]);
  const has = part.me.secondFactors.length > 0;
  return (
    <section className="notice stack" aria-labelledby="safe-prove">
      <h3 id="safe-prove" ref={heading} tabIndex={-1}>
        {say(has ? 'safe.prove' : 'safe.proveByMail')}
      </h3>
      {has ? <ByFactor {...part} /> : <ByMail {...part} />}
    </section>
  );
}

function useProved(part: Part) {
  const step = useStep(part);
  const take = ({ __typename: kind }: Proving) => {
    switch (kind) {
      case 'Proved':
        return part.onDone(part.me.secondFactors.length > 0 ? 'safe.proved' : 'safe.provedByMail');
      case 'WrongCode':
      case 'PasskeyRefused':
      case 'TooManyRequests':
      case 'InvalidInput':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
        return step.refused(kind);
      default:
        return never(kind);
    }
  };
  return { ...step, take };
}

function ByFactor(part: Part) {
  const { say } = useSpeech();
  const { sending, send, refuse, refused, take, problem } = useProved(part);
  const [code, setCode] = useState('');
  const has = (kind: 'passkey' | 'one_time_code') =>
    part.me.secondFactors.some((factor) => factor.kind === kind);
  const showPasskey = () =>
    send(async () => {
      const { askPasskey: started } = await ask(askPasskey, {});
      if (started.__typename !== 'PasskeyStarted') return refused(started.__typename);
      const answer = await signWithPasskey(started);
      if ('says' in answer) return refuse(answer.says);
      const passkey = { challengeId: started.challengeId, response: answer.response };
      take((await ask(proveSecondFactor, { shown: { passkey } })).proveSecondFactor);
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replace(/\s/g, '');
    if (typed === '') return refuse('safe.noCode');
    // Six digits are an app's; a recovery code is much longer.
    const shown = /^\d{6}$/.test(typed) ? { oneTimeCode: typed } : { recoveryCode: typed };
    void send(async () => take((await ask(proveSecondFactor, { shown })).proveSecondFactor));
  };
  return (
    <>
      {has('passkey') && browserSupportsWebAuthn() && (
        <div>
          <Button working={sending} onClick={() => void showPasskey()}>
            {say('safe.provePasskey')}
          </Button>
        </div>
      )}
      <form className="stack" noValidate onSubmit={submit}>
        <Field
          label={say(has('one_time_code') ? 'safe.anyCode' : 'safe.recoveryCode')}
          autoComplete="one-time-code"
          maxLength={80}
          value={code}
          onChange={setCode}
          problem={problem}
        />
        <div>
          <Button type="submit" kind="plain" working={sending}>
            {say(sending ? 'safe.working' : 'safe.proveCode')}
          </Button>
        </div>
      </form>
    </>
  );
}

function ByMail(part: Part) {
  const { say } = useSpeech();
  const { sending, send, refuse, refused, take, problem } = useProved(part);
  const [attemptId, setAttemptId] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const request = () =>
    send(async () => {
      const { requestReauthentication: asked } = await ask(requestReauthentication, {});
      switch (asked.__typename) {
        case 'SignInRequested':
          return setAttemptId(asked.attemptId);
        case 'TooManyRequests':
          return refuse('signIn.tooMany');
        case 'InvalidInput':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
          return refused(asked.__typename);
        default:
          return never(asked);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    if (digits === '' || attemptId === null) return refuse('signIn.noCode');
    void send(async () =>
      take((await ask(reauthenticateByMail, { attemptId, code: digits })).reauthenticate),
    );
  };
  if (attemptId === null) {
    return (
      <>
        <p>{say('safe.proveByMailSays')}</p>
        <Problem says={problem} />
        <div>
          <Button working={sending} onClick={() => void request()}>
            {say(sending ? 'signIn.sending' : 'safe.sendMail')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p role="status">{say('safe.mailSent')}</p>
      <Field
        label={say('signIn.code')}
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
          {say(sending ? 'safe.working' : 'safe.proveCode')}
        </Button>
        <Button kind="plain" onClick={() => setAttemptId(null)}>
          {say('safe.another')}
        </Button>
      </div>
    </form>
  );
}
