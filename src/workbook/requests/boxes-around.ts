import type { GridRange } from '../../host';

/** Both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells as few boxes, wherever they have been moved: neighbours in a row, then rows of the same columns. */
export function boxesAround(sheetId: number, cells: readonly CellPlace[]): GridRange[] {
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
