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
type Describe = ReturnType<typeof cellDescriber>;
type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;

/** The size in pixels of a row or column no one has set. */
export const DEFAULT_SIZE_PX = { ROWS: 21, COLUMNS: 100 } as const;

/** The cells of a box, as far as the mask asks; blank rows and cells at the end are left out. */
export function gridData(sheet: SheetState, box: Box, mask: Mask, locale: Locale): GridData {
  const rowMask = maskOf(mask, 'rowData');
  const rowMetadataMask = maskOf(mask, 'rowMetadata');
  const columnMetadataMask = maskOf(mask, 'columnMetadata');
  const rows = rowMask && rowData(sheet, box, rowMask, locale);
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

function rowData(sheet: SheetState, box: Box, mask: Mask, locale: Locale): readonly RowData[] {
  const cellMask = maskOf(mask, 'values');
  const describe = cellMask && cellDescriber(cellMask, locale);
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex).map((row): RowData => {
    const values = describe && row && describeRow(row, box, describe);
    return values ? { values } : {};
  });
  return trimEnd(rows, ({ values }) => values === undefined);
}

/** Lists are made in their length: grown cell by cell, those of a large file would cost more than all else. */
function describeRow(row: SheetState['rows'][number] & object, box: Box, describe: Describe): CellData[] | undefined {
  let end = Math.min(row.length, box.endColumnIndex);
  while (end > box.startColumnIndex && row[end - 1] === undefined) end--;
  if (end <= box.startColumnIndex) return undefined;
  const values = new Array<CellData>(end - box.startColumnIndex);
  for (let index = 0; index < values.length; index++) values[index] = describe(row[box.startColumnIndex + index]);
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
