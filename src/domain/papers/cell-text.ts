import type { ColumnKey } from '../appendices';
import type { CellValue } from '../cell-value';
import type { SummaryRow } from '../summary/summary';
import { placeOf } from '../summary/typed-place';
import { formatNumber } from '../vietnamese/format-number';
import type { Run } from './paper';

/** A cell as it stands on paper: numbers as Vietnam writes them, text as it was typed. */
export function cellText(value: CellValue): string {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

/** One cell of a summary's row, with the place where the agency typed it. */
export function cellRun(row: SummaryRow, key: ColumnKey): Run {
  return { text: cellText(row.cells[key]), place: placeOf(row, key) };
}
