import type { Request } from '../../host';

/** Cells a batch writes one by one or all alike, for a meter; a range without end counts as none. */
export function countWrittenCells(requests: readonly Request[]): number {
  return requests.reduce((sum, { updateCells, repeatCell }) => {
    const listed = (updateCells?.rows ?? []).reduce((count, { values = [] }) => count + values.length, 0);
    const {
      startRowIndex: top = 0,
      endRowIndex: bottom = top,
      startColumnIndex: left = 0,
      endColumnIndex: right = left,
    } = repeatCell?.range ?? {};
    return sum + listed + (bottom - top) * (right - left);
  }, 0);
}

/** Cells an answer of `values.batchGet` holds. */
export function countReadValues({ valueRanges = [] }: GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse): number {
  return valueRanges.reduce(
    (sum, { values = [] }) => sum + values.reduce((count: number, line: unknown[]) => count + line.length, 0),
    0,
  );
}
