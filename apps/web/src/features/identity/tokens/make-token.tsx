import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { type Part, Problem, useStep } from '../strong-sign-in/refusals.js';
import { makeAccessToken, type Scope, scopes } from './access-tokens.operations.js';

const wrong: Readonly<Record<string, WordKey>> = {
  name: 'tokens.wrong.name',
  scopes: 'tokens.wrong.scopes',
  days: 'tokens.wrong.days',
};

interface Props extends Part {
  readonly onMade: () => void;
  readonly onLeft: () => void;
}

/** The form, and what it made: the token is shown once and kept nowhere in this page. */
export function MakeToken({ onMade, onLeft, ...part }: Props) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState('90');
  const [token, setToken] = useState<string | null>(null);
  const { sending, send, refuse, refused, problem } = useStep(part);
  const choose = (scope: Scope, on: boolean) =>
    setChosen((before) => scopes.filter((one) => (one === scope ? on : before.includes(one))));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!/^\d{1,3}$/.test(days.trim())) return refuse('tokens.wrong.days');
    void send(async () => {
      const wish = { name, scopes: chosen, days: Number(days) };
      const { makeAccessToken: made } = await ask(makeAccessToken, wish);
      switch (made.__typename) {
        case 'AccessTokenMade':
          setToken(made.token);
          setName('');
          setChosen([]);
          return onMade();
        case 'InvalidInput':
          return refuse(wrong[made.field ?? ''] ?? 'tokens.wrong.many');
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return refused(made.__typename);
        default:
          return never(made);
      }
    });
  };
  const leave = () => {
    setToken(null);
    onLeft();
  };
  if (token !== null) return <Shown token={token} onLeave={leave} />;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <h3>{say('tokens.make')}</h3>
      <Field
        label={say('tokens.name')}
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={setName}
        problem={null}
      />
      <fieldset className="ticks">
        <legend>{say('tokens.scopes')}</legend>
        {scopes.map((scope) => (
          <label className="tick" key={scope}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={(event) => choose(scope, event.target.checked)}
            />
            {say(`tokens.scope.${scope}`)}
          </label>
        ))}
      </fieldset>
      <Field
        label={say('tokens.days')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={days}
        onChange={setDays}
        problem={null}
      />
      <Problem says={problem} />
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'safe.working' : 'tokens.makeIt')}
        </Button>
      </div>
    </form>
  );
}

function Shown({ token, onLeave }: { readonly token: string; readonly onLeave: () => void }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'safe.copied' | 'safe.notCopied' | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(token))
      .then(
        () => setCopied('safe.copied'),
        () => setCopied('safe.notCopied'),
      );
  return (
    <div className="notice">
      <p ref={place} tabIndex={-1}>
        {say('tokens.once')}
      </p>
      <p>
        <code className="made-token">{token}</code>
      </p>
      <p role="status">{copied === null ? '' : say(copied)}</p>
      <div className="row">
        <Button onClick={() => void copy()}>{say('tokens.copy')}</Button>
        <Button kind="plain" onClick={onLeave}>
          {say('tokens.kept')}
        </Button>
      </div>
    </div>
  );
}
