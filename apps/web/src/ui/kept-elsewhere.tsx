import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/words.js';
import { Button } from './button.js';

interface Props {
  readonly elsewhere: boolean;
  readonly takeKept: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
}

/** Asks which words to go on with, where another window has written over the same ones. */
export function KeptElsewhere({ elsewhere, takeKept, keepMine }: Props) {
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
      {elsewhere && (
        <div className="notice alert" role="alert">
          <p>{say('kept.elsewhere')}</p>
          <div className="row">
            <Button kind="plain" working={working} onClick={() => doing(takeKept)}>
              {say('kept.takeKept')}
            </Button>
            <Button kind="plain" working={working} onClick={() => doing(keepMine)}>
              {say('kept.keepMine')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
