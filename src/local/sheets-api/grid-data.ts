import type { CellData, RowData } from '../../host';
import type { SheetState } from '../book';
import type { Locale } from '../locale';
import type { Box } from './box';
import { cellDescriber } from './describe-cell';
import { metadataOfDimension } from './developer-metadata';
import type { Mask } from './field-mask';
import { maskOf, select } from './field-mask';
import { trimEnd } from './trim-end';

type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type Row = SheetState['rows'][number] & object;
type Describe = ReturnType<typeof cellDescriber>;
type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;

/** The size in pixels of a row or column no one has set. */
export const DEFAULT_SIZE_PX = { ROWS: 21, COLUMNS: 100 } as const;

/** Is told how many cells an answer will hold. */
export type NoteCells = (count: number) => void;

/** The cells of a box, as far as the mask asks; blank rows and cells at the end are left out. */
export function gridData(sheet: SheetState, box: Box, mask: Mask, locale: Locale, note: NoteCells): GridData {
  const rowMask = maskOf(mask, 'rowData');
  const rowMetadataMask = maskOf(mask, 'rowMetadata');
  const columnMetadataMask = maskOf(mask, 'columnMetadata');
  const rows = rowMask && rowData(sheet, box, rowMask, locale, note);
  return {
    ...(maskOf(mask, 'startRow') && box.startRowIndex > 0 && { startRow: box.startRowIndex }),
    ...(maskOf(mask, 'startColumn') && box.startColumnIndex > 0 && { startColumn: box.startColumnIndex }),
    ...(rows && rows.length > 0 && { rowData: [...rows] }),
    ...(rowMetadataMask && {
      rowMetadata: select(dimensionsOf(sheet, 'ROWS', box.startRowIndex, box.endRowIndex), rowMetadataMask),
    }),
    ...(columnMetadataMask && {
      columnMetadata: select(
        dimensionsOf(sheet, 'COLUMNS', box.startColumnIndex, box.endColumnIndex),
        columnMetadataMask,
      ),
    }),
  };
}

/**
 * Cells are described when their row is read: on the way to a script each is copied, and what lives no longer than its
 * copying costs a large file a third less time. The state never changes, so a row reads the same at any time.
 */
function rowData(sheet: SheetState, box: Box, mask: Mask, locale: Locale, note: NoteCells): readonly RowData[] {
  const cellMask = maskOf(mask, 'values');
  const describe = cellMask && cellDescriber(cellMask, locale);
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex).map((row): RowData => {
    const length = describe && row ? lengthWithin(row, box) : 0;
    if (!describe || !row || length <= 0) return {};
    note(length);
    return {
      get values() {
        return describeRow(row, box.startColumnIndex, length, describe);
      },
    };
  });
  return trimEnd(rows, (row) => !('values' in row));
}

function lengthWithin(row: Row, { startColumnIndex, endColumnIndex }: Box): number {
  let end = Math.min(row.length, endColumnIndex);
  while (end > startColumnIndex && row[end - 1] === undefined) end--;
  return end - startColumnIndex;
}

/** The list is made in its length: grown cell by cell, those of a large file would cost more than all else. */
function describeRow(row: Row, start: number, length: number, describe: Describe): CellData[] {
  const values = new Array<CellData>(length);
  for (let index = 0; index < length; index++) values[index] = describe(row[start + index]);
  return values;
}

function dimensionsOf(
  sheet: SheetState,
  dimension: 'ROWS' | 'COLUMNS',
  start: number,
  end: number,
): DimensionProperties[] {
  const all = dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  return Array.from({ length: end - start }, (_, offset) => {
    const { pixelSize = DEFAULT_SIZE_PX[dimension], hiddenByUser } = all[start + offset] ?? {};
    const developerMetadata = metadataOfDimension(sheet, dimension, start + offset, all[start + offset]);
    return {
      pixelSize,
      ...(hiddenByUser && { hiddenByUser }),
      ...(developerMetadata.length > 0 && { developerMetadata }),
    };
  });
}
