import type { SheetState } from '../book';
import type { Box } from './box';
import { overlaps } from './box';

/** The blocks of cells with values that blank rows and columns, or the edge of the grid, part from each other. */
export function tablesOf(sheet: SheetState): Box[] {
  const tables: Box[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      const box = {
        startRowIndex: rowIndex,
        endRowIndex: rowIndex + 1,
        startColumnIndex: columnIndex,
        endColumnIndex: columnIndex + 1,
      };
      if (cell?.userEnteredValue && !tables.some((table) => overlaps(table, box))) tables.push(grown(sheet, box));
    });
  });
  return tables;
}

/** A box widened until no cell around it, corners included, has a value. */
function grown(sheet: SheetState, start: Box): Box {
  const hasValue = (fromRow: number, toRow: number, fromColumn: number, toColumn: number) =>
    sheet.rows
      .slice(Math.max(0, fromRow), toRow)
      .some((row) => row?.slice(Math.max(0, fromColumn), toColumn).some((cell) => cell?.userEnteredValue));
  let { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right } = start;
  for (;;) {
    if (hasValue(top - 1, top, left - 1, right + 1)) top--;
    else if (hasValue(bottom, bottom + 1, left - 1, right + 1)) bottom++;
    else if (hasValue(top - 1, bottom + 1, left - 1, left)) left--;
    else if (hasValue(top - 1, bottom + 1, right, right + 1)) right++;
    else return { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
  }
}
