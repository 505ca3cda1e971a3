import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant } from '../../../lib/show-time.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { type Part, Problem, useStep } from './refusals.js';
import { type Factor, removeSecondFactor, renameSecondFactor } from './strong-sign-in.operations.js';

/** What somebody has beside their mailbox; changed only in a session that has shown one of them. */
export function FactorList(part: Part) {
  const { say } = useSpeech();
  return (
    <section className="stack" aria-labelledby="safe-list">
      <h3 id="safe-list">{say('safe.yours')}</h3>
      <ul className="plain-list">
        {part.me.secondFactors.map((factor) => (
          <li key={factor.id} className="stack">
            <OneFactor {...part} factor={factor} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props extends Part {
  readonly factor: Factor;
}

function OneFactor({ factor, ...part }: Props) {
  const { say, language } = useSpeech();
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'removing the last'>('nothing');
  const { sending, send, refused, problem } = useStep(part);
  const name = useRef<HTMLElement>(null);
  const question = useRef<HTMLElement>(null);
  // The button that was pressed is gone: the place of whoever pressed it moves to the question, and back to the name.
  useEffect(() => {
    if (doing === 'removing the last') question.current?.focus();
  }, [doing]);
  const leave = () => {
    setDoing('nothing');
    name.current?.focus();
  };
  const remove = (leaveNone: boolean) =>
    send(async () => {
      const { removeSecondFactor: removed } = await ask(removeSecondFactor, { id: factor.id, leaveNone });
      switch (removed.__typename) {
        case 'SecondFactorRemoved':
          return part.onDone('safe.removed');
        case 'LastSecondFactor':
          return setDoing('removing the last');
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return refused(removed.__typename);
        default:
          return never(removed);
      }
    });
  const used =
    factor.lastUsedAt === null
      ? say('safe.neverUsed')
      : say('safe.used', { when: showInstant(new Date(factor.lastUsedAt), language) });
  return (
    <>
      <div>
        <strong ref={name} tabIndex={-1}>
          {factor.name}
        </strong>{' '}
        <span className="tag">{say(`safe.${factor.kind}`)}</span>
        <br />
        <span className="quiet small">
          {say('safe.since', { when: showInstant(new Date(factor.createdAt), language) })} {used}
        </span>
      </div>
      {doing === 'renaming' && <Rename {...part} factor={factor} onLeave={leave} />}
      {doing === 'removing the last' && (
        <div className="notice alert" role="alert">
          <strong ref={question} tabIndex={-1}>
            {say('safe.lastHeading')}
          </strong>
          {say('safe.refused.LastSecondFactor')}
          <div className="row">
            <Button working={sending} onClick={() => void remove(true)}>
              {say('safe.removeLast')}
            </Button>
            <Button kind="plain" onClick={leave}>
              {say('safe.keep')}
            </Button>
          </div>
        </div>
      )}
      {doing === 'nothing' && part.me.secondFactorShown && (
        <div className="row">
          <Button kind="plain" onClick={() => setDoing('renaming')}>
            {say('safe.rename')}
            <span className="unseen"> {factor.name}</span>
          </Button>
          <Button kind="plain" working={sending} onClick={() => void remove(false)}>
            {say('safe.remove')}
            <span className="unseen"> {factor.name}</span>
          </Button>
        </div>
      )}
      <Problem says={problem} />
    </>
  );
}

function Rename({ factor, onLeave, ...part }: Props & { readonly onLeave: () => void }) {
  const { say } = useSpeech();
  const [name, setName] = useState(factor.name);
  const { sending, send, refuse, refused, problem } = useStep(part);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return refuse('safe.noName');
    void send(async () => {
      const { renameSecondFactor: renamed } = await ask(renameSecondFactor, { id: factor.id, name });
      switch (renamed.__typename) {
        case 'SecondFactorRenamed':
          onLeave();
          return part.onDone('safe.renamed');
        case 'InvalidInput':
          return refuse('safe.noName');
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return refused(renamed.__typename);
        default:
          return never(renamed);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field
        label={say('safe.newName')}
        autoComplete="off"
        autoFocus
        maxLength={60}
        value={name}
        onChange={setName}
        problem={problem}
      />
      <div className="row">
        <Button type="submit" working={sending}>
          {say(sending ? 'safe.working' : 'safe.saveName')}
        </Button>
        <Button kind="plain" onClick={onLeave}>
          {say('safe.cancel')}
        </Button>
      </div>
    </form>
  );
}
