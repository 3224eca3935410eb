import type { Appendix } from '../../domain/appendices';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { formKeys } from './lay-out-strips';
import { findHeaderRow } from './read-submission';

/** Cells of the column «Kiểm tra», rows and column from 1. */
export interface StaleVerdicts {
  readonly column: number;
  /** Top to bottom, with what should stand there. */
  readonly rows: readonly { readonly row: number; readonly value: string }[];
}

/**
 * The data rows in whose last cell something else stands than their verdict, among `firstRow` to `lastRow`; none where
 * the column or the row of keys is gone.
 *
 * @param verdicts By row; a row without one should be blank there.
 */
export function staleVerdicts(
  sheet: SheetSnapshot,
  appendix: Appendix,
  verdicts: ReadonlyMap<number, string>,
  firstRow = 1,
  lastRow = sheet.values.length,
): StaleVerdicts {
  const table = readKeyedTable(sheet, formKeys(appendix));
  const column = table?.columns.get('check');
  if (!table || column === undefined) return { column: 0, rows: [] };
  const idColumn = table.columns.get('id') ?? 0;
  const rows: { row: number; value: string }[] = [];
  for (
    let row = Math.max(firstRow, findHeaderRow(sheet, table) + 1);
    row <= Math.min(lastRow, sheet.values.length);
    row++
  ) {
    const isOurs = row === table.keyRow || String(valueAt(sheet, row, idColumn)).startsWith('#');
    const value = verdicts.get(row) ?? '';
    if (!isOurs && valueAt(sheet, row, column) !== value) rows.push({ row, value });
  }
  return { column, rows };
}
