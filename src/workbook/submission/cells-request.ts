import type { CellValue } from '../../domain/cell-value';
import type { Request } from '../../host';
import { typedValue } from '../requests/draw-requests';

/** Writes values down a column from a cell (row and column from 1), typed; a blank clears its cell. */
export function cellsRequest(sheetId: number, row: number, column: number, values: readonly CellValue[]): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: values.map((value) => {
        const userEnteredValue = typedValue(value);
        return { values: [userEnteredValue ? { userEnteredValue } : {}] };
      }),
      fields: 'userEnteredValue',
    },
  };
}
