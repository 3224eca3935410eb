import type { Progress } from './progress';

/**
 * How much of several submissions is done, in whole per cent, from their content alone: each submission weighs the same,
 * whatever its number of rows.
 *
 *   submission              | counts as
 *   ------------------------|------------------------------
 *   missing, or without rows | 0, or 1 where it is a nil return
 *   with rows               | complete rows / rows
 *
 * Rounded down, and 100 only where every submission is complete: a fault that stands in no row keeps it at 99.
 */
export function percentComplete(all: readonly (Progress | undefined)[]): number {
  if (all.length > 0 && all.every((progress) => progress?.isComplete)) return 100;
  const done = all.reduce((sum, progress) => sum + shareOf(progress), 0);
  return Math.min(99, Math.floor((done / Math.max(1, all.length)) * 100));
}

function shareOf(progress: Progress | undefined): number {
  if (!progress) return 0;
  if (progress.rows === 0) return progress.isNil ? 1 : 0;
  return progress.completeRows / progress.rows;
}
