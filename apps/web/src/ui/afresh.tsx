import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/words.js';
import { showInstant } from '../lib/show-time.js';
import type { KeptStanding } from '../lib/use-kept-form.js';
import { Button } from './button.js';

interface Props {
  readonly of: KeptStanding;
  readonly name?: 'kept.afresh' | 'kept.throwAway';
  /** Something more that belongs to beginning anew, such as going to the first step. */
  readonly onAfresh?: (() => void) | undefined;
}

/** What was typed goes, once somebody has said so twice. */
export function Afresh({ of, name = 'kept.afresh', onAfresh }: Props) {
  const { say } = useSpeech();
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  if (!asked)
    return (
      <div>
        <Button kind="plain" onClick={() => setAsked(true)}>
          {say(name)}
        </Button>
      </div>
    );
  const throwAway = async () => {
    setWorking(true);
    await of.afresh();
    setWorking(false);
    setAsked(false);
    onAfresh?.();
  };
  return (
    <div className="notice" role="group" aria-label={say(name)}>
      <p>{say('kept.afreshAsk')}</p>
      <div className="row">
        <Button kind="plain" working={working} onClick={() => void throwAway()}>
          {say('kept.afreshYes')}
        </Button>
        <Button kind="plain" onClick={() => setAsked(false)}>
          {say('kept.afreshNo')}
        </Button>
      </div>
    </div>
  );
}

/**
 * Stands above a form that shows what is so today: here it shows what was typed into it before and never sent, and the way back to
 * what is so.
 */
export function TakenUp({ of }: { readonly of: KeptStanding }) {
  const { say, language } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const shown = of.takenUp !== null && of.half && !of.elsewhere;
  return (
    <div ref={place} tabIndex={-1}>
      {shown && of.takenUp !== null && (
        <div className="notice stack">
          <p role="status">{say('kept.takenUp', { when: showInstant(of.takenUp, language) })}</p>
          <Afresh
            of={of}
            name="kept.throwAway"
            onAfresh={() => requestAnimationFrame(() => place.current?.focus())}
          />
        </div>
      )}
    </div>
  );
}
