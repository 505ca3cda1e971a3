import { type ReactNode, useRef, useState } from 'react';
import { useSpeech } from '../i18n/words.js';
import type { Elsewhere } from '../lib/use-kept-words.js';
import { Button } from './button.js';

interface Props<Value> {
  readonly of: Elsewhere<Value> | null;
  /** The words that stand at the server, to be read before somebody chooses. */
  readonly show: (theirs: Value) => ReactNode;
}

/** Somebody's own words were changed elsewhere: both are there, and one of them is chosen. */
export function OtherWords<Value>({ of, show }: Props<Value>) {
  const { say } = useSpeech();
  const [working, setWorking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const doing = (work: () => Promise<void>) => {
    setWorking(true);
    void work().finally(() => {
      setWorking(false);
      // The button that was pressed may be gone.
      if (document.activeElement === document.body) place.current?.focus();
    });
  };
  return (
    <div ref={place} tabIndex={-1}>
      <div role="alert">{of !== null && <p className="notice alert">{say('keep.otherWords')}</p>}</div>
      {of !== null && (
        <div className="stack">
          {of.theirs !== null && (
            <details>
              <summary>{say('keep.readTheirs')}</summary>
              {show(of.theirs)}
            </details>
          )}
          <div className="row">
            <Button kind="plain" working={working} onClick={() => doing(of.takeTheirs)}>
              {say('keep.takeTheirs')}
            </Button>
            <Button kind="plain" working={working} onClick={() => doing(of.keepMine)}>
              {say('keep.keepMine')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
