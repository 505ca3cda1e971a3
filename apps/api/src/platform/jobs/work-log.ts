/** What the loops and workers report to: ids, names and counts only. pino's logger fits. */
export interface WorkLog {
  info(fields: Readonly<Record<string, string | number>>, message: string): void;
  warn(fields: Readonly<Record<string, string | number>>, message: string): void;
  error(fields: Readonly<Record<string, string | number>>, message: string): void;
}

/** Counts for /metrics; labels are names of reactions and schedules, never ids. */
export interface WorkMeter {
  reactionEnded(reaction: string, end: 'done' | 'skipped' | 'again' | 'parked', seconds: number): void;
  relayed(messages: number): void;
}

export const silentMeter: WorkMeter = { reactionEnded: () => undefined, relayed: () => undefined };
