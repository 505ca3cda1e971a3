/** Where a stop-watch stands: what ran before, and since when it runs now. */
export interface Watch {
  readonly ranMs: number;
  readonly since: number | null;
}

export const stopped: Watch = { ranMs: 0, since: null };

export const ranFor = ({ ranMs, since }: Watch, now: number): number =>
  ranMs + (since === null ? 0 : Math.max(0, now - since));

export const started = (watch: Watch, now: number): Watch =>
  watch.since === null ? { ...watch, since: now } : watch;

export const paused = (watch: Watch, now: number): Watch => ({ ranMs: ranFor(watch, now), since: null });

/** 3:05, or -0:10 where the time is over. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const sign = seconds < 0 && whole > 0 ? '-' : '';
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;

/** The slow end of how people speak in public; the server counts the same way and has the last word. */
const wordsAMinute = 125;

export const secondsFor = (words: number): number => Math.ceil((words * 60) / wordsAMinute);

/** What is said aloud, and only then: a voice each second would talk over the speaker. */
export type Spoken = 'minute' | 'half' | 'over';

export function spokenAt(leftBefore: number, leftNow: number): Spoken | null {
  const crossed = (mark: number) => leftBefore > mark && leftNow <= mark;
  return crossed(0) ? 'over' : crossed(30) ? 'half' : crossed(60) ? 'minute' : null;
}
