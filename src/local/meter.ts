import type { Band, CallClass } from './cost-model';
import { estimateMs } from './cost-model';

/** Counts what scripts and tools ask of Google; a command's time there is its round trips. */
export interface Meter {
  /** Classes never called are absent. */
  readonly calls: Readonly<Partial<Record<CallClass, Tally>>>;
  /** Calls of the advanced services, each a round trip, refused ones too. */
  heavyCalls(): number;
  /** Milliseconds on Google since the last reset. */
  estimate(band: Band): number;
  reset(): void;
}

export interface Tally {
  readonly calls: number;
  readonly cells: number;
}

const heavyClasses: readonly CallClass[] = ['sheetsRead', 'sheetsWrite', 'driveCall', 'driveConversion'];

/** The meter and, for the services alone, the way to move it. */
export interface RunningMeter extends Meter {
  /** Cells may be told later, by a second call with `calls` 0: a read knows them only when it is done. */
  record(callClass: CallClass, count?: Partial<Tally>): void;
}

/** @param spend is told the usual time on Google of each call, in milliseconds */
export function createMeter(spend: (durationMs: number) => void): RunningMeter {
  const tallies = new Map<CallClass, Tally>();
  return {
    get calls() {
      return Object.fromEntries(tallies);
    },
    heavyCalls: () => heavyClasses.reduce((sum, each) => sum + (tallies.get(each)?.calls ?? 0), 0),
    estimate: (band) => [...tallies].reduce((sum, [each, tally]) => sum + estimateMs(each, tally, band), 0),
    reset: () => {
      tallies.clear();
    },
    record(callClass, { calls = 1, cells = 0 } = {}) {
      if (calls === 0 && cells === 0) return;
      spend(estimateMs(callClass, { calls, cells }, 'mid'));
      const { calls: earlier, cells: before } = tallies.get(callClass) ?? { calls: 0, cells: 0 };
      tallies.set(callClass, { calls: earlier + calls, cells: before + cells });
    },
  };
}
