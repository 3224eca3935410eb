import type { CellValue } from '../cell-value';
import type { Box, DrawnRow } from './drawn-sheet';
import type { StyleName } from './styles';

/** One cell across all columns. The cells under it are drawn too, so that its border closes. */
export function band(value: CellValue, style: StyleName, width: number): DrawnRow {
  return { cells: Array.from({ length: width }, (_, index) => ({ value: index === 0 ? value : '', style })) };
}

/** The merge that makes a band of a row (from 1). */
export function bandBox(row: number, width: number): Box {
  return { row, column: 1, lastRow: row, lastColumn: width };
}
