/** Quick, usual and slow: read times as the band from `low` to `high`, never as `mid` alone. */
export type Band = 'low' | 'mid' | 'high';

interface Cost {
  /** Milliseconds for each call, as [low, mid, high]. */
  readonly call: readonly [number, number, number];
  /** Milliseconds for each 1,000 cells; for `bundleLoad` each 1,000 characters of script. */
  readonly perThousand?: readonly [number, number, number];
}

/**
 * What calls cost on Google. Nothing was measured on Google by us: `published` are figures others measured, `derived`
 * follow from those, `assumed` have no source and may be wrong by a factor of 4.
 */
export const costModel = {
  /** Published: usually under 1 s, nearly always under 10 s. */
  executionStart: { call: [300, 1000, 10_000] },
  /** Measured on Node 20, up to three times that on Apps Script. */
  bundleLoad: { call: [0, 0, 0], perThousand: [0.08, 0.17, 0.35] },
  /** Derived: ids, menus, notes in the corner. */
  light: { call: [0, 2, 5] },
  /** Published: 160 ms for `getLastRow` in a loop. */
  metadataRead: { call: [20, 100, 200] },
  /** Derived: 3 ms where Google has looked ahead, 80 ms where it has not. */
  scriptRead: { call: [20, 80, 300], perThousand: [3, 10, 30] },
  /** Published: 4,000 cells under 50 ms before the flush. */
  bufferedWrite: { call: [2, 10, 50], perThousand: [5, 12, 40] },
  /** Published: 241 ms for one write and read, 610 ms for 4,000 cells. */
  flush: { call: [30, 240, 700], perThousand: [60, 150, 300] },
  /** Assumed: a protection, by `SpreadsheetApp`. */
  structural: { call: [150, 600, 2000] },
  /** Derived: 0.65 of a read by SpreadsheetApp. */
  sheetsRead: { call: [100, 250, 600], perThousand: [2, 6.5, 20] },
  /** Derived: 0.81 of a flush. */
  sheetsWrite: { call: [150, 400, 1000], perThousand: [50, 120, 300] },
  /** Assumed: one inside a batch. */
  duplicateSheet: { call: [50, 150, 600] },
  /** Assumed: one inside a batch. */
  protectRange: { call: [5, 20, 100] },
  /** Published. */
  propertyRead: { call: [20, 32, 84] },
  /** Published. */
  propertyWrite: { call: [43, 63, 231] },
  /** Assumed: nobody else holds it. */
  lock: { call: [20, 100, 500] },
  /** Assumed: lists, folders, small files. */
  driveCall: { call: [50, 150, 500] },
  /** Derived from the time of a copy: a native spreadsheet is made. */
  driveConversion: { call: [1500, 2700, 15_000] },
  /** Published. */
  cacheRead: { call: [3, 10, 25] },
  /** Published. */
  cacheWrite: { call: [50, 75, 280] },
  /** Assumed. */
  mail: { call: [200, 500, 3000] },
  /** Assumed: triggers listed, made or deleted. */
  triggerCall: { call: [100, 400, 1500] },
} as const satisfies Record<string, Cost>;

export type CallClass = keyof typeof costModel;

/** Milliseconds for so many calls of a class over so many cells. */
export function estimateMs(
  callClass: CallClass,
  { calls, cells }: { calls: number; cells: number },
  band: Band,
): number {
  const { call, perThousand = [0, 0, 0] }: Cost = costModel[callClass];
  const column = { low: 0, mid: 1, high: 2 } as const;
  return calls * call[column[band]] + (cells / 1000) * perThousand[column[band]];
}
