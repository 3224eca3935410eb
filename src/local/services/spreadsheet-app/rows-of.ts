import { exception } from '../../script-error';
import type { SheetState } from '../../book';
import type { Box } from '../../sheets-api/box';
import type { Cell } from '../../sheets-api/write-cells';

export function heightOf({ startRowIndex, endRowIndex }: Box): number {
  return endRowIndex - startRowIndex;
}

export function widthOf({ startColumnIndex, endColumnIndex }: Box): number {
  return endColumnIndex - startColumnIndex;
}

/** Something about each cell of a box, row by row. */
export function rowsOf<Result>({ rows }: SheetState, box: Box, read: (cell: Cell) => Result): Result[][] {
  return Array.from({ length: heightOf(box) }, (_, row) =>
    Array.from({ length: widthOf(box) }, (_, column) =>
      read(rows[box.startRowIndex + row]?.[box.startColumnIndex + column]),
    ),
  );
}

/** The same for each cell of a box. */
export function filled<Value>(box: Box, value: Value): Value[][] {
  return Array.from({ length: heightOf(box) }, () => Array.from({ length: widthOf(box) }, () => value));
}

/** @throws where there are more or fewer values than cells */
export function assertFits(values: readonly (readonly unknown[])[], box: Box): void {
  assertCount('rows', values.length, heightOf(box));
  for (const row of values) assertCount('columns', row.length, widthOf(box));
}

function assertCount(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
