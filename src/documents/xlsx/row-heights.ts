import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { CellStyle } from '../../domain/drawing/styles';
import { styles } from '../../domain/drawing/styles';
import { heightOfTextMm } from '../../domain/drawing/text-size';

/** Excel takes no taller row: 409.5 points. */
const TALLEST_MM = (409.5 / 72) * 25.4;

/**
 * How tall each row must be for its longest text. Excel fits a row by itself when it is edited, and some readers never
 * do, so the file has to say. A cell merged across columns has their widths together; one merged down counts for none.
 */
export function rowHeightsMm({ columns, rows, merges }: DrawnSheet): number[] {
  const boxes = new Map(merges.map((box) => [`${box.row}:${box.column}`, box]));
  const cellHeightMm = ({ value, style }: DrawnCell, row: number, column: number): number => {
    const { size, isClipped }: CellStyle = styles[style];
    const box = boxes.get(`${row}:${column}`) ?? { lastRow: row, lastColumn: column };
    const isOneLine = typeof value !== 'string' || isClipped === true || box.lastRow > row;
    const widthMm = columns.slice(column - 1, box.lastColumn).reduce((sum, each) => sum + each.widthMm, 0);
    return heightOfTextMm(isOneLine ? '' : value, widthMm, size);
  };
  const rowHeightMm = ({ cells, heightMm }: DrawnRow, index: number): number =>
    heightMm ??
    cells.reduce(
      (tallest, cell, cellIndex) => Math.max(tallest, cellHeightMm(cell, index + 1, cellIndex + 1)),
      heightOfTextMm('', 0),
    );
  return rows.map((row, index) => Math.min(TALLEST_MM, rowHeightMm(row, index)));
}
