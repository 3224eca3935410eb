import type { ColumnKey } from '../appendices';
import { cellName } from '../cell-name';
import type { CellValue } from '../cell-value';
import { submissionSheetName } from '../sheet-name';
import type { SummaryRow } from '../summary/summary';
import { formatNumber } from '../vietnamese/format-number';
import type { Run, TypedPlace } from './paper';

/** A cell as it stands on paper: numbers as Vietnam writes them, text as it was typed. */
export function cellText(value: CellValue): string {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

/** One cell of a summary's row, with the place where the agency typed it. */
export function cellRun(row: SummaryRow, key: ColumnKey): Run {
  return { text: cellText(row.cells[key]), place: placeOf(row, key) };
}

/** Where an agency typed it. */
export function placeOf({ agency, appendix, sheet, row }: SummaryRow, key: ColumnKey): TypedPlace {
  return {
    sheet: sheet?.title ?? submissionSheetName(agency, appendix),
    cell: cellName(row, sheet?.columns[key] ?? 1),
  };
}
