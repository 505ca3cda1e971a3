import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSpeech, type WordKey } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Tick } from '../../ui/tick.js';
import { canWork, work } from './work.js';
import { completeSignIn, requestSignIn, type Session } from './identity.operations.js';
import { signOutHere } from './sign-out.js';

interface Props {
  readonly session: Session | null;
  /** What the server does with mail; null while that is not known. */
  readonly mail: 'delivered' | 'shown here' | 'kept in its home' | null;
  readonly onChange: () => void;
}

/** Signing in and out: an address, then the code its mail brought. The mail's link leads to a page of its own. */
export function SignInCard({ session, mail, onChange }: Props) {
  const [attempt, setAttempt] = useState<{ id: string; email: string } | null>(null);
  if (session !== null) {
    const left = () => {
      setAttempt(null);
      onChange();
    };
    return <SignedIn session={session} justNow={attempt !== null} onLeft={left} />;
  }
  if (attempt === null) return <AskForMail onAsked={setAttempt} />;
  return <EnterCode attempt={attempt} mail={mail} onSignedIn={onChange} onAgain={() => setAttempt(null)} />;
}

interface SignedInProps {
  readonly session: Session;
  /** The form somebody was in has gone: their place on the page moves here with them. */
  readonly justNow: boolean;
  readonly onLeft: () => void;
}

function SignedIn({ session, justNow, onLeft }: SignedInProps) {
  const { say } = useSpeech();
  const { sending, fault, send } = useSending();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (justNow) place.current?.focus();
  }, [justNow]);
  const leave = () =>
    send(async () => {
      if (await signOutHere(() => window.confirm(say('shell.signOutUnsent')))) onLeft();
    });
  return (
    <>
      <p ref={place} tabIndex={-1}>
        {say('signIn.as', { email: session.email })}{' '}
        {session.platformAdministrator && say('signIn.administrator')}
      </p>
      {fault !== null && <Problem says={say('fault.form')} />}
      <div>
        <Button kind="plain" working={sending} onClick={() => void leave()}>
          {say('signIn.out')}
        </Button>
      </div>
    </>
  );
}

function AskForMail({ onAsked }: { readonly onAsked: (attempt: { id: string; email: string }) => void }) {
  const { say, language } = useSpeech();
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<WordKey | null>(null);
  const { sending, fault, send } = useSending();
  const website = useRef<HTMLInputElement>(null);
  // Begun with the first letter of the address, and done before the last one; what failed is begun again with the form.
  const working = useRef<Promise<string | null> | null>(null);
  const begin = () => (working.current ??= work().catch(() => null));
  const worked = async () => {
    const done = await begin();
    working.current = null;
    return done ?? work();
  };
  const type = (typed: string) => {
    setEmail(typed);
    if (canWork()) void begin();
  };
  const request = async () => {
    const askedOn = `${location.pathname}${location.search}`;
    const form = { email: email.trim(), language, website: website.current?.value ?? '', askedOn };
    const { requestSignIn: asked } = await ask(requestSignIn, { ...form, work: await worked() });
    // It lay open for too long: another one, and nobody need know.
    if (asked.__typename !== 'ChallengeFailed') return asked;
    return (await ask(requestSignIn, { ...form, work: await worked() })).requestSignIn;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!/^\S+@\S+$/.test(email.trim())) return setProblem('signIn.badEmail');
    if (!canWork()) return location.assign('/sign-in');
    void send(async () => {
      setProblem(null);
      const asked = await request();
      switch (asked.__typename) {
        case 'SignInRequested':
          return onAsked({ id: asked.attemptId, email: email.trim() });
        case 'InvalidInput':
          return setProblem('signIn.badEmail');
        case 'TooManyRequests':
        case 'ChallengeFailed':
          return setProblem('signIn.tooMany');
        default:
          return never(asked);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="quiet">{say('signIn.says')}</p>
      <div hidden>
        <label>
          {say('signIn.leaveEmpty')} <input ref={website} name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <Field
        label={say('signIn.email')}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        value={email}
        onChange={type}
        problem={problem === null ? null : say(problem)}
      />
      {fault !== null && <Problem says={say('fault.form')} />}
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'signIn.sending' : 'signIn.send')}
        </Button>
      </div>
    </form>
  );
}

interface CodeProps {
  readonly attempt: { readonly id: string; readonly email: string };
  readonly mail: Props['mail'];
  readonly onSignedIn: () => void;
  readonly onAgain: () => void;
}

function EnterCode({ attempt, mail, onSignedIn, onAgain }: CodeProps) {
  const { say } = useSpeech();
  const [code, setCode] = useState('');
  const [sharedDevice, setSharedDevice] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const { sending, fault, send } = useSending();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\s/g, '');
    if (digits === '') return setProblem('signIn.noCode');
    void send(async () => {
      setProblem(null);
      const { completeSignIn: done } = await ask(completeSignIn, {
        attemptId: attempt.id,
        code: digits,
        sharedDevice,
      });
      switch (done.__typename) {
        case 'SignedIn':
          return onSignedIn();
        case 'SignInFailed':
        case 'InvalidInput':
          return setProblem('signIn.failed');
        case 'TooManyRequests':
          return setProblem('signIn.tooMany');
        default:
          return never(done.__typename);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p role="status">
        {mail === 'shown here' && say('signIn.sentHere')}
        {mail === 'kept in its home' && say('signIn.sentHome')}
        {(mail === 'delivered' || mail === null) && say('signIn.sent', { email: attempt.email })}
      </p>
      <Field
        label={say('signIn.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        value={code}
        onChange={setCode}
        problem={problem === null ? null : say(problem)}
      />
      <Tick
        label={say('signIn.shared')}
        hint={say('signIn.sharedHint')}
        checked={sharedDevice}
        onChange={setSharedDevice}
      />
      {fault !== null && <Problem says={say('fault.form')} />}
      <div className="row">
        <Button type="submit" working={sending}>
          {say(sending ? 'signIn.completing' : 'signIn.complete')}
        </Button>
        <Button kind="plain" onClick={onAgain}>
          {say('signIn.again')}
        </Button>
      </div>
    </form>
  );
}

function Problem({ says }: { readonly says: string }) {
  return (
    <p className="problem" role="alert">
      {says}
    </p>
  );
}
