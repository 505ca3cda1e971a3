import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { Button } from '../../../ui/button.js';
import { type Part, Problem, useStep } from './refusals.js';
import { makeRecoveryCodes } from './strong-sign-in.operations.js';

interface Props extends Part {
  /** The card asks anew how things stand, without leaving the codes. */
  readonly onMade: () => void;
}

/** Ten codes for the day the telephone is lost. They are shown once and kept nowhere in this page. */
export function RecoveryCodes({ onMade, ...part }: Props) {
  const { say } = useSpeech();
  const { sending, send, refused, problem } = useStep(part);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { recoveryCodesLeft: left } = part.me;
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    setCodes(null);
    heading.current?.focus();
  };
  const make = () =>
    send(async () => {
      const { makeRecoveryCodes: made } = await ask(makeRecoveryCodes, {});
      if (made.__typename !== 'RecoveryCodesMade') return refused(made.__typename);
      setCodes(made.codes);
      onMade();
    });
  return (
    <section className="stack" aria-labelledby="safe-recovery">
      <h3 id="safe-recovery" ref={heading} tabIndex={-1}>
        {say('safe.recovery')}
      </h3>
      <p>{left === 0 ? say('safe.recoveryNone') : say('safe.recoveryLeft', { count: left })}</p>
      {codes !== null && <Codes codes={codes} onLeave={leave} />}
      <Problem says={problem} />
      {codes === null && part.me.secondFactorShown && (
        <div>
          <Button kind="plain" working={sending} onClick={() => void make()}>
            {say(sending ? 'safe.working' : left === 0 ? 'safe.makeCodes' : 'safe.makeCodesAnew')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Codes({ codes, onLeave }: { readonly codes: readonly string[]; readonly onLeave: () => void }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'safe.copied' | 'safe.notCopied' | null>(null);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied('safe.copied');
    } catch {
      // Asked without https, or forbidden: the codes stand there to be marked by hand.
      setCopied('safe.notCopied');
    }
  };
  return (
    <div className="notice alone-on-paper">
      <p ref={place} tabIndex={-1}>
        {say('safe.codesOnce')}
      </p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p role="status">{copied === null ? '' : say(copied)}</p>
      <div className="row">
        <Button onClick={() => void copy()}>{say('safe.copy')}</Button>
        <Button kind="plain" onClick={() => window.print()}>
          {say('safe.print')}
        </Button>
        <Button kind="plain" onClick={onLeave}>
          {say('safe.codesKept')}
        </Button>
      </div>
    </div>
  );
}
