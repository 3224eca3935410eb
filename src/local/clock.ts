/** Time on the local host: it stands still until it is moved, so that runs can be repeated. */
export interface Clock {
  readonly now: () => Date;
  /** @throws RangeError where the date lies before now, or is none. */
  advanceTo(date: Date): void;
}

/** @param state where the time is kept, as ISO text */
export function createClock(state: { now: string }): Clock {
  return {
    now: () => new Date(state.now),
    advanceTo(date) {
      if (date.getTime() < Date.parse(state.now)) {
        throw new RangeError(`The clock cannot go back from ${state.now} to ${String(date)}.`);
      }
      state.now = date.toISOString();
    },
  };
}
