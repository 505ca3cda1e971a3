interface ClockShown {
  readonly side: string;
  readonly state: string;
  readonly actBy: string | null;
}

/** The clock the day of a case to file by comes from; none where the day is not known. */
export const filingClock = <Clock extends ClockShown>(of: {
  readonly actBy: string | null;
  readonly clocks: readonly Clock[];
}): Clock | undefined =>
  of.actBy === null
    ? undefined
    : of.clocks.find(
        ({ side, state, actBy }) => side === 'file' && state === 'running' && actBy === of.actBy,
      );
