import type { CellValue } from '../cell-value';
import type { StyleName } from './styles';

/**
 * A sheet as it will look, before anyone says where: the same drawing becomes requests for Google Sheets
 * (`workbook/`) and an .xlsx file (`documents/`).
 */
export interface DrawnSheet {
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Box[];
  /** Rows kept in sight, and repeated at the top of each printed page. */
  readonly frozenRows: number;
  /** Whether people may filter the table whose header is the last frozen row. */
  readonly hasFilter?: boolean;
  /** The first row to be repeated on paper: a title above a table's head prints once. 1 where not told. */
  readonly firstRepeatedRow?: number;
}

export interface DrawnColumn {
  readonly widthMm: number;
  readonly isHidden?: boolean;
}

export interface DrawnRow {
  /** From column A; cells beyond the last are blank and unstyled. */
  readonly cells: readonly DrawnCell[];
  /** Told only where the row cannot fit itself to its text: merged cells do not count for that. */
  readonly heightMm?: number;
  readonly isHidden?: boolean;
}

export interface DrawnCell {
  readonly value: CellValue;
  readonly style: StyleName;
  /** Where a click leads: a full https address. */
  readonly link?: string;
  readonly note?: string;
}

/** Rows and columns from 1, both ends included. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}
