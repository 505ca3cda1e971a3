import { useRef } from 'react';
import { useSpeech } from '../i18n/words.js';
import { showInstant } from '../lib/show-time.js';
import type { KeptStanding } from '../lib/use-kept-form.js';
import { Afresh } from './afresh.js';
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
  const place = useRef<HTMLDivElement>(null);
  const { state, refused, elsewhere, keptAt, half } = of;
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
      {half && !elsewhere && (
        <Afresh
          of={of}
          onAfresh={() => {
            onAfresh?.();
            // The button that was pressed is gone.
            if (document.activeElement === document.body) place.current?.focus();
          }}
        />
      )}
    </div>
  );
}
