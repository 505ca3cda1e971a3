import { useEffect, useRef, useState } from 'react';
import { Button } from './button.js';

interface Props {
  /** What the first button is called. */
  readonly says: string;
  /** What it means, asked before it is done. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly working: boolean;
  readonly onYes: () => void;
}

/** Something that is not undone by another tap, and is therefore said twice. */
export function Twice({ says, question, yes, no, working, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  const moved = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const ask = (now: boolean) => {
    moved.current = true;
    setAsked(now);
  };
  useEffect(() => {
    // The button that was pressed is gone; what took its place is where somebody goes on.
    if (moved.current) place.current?.focus();
  }, [asked]);
  return (
    <div ref={place} tabIndex={-1} {...(asked ? { role: 'group', 'aria-label': question } : {})}>
      {asked ? (
        <div className="notice stack">
          <p>{question}</p>
          <div className="row">
            <Button kind="plain" onClick={() => ask(false)}>
              {no}
            </Button>
            <Button working={working} onClick={onYes}>
              {yes}
            </Button>
          </div>
        </div>
      ) : (
        <Button kind="plain" working={working} onClick={() => ask(true)}>
          {says}
        </Button>
      )}
    </div>
  );
}
