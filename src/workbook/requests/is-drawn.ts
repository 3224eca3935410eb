import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import { valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { gridSize } from './draw-requests';

/** Whether a tab already shows a drawing: the same grid, values and links. Formats are not compared. */
export function isDrawn(sheet: SheetSnapshot, drawing: DrawnSheet): boolean {
  const { rowCount, columnCount } = gridSize(drawing);
  if (sheet.rowCount !== rowCount || sheet.columnCount !== columnCount) return false;
  for (let row = 1; row <= rowCount; row++) {
    for (let column = 1; column <= columnCount; column++) {
      const cell = drawing.rows[row - 1]?.cells[column - 1];
      if (valueAt(sheet, row, column) !== (cell?.value ?? '')) return false;
      if (sheet.links[row - 1]?.[column - 1] !== cell?.link) return false;
    }
  }
  return true;
}
