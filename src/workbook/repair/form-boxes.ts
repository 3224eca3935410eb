import type { GridRange } from '../../host';
import { isInside } from './blueprint';
import type { FormCell } from './mended-tab';

/** The form's cells that lie in one of the blueprint's ranges. */
export function cellsInside(cells: readonly FormCell[], ranges: readonly GridRange[]): FormCell[] {
  return cells.filter(({ form }) => ranges.some((range) => isInside(range, form.row, form.column)));
}

/** Cells as few boxes, wherever they have been moved: neighbours in a row, then rows of the same columns. */
export function boxesAround(sheetId: number, cells: readonly Pick<FormCell, 'row' | 'column'>[]): GridRange[] {
  const boxes: Required<Omit<GridRange, 'sheetId'>>[] = [];
  for (const { row, column } of cells) {
    const last = boxes[boxes.length - 1];
    if (last?.endRowIndex === row && last.startRowIndex === row - 1 && last.endColumnIndex === column - 1) {
      last.endColumnIndex = column;
    } else {
      boxes.push({ startRowIndex: row - 1, endRowIndex: row, startColumnIndex: column - 1, endColumnIndex: column });
    }
  }
  return boxes
    .reduce<typeof boxes>((joined, box) => {
      const above = joined.find(({ startColumnIndex, endColumnIndex, endRowIndex }) => {
        const isSameWidth = startColumnIndex === box.startColumnIndex && endColumnIndex === box.endColumnIndex;
        return isSameWidth && endRowIndex === box.startRowIndex;
      });
      if (above) above.endRowIndex = box.endRowIndex;
      else joined.push(box);
      return joined;
    }, [])
    .map((box) => ({ sheetId, ...box }));
}

/** The one box that holds all the cells. */
export function boxHolding(sheetId: number, cells: readonly Pick<FormCell, 'row' | 'column'>[]): GridRange {
  return {
    sheetId,
    startRowIndex: Math.min(...cells.map(({ row }) => row)) - 1,
    endRowIndex: Math.max(...cells.map(({ row }) => row)),
    startColumnIndex: Math.min(...cells.map(({ column }) => column)) - 1,
    endColumnIndex: Math.max(...cells.map(({ column }) => column)),
  };
}
