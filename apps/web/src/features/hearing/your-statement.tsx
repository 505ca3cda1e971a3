import { useEffect, useEffectEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { SpeakingClock } from './speaking-clock.js';
import { saveStatement } from './speaker.operations.js';
import { clockFace, secondsFor, wordsIn } from './speaking-timer.js';
import { useAct, WhatBecame } from './use-act.js';

interface Props {
  readonly seat: TheSeat;
  readonly hearing: TheHearing;
  /** Whether the words on the screen are others than those that are kept. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** So long after the last letter the words are kept without being asked to be. */
const pauseMs = 6_000;

/** Somebody's own words: what they say aloud within their minutes, and what goes in on paper. */
export function YourStatement({ seat, hearing, onUnsaved }: Props) {
  const { say, language } = useSpeech();
  const acting = useAct();
  const kept = seat.statement;
  const [spoken, setSpoken] = useState(kept?.spoken ?? '');
  const [written, setWritten] = useState(kept?.written ?? '');
  const [measured, setMeasured] = useState<number | null>(null);
  const [keptMeasure, setKeptMeasure] = useState<number | null>(null);
  const [wanting, setWanting] = useState<string | null>(null);
  const changed = spoken !== (kept?.spoken ?? '') || written !== (kept?.written ?? '');
  const unsaved = changed || (measured !== null && measured !== keptMeasure);
  useLeaveAsking(unsaved);
  useEffect(() => onUnsaved(changed), [changed, onUnsaved]);

  const allowedSeconds = hearing.minutesPerSpeaker * 60;
  const words = wordsIn(spoken);
  const seconds = measured ?? secondsFor(words);
  const save = () =>
    acting.act(async () => {
      setWanting(null);
      const own = spoken.trim();
      const { saveStatement: answer } = await ask(saveStatement, {
        input: {
          seatId: seat.id,
          language: kept?.language ?? language,
          written: written.trim() === '' ? own : written,
          ...(own === '' ? {} : { spoken }),
          ...(own === '' || measured === null ? {} : { measuredSeconds: measured }),
        },
      });
      switch (answer.__typename) {
        case 'StatementSaved':
          setWritten((now) => (now.trim() === '' ? own : now));
          setKeptMeasure(measured);
          setWanting(answer.wanting === null ? null : wantingOf(answer.wanting));
          return acting.done(say('hear.saved'));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'StatementTooLong':
        case 'SeatOver':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  const saveNow = useEffectEvent(() => {
    if (!acting.sending) save();
  });
  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(saveNow, pauseMs);
    return () => clearTimeout(timer);
  }, [unsaved, spoken, written, measured]);
  const wantingOf = ({ kind, message }: { readonly kind: string; readonly message: string }) =>
    language === 'en' ? message : say('hear.wanting', { what: say(wantingWords(kind)) });

  return (
    <section className="card" aria-labelledby="your-words">
      <h2 id="your-words">{say('hear.words')}</h2>
      <p className="quiet">{say('hear.wordsHint')}</p>
      <TextArea
        label={say('hear.spoken')}
        hint={say('hear.spokenHint', { minutes: hearing.minutesPerSpeaker })}
        value={spoken}
        onChange={(next) => {
          setSpoken(next);
          setMeasured(null);
        }}
        rows={9}
        maxLength={20_000}
      />
      <p className={seconds > allowedSeconds ? 'problem' : 'quiet'}>
        {say(measured === null ? 'hear.counted' : 'hear.measured', {
          words,
          takes: clockFace(seconds),
          allowed: clockFace(allowedSeconds),
        })}
      </p>
      <SpeakingClock allowedSeconds={allowedSeconds} onMeasured={setMeasured} />
      <TextArea
        label={say('hear.written')}
        hint={say('hear.writtenHint')}
        value={written}
        onChange={setWritten}
        rows={6}
        maxLength={50_000}
      />
      {kept !== null && (
        <>
          <p className="quiet small">{say('hear.lineAdded', { line: kept.disclosureLine })}</p>
          {!unsaved && kept.prompts.length > 0 && (
            <div className="notice">
              <strong>{say('hear.prompts')}</strong>
              <ul>
                {kept.prompts.map(({ kind, from, in: where }) => (
                  <li key={`${where}-${kind}-${from}`}>{say(`hear.prompt.${kind}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      {wanting !== null && <p className="notice">{wanting}</p>}
      <div>
        <Button working={acting.sending} onClick={save}>
          {say('hear.save')}
        </Button>
      </div>
      <p className="quiet small">
        {unsaved
          ? say('hear.unsaved')
          : kept !== null && say('hear.savedAt', { when: showInstant(new Date(kept.savedAt), language) })}
      </p>
      <WhatBecame of={acting} />
    </section>
  );
}

function wantingWords(kind: string) {
  switch (kind) {
    case 'SpokenTooLong':
      return 'hear.wanting.SpokenTooLong';
    case 'OwnWordsMissing':
    case 'OwnWordsTooShort':
      return 'hear.wanting.short';
    case 'OwnWordsCopied':
      return 'hear.wanting.copied';
    default:
      return 'hear.wanting.blank';
  }
}
