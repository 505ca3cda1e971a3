import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/words.js';
import { showInstant } from '../lib/show-time.js';
import type { KeptStanding } from '../lib/use-kept-form.js';
import { Button } from './button.js';
import { KeptElsewhere } from './kept-elsewhere.js';
import { RefusalNotice } from './refusal.js';

interface Props {
  readonly of: KeptStanding;
  /** Something more that belongs to beginning anew, such as going to the first step. */
  readonly onAfresh?: () => void;
}

/** Whether what is typed into a form is kept, since when, and the way to begin it anew. */
export function KeptLine({ of, onAfresh }: Props) {
  const { say, language } = useSpeech();
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { state, refused, elsewhere, keptAt, half } = of;
  const doing = (work: () => Promise<void>) => {
    setWorking(true);
    void work().finally(() => {
      setWorking(false);
      // The button that was pressed may be gone.
      if (document.activeElement === document.body) place.current?.focus();
    });
  };
  const lost = state === 'failed' || state === 'ended' || (state === 'refused' && !elsewhere);
  return (
    <div ref={place} className="stack" tabIndex={-1}>
      <p role="status" className={lost ? 'problem small' : 'quiet small'}>
        {!half || elsewhere
          ? ''
          : state === 'saved'
            ? keptAt !== null && say('kept.at', { when: showInstant(keptAt, language) })
            : say(`kept.${state}`)}
      </p>
      <KeptElsewhere {...of} />
      {!elsewhere && <RefusalNotice refused={half ? refused : null} />}
      {half && !elsewhere && !asked && (
        <div>
          <Button kind="plain" onClick={() => setAsked(true)}>
            {say('kept.afresh')}
          </Button>
        </div>
      )}
      {half && !elsewhere && asked && (
        <div className="notice" role="group" aria-label={say('kept.afresh')}>
          <p>{say('kept.afreshAsk')}</p>
          <div className="row">
            <Button
              kind="plain"
              working={working}
              onClick={() =>
                doing(async () => {
                  await of.afresh();
                  setAsked(false);
                  onAfresh?.();
                })
              }
            >
              {say('kept.afreshYes')}
            </Button>
            <Button kind="plain" onClick={() => setAsked(false)}>
              {say('kept.afreshNo')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
