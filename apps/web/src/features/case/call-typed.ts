import { instantTyped } from '../../lib/instant-typed.js';

/** What a form of a call holds when it is sent. */
export interface CallTyped {
  readonly day: string;
  readonly time: string;
  readonly said: string;
}

/** What is still wrong with it; null where nothing is. */
export interface CallProblems {
  readonly day: 'callLog.dayMissing' | null;
  readonly time: 'callLog.timeMissing' | 'callLog.later' | null;
  readonly said: 'callLog.saidMissing' | null;
}

/** The instant of the call where all is there. No time is made up: what is in the log stands there for good. */
export function callAt(
  { day, time, said }: CallTyped,
  /** Null while the server's clock is not known: the server looks at it again. */
  now: number | null,
): { readonly at: string } | CallProblems {
  const noon = instantTyped(day, '12:00');
  const at = instantTyped(day, time);
  const later = at !== null && now !== null && Date.parse(at) > now;
  const problems: CallProblems = {
    day: noon === null || day < '1900-01-02' ? 'callLog.dayMissing' : null,
    time: time === '' ? 'callLog.timeMissing' : later ? 'callLog.later' : null,
    said: said.trim() === '' ? 'callLog.saidMissing' : null,
  };
  const whole = problems.day === null && problems.time === null && problems.said === null;
  return whole && at !== null ? { at } : problems;
}
