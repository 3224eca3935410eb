import type { CellValue } from '../../domain/cell-value';
import type { Box, DrawnCell, DrawnColumn, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { CellData, ExtendedValue, GridRange, Request, RowData } from '../../host';
import type { SheetSnapshot } from '../read-workbook';
import { cellFormats } from './cell-format';

/** Screen pixels to a millimetre of paper: 252 mm of columns come to 1,260 px, an office screen's width. */
const PX_PER_MM = 5;

export const CELL_FIELDS = 'userEnteredValue,userEnteredFormat,note';

/** Requests that put a drawing on a tab that is new and blank. */
export function drawRequests(sheetId: number, drawing: DrawnSheet): Request[] {
  return [
    cellsRequest(drawing, { start: { sheetId, rowIndex: 0, columnIndex: 0 } }),
    ...drawing.merges.map((box): Request => ({ mergeCells: { range: rangeOf(sheetId, box), mergeType: 'MERGE_ALL' } })),
    ...widthRequests(sheetId, drawing.columns),
    ...rowRequests(sheetId, drawing.rows),
    ...filterRequests(sheetId, drawing),
  ];
}

/** Requests that replace whatever a tab holds by a drawing, within one batch: a reader sees the old or the new. */
export function redrawRequests(
  { sheetId, merges }: Pick<SheetSnapshot, 'sheetId' | 'merges'>,
  drawing: DrawnSheet,
): Request[] {
  return [
    ...(merges.length > 0 ? [{ unmergeCells: { range: { sheetId } } }] : []),
    {
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { ...gridSize(drawing), frozenRowCount: drawing.frozenRows } },
        fields: 'gridProperties(rowCount,columnCount,frozenRowCount)',
      },
    },
    ...drawRequests(sheetId, drawing).slice(1),
    // With a range, the cells the drawing does not reach are cleared.
    cellsRequest(drawing, { range: { sheetId } }),
  ];
}

/** Values go in typed: nothing an agency wrote is ever parsed as a formula. */
function cellsRequest(
  drawing: DrawnSheet,
  place: Pick<GoogleAppsScript.Sheets.Schema.UpdateCellsRequest, 'start' | 'range'>,
): Request {
  return { updateCells: { rows: drawing.rows.map(rowData), fields: CELL_FIELDS, ...place } };
}

/** Set anew with the drawing: rows that an old filter hid show again. */
function filterRequests(sheetId: number, drawing: DrawnSheet): Request[] {
  if (!drawing.hasFilter) return [];
  const { rowCount, columnCount } = gridSize(drawing);
  const box: Box = { row: drawing.frozenRows, column: 1, lastRow: rowCount, lastColumn: columnCount };
  return [{ setBasicFilter: { filter: { range: rangeOf(sheetId, box) } } }];
}

/** The smallest grid that holds the drawing; the frozen rows need one row more below them. */
export function gridSize(drawing: DrawnSheet): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(drawing.rows.length, drawing.frozenRows + 1),
    columnCount: Math.max(drawing.columns.length, 1),
  };
}

/** A box (from 1, both ends included) as Sheets counts (from 0, end left out). */
export function rangeOf(sheetId: number, box: Box): GridRange {
  return {
    sheetId,
    startRowIndex: box.row - 1,
    endRowIndex: box.lastRow,
    startColumnIndex: box.column - 1,
    endColumnIndex: box.lastColumn,
  };
}

/** A value as a typed cell value; a blank clears the cell. */
export function typedValue(value: CellValue): ExtendedValue | undefined {
  if (value === '') return undefined;
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

/** A drawn row as the Sheets service takes it. */
export function rowData(row: DrawnRow): RowData {
  return { values: row.cells.map(cellData) };
}

function cellData(cell: DrawnCell): CellData {
  const value = typedValue(cell.value);
  const format = cellFormats[cell.style];
  return {
    ...(value && { userEnteredValue: value }),
    userEnteredFormat: cell.link
      ? { ...format, textFormat: { ...format.textFormat, link: { uri: cell.link } } }
      : format,
    ...(cell.note && { note: cell.note }),
  };
}

/** One request for each run of columns alike. */
function widthRequests(sheetId: number, columns: readonly DrawnColumn[]): Request[] {
  return runs(columns, (one, other) => one.widthMm === other.widthMm && one.isHidden === other.isHidden).map(
    ({ start, end, item }) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: start, endIndex: end },
        properties: { pixelSize: Math.round(item.widthMm * PX_PER_MM), hiddenByUser: item.isHidden ?? false },
        fields: 'pixelSize,hiddenByUser',
      },
    }),
  );
}

/** Rows fit their text by themselves; only those hidden or of a set height are told so. */
function rowRequests(sheetId: number, rows: readonly DrawnRow[]): Request[] {
  return runs(rows, (one, other) => one.isHidden === other.isHidden && one.heightMm === other.heightMm)
    .filter(({ item }) => item.isHidden === true || item.heightMm !== undefined)
    .map(({ start, end, item }) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
        properties: {
          ...(item.isHidden && { hiddenByUser: true }),
          ...(item.heightMm !== undefined && { pixelSize: Math.round(item.heightMm * PX_PER_MM) }),
        },
        fields: [
          ...(item.isHidden ? ['hiddenByUser'] : []),
          ...(item.heightMm === undefined ? [] : ['pixelSize']),
        ].join(),
      },
    }));
}

/** Neighbours alike, as runs of indexes from 0, end left out. */
function runs<Item>(
  items: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): { start: number; end: number; item: Item }[] {
  const found: { start: number; end: number; item: Item }[] = [];
  items.forEach((item, index) => {
    const last = found[found.length - 1];
    if (last && isAlike(last.item, item)) last.end = index + 1;
    else found.push({ start: index, end: index + 1, item });
  });
  return found;
}
