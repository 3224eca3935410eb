import type { ColumnKey } from '../appendices';
import { cellName } from '../cell-name';
import { submissionSheetName } from '../sheet-name';
import type { SummaryRow } from './summary';

/** The cell somebody typed a text into, for the sentence that refuses it. */
export interface TypedPlace {
  /** The tab's name at this moment. */
  readonly sheet: string;
  /** As an officer reads it: `D5`. */
  readonly cell: string;
}

/** Where an agency typed a cell of the summary. */
export function placeOf({ agency, appendix, sheet, row }: SummaryRow, key: ColumnKey): TypedPlace {
  return {
    sheet: sheet?.title ?? submissionSheetName(agency, appendix),
    cell: cellName(row, sheet?.columns[key] ?? 1),
  };
}
