import type { SheetState } from '../../book';
import type { Cell } from '../../sheets-api/write-cells';

/** How many rows and columns reach to the last with content. */
export interface ContentSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * What counts as content:
 *
 *   cell                                   | counts
 *   ---------------------------------------|--------------------------------------
 *   a value; an unticked box, which is one | yes
 *   a look, a rule or a note alone         | reports differ: see `bareLooksAreContent`
 *   nothing                                | no
 */
export function contentSize({ rows }: SheetState, bareLooksCount: boolean): ContentSize {
  const isContent = (cell: Cell) => (bareLooksCount ? cell : cell?.userEnteredValue) !== undefined;
  const widths = rows.map((row) => (row?.findLastIndex(isContent) ?? -1) + 1);
  return {
    rowCount: widths.findLastIndex((width) => width > 0) + 1,
    columnCount: widths.reduce((most, width) => Math.max(most, width), 0),
  };
}
