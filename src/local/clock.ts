/** Time on the local host: it stands still until it is moved, so that runs can be repeated. */
export interface Clock {
  readonly now: () => Date;
  /** @throws RangeError where the date lies before now, or is none. */
  advanceTo(date: Date): void;
}

/** The clock and, for the host alone, the way to let time pass. */
export interface RunningClock extends Clock {
  /** Parts of a millisecond add up. */
  readonly advanceBy: (durationMs: number) => void;
}

/** @param state where the time is kept, as ISO text */
export function createClock(state: { now: string }): RunningClock {
  let pendingMs = 0;
  return {
    now: () => new Date(state.now),
    advanceTo(date) {
      if (date.getTime() < Date.parse(state.now)) {
        throw new RangeError(`The clock cannot go back from ${state.now} to ${String(date)}.`);
      }
      state.now = date.toISOString();
    },
    advanceBy(durationMs) {
      pendingMs += durationMs;
      const wholeMs = Math.trunc(pendingMs);
      pendingMs -= wholeMs;
      state.now = new Date(Date.parse(state.now) + wholeMs).toISOString();
    },
  };
}
