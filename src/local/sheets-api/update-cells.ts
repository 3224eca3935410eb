import type { RowData } from '../../host';
import { reject } from '../api-error';
import { assertEditable } from '../protection';
import type { Box } from './box';
import { boxInGrid } from './box';
import { parseUpdateMask } from './field-mask';
import type { RequestKind } from './request-kind';
import { cellData, gridCoordinate, gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import { maskedWriter } from './masked-writer';
import { writeCells } from './write-cells';

/**
 * Writes rows of cells from `start` on, or over `range`: there the cells the rows do not reach are cleared, in the
 * masked fields. Protections hold back the API; whether data validation does is a switch.
 */
export const updateCells: RequestKind<'updateCells'> = {
  shape: {
    rows: [{ values: [cellData] }],
    fields: 'text',
    start: gridCoordinate,
    range: gridRange,
  },
  apply(book, { rows = [], fields, start, range }, user) {
    const mask = parseUpdateMask(fields, cellData);
    if ((start === undefined) === (range === undefined)) return reject('Exactly one of start and range must be set.');
    const sheetId = (start ?? range)?.sheetId ?? 0;
    const sheet = sheetById(book, sheetId);
    const box = range ? boxInGrid(sheet, range) : boxOfRows(rows, start ?? {});
    assertReach(rows, box, range ? box : boxInGrid(sheet, {}));
    assertEditable(book, user, sheetId, box);

    const write = maskedWriter(book, mask);
    const written = writeCells(sheet, box, (cell, rowIndex, columnIndex) => {
      const values = rows[rowIndex - box.startRowIndex]?.values ?? [];
      const index = columnIndex - box.startColumnIndex;
      // From `start`, a row shorter than the longest leaves the cells beyond it alone.
      if (!range && index >= values.length) return cell;
      return write(cell, values[index], rowIndex, columnIndex);
    });
    return { book: withSheet(book, written) };
  },
};

type Start = GoogleAppsScript.Sheets.Schema.GridCoordinate;

function boxOfRows(rows: readonly RowData[], { rowIndex = 0, columnIndex = 0 }: Start): Box {
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  return {
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + rows.length,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + width,
  };
}

function assertReach(rows: readonly RowData[], { startRowIndex, startColumnIndex }: Box, limits: Box): void {
  const { endRowIndex: endRow, endColumnIndex: endColumn } = boxOfRows(rows, {
    rowIndex: startRowIndex,
    columnIndex: startColumnIndex,
  });
  if (endRow > limits.endRowIndex) {
    const row = Math.max(limits.endRowIndex, startRowIndex);
    reject(`Attempting to write row: ${row}, beyond the last requested row of: ${limits.endRowIndex - 1}`);
  }
  if (endColumn > limits.endColumnIndex) {
    const column = Math.max(limits.endColumnIndex, startColumnIndex);
    reject(`Attempting to write column: ${column}, beyond the last requested column of: ${limits.endColumnIndex - 1}`);
  }
}
