/** Time on the local host: it stands still until it is moved, so that runs can be repeated. */
export interface Clock {
  readonly now: () => Date;
  /** @throws RangeError where the date lies before now, or is none. */
  advanceTo(date: Date): void;
}

/** The clock and, for the host alone, the way to let time pass. Parts of a millisecond add up. */
export interface RunningClock extends Clock {
  /** The usual time of a call, which moves the clock only where it runs. */
  readonly spend: (durationMs: number) => void;
  /** Time that is waited on purpose, which always moves the clock. */
  readonly wait: (durationMs: number) => void;
  /** All that was spent and waited since the start. */
  readonly spentMs: () => number;
}

/**
 * @param state where the time is kept, as ISO text
 * @param runs whether calls move it
 */
export function createClock(state: { now: string }, runs: boolean): RunningClock {
  let pendingMs = 0;
  let spentMs = 0;
  const move = (durationMs: number) => {
    pendingMs += durationMs;
    const wholeMs = Math.trunc(pendingMs);
    pendingMs -= wholeMs;
    state.now = new Date(Date.parse(state.now) + wholeMs).toISOString();
  };
  return {
    now: () => new Date(state.now),
    advanceTo(date) {
      if (date.getTime() < Date.parse(state.now)) {
        throw new RangeError(`The clock cannot go back from ${state.now} to ${String(date)}.`);
      }
      state.now = date.toISOString();
    },
    spend(durationMs) {
      spentMs += durationMs;
      if (runs) move(durationMs);
    },
    wait(durationMs) {
      spentMs += durationMs;
      move(durationMs);
    },
    spentMs: () => spentMs,
  };
}
