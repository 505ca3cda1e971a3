import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { clockFace, paused, ranFor, type Spoken, spokenAt, started, stopped } from './speaking-timer.js';

interface Props {
  readonly allowedSeconds: number;
  /** How long it took, to be kept with the words. */
  readonly onMeasured: (seconds: number) => void;
}

/** A stop-watch to read aloud by. It shows each second and speaks up only near the end. */
export function SpeakingClock({ allowedSeconds, onMeasured }: Props) {
  const { say } = useSpeech();
  const [watch, setWatch] = useState(stopped);
  const [now, setNow] = useState(0);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const runs = watch.since !== null;
  const ran = ranFor(watch, Math.max(now, watch.since ?? 0));
  const left = allowedSeconds - ran / 1_000;

  useEffect(() => {
    if (!runs) return;
    let before = allowedSeconds - ranFor(watch, Date.now()) / 1_000;
    const beat = setInterval(() => {
      const at = Date.now();
      const nowLeft = allowedSeconds - ranFor(watch, at) / 1_000;
      const says = spokenAt(before, nowLeft);
      if (says !== null) setSpoken(says);
      before = nowLeft;
      setNow(at);
    }, 250);
    return () => clearInterval(beat);
  }, [runs, watch, allowedSeconds]);

  const pause = () => {
    const stood = paused(watch, Date.now());
    setWatch(stood);
    onMeasured(Math.max(1, Math.round(stood.ranMs / 1_000)));
  };
  return (
    <div className="speaking-clock" role="group" aria-label={say('hear.timer')}>
      <p className={left < 0 ? 'face over' : 'face'} role="timer" aria-live="off">
        {clockFace(left)}
      </p>
      <p className="quiet small">{say('hear.timerOf', { allowed: clockFace(allowedSeconds) })}</p>
      <p role="status" className="said">
        {spoken === null ? '' : say(`hear.timer.${spoken}`)}
      </p>
      <div className="row">
        {runs ? (
          <Button onClick={pause}>{say('hear.pause')}</Button>
        ) : (
          <Button
            onClick={() => {
              const at = Date.now();
              setNow(at);
              setWatch(started(watch, at));
            }}
          >
            {say(watch.ranMs === 0 ? 'hear.start' : 'hear.goOn')}
          </Button>
        )}
        {!runs && watch.ranMs > 0 && (
          <Button
            kind="plain"
            onClick={() => {
              setWatch(stopped);
              setSpoken(null);
            }}
          >
            {say('hear.anew')}
          </Button>
        )}
      </div>
    </div>
  );
}
