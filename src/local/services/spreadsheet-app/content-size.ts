import type { Book, SheetState } from '../../book';
import { sheetById } from '../../sheets-api/sheets';
import type { Cell } from '../../sheets-api/write-cells';
import { isOn } from '../../switches';

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
export function contentSize(book: Book, sheetId: number): ContentSize {
  const sheet = sheetById(book, sheetId);
  const filled = sizeUpTo(sheet, (cell) => cell?.userEnteredValue !== undefined);
  const dressed = sizeUpTo(sheet, (cell) => cell !== undefined);
  const isSame = filled.rowCount === dressed.rowCount && filled.columnCount === dressed.columnCount;
  return !isSame && isOn(book, 'bareLooksAreContent') ? dressed : filled;
}

function sizeUpTo({ rows }: SheetState, isContent: (cell: Cell) => boolean): ContentSize {
  const widths = rows.map((row) => (row?.findLastIndex(isContent) ?? -1) + 1);
  return {
    rowCount: widths.findLastIndex((width) => width > 0) + 1,
    columnCount: widths.reduce((most, width) => Math.max(most, width), 0),
  };
}
