import { sheetById } from '../../sheets-api/sheets';
import { appendRow } from './append-row';
import { contentSize } from './content-size';
import { placeOfA1, placeOfCoordinates } from './place-in-sheet';
import type { Range } from './range';
import { readScriptValue } from './script-value';
import type { Sheet } from './sheet';
import type { Signatures } from './signature';
import { list, none, number, text } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

/** The cells of a tab. */
export interface SheetCells {
  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getDataRange(): Range;
  appendRow(rowContents: unknown[]): Sheet;
}

export const cellSignatures: Signatures<keyof SheetCells> = {
  getRange: [[text], [number, number], [number, number, number], [number, number, number, number]],
  getDataRange: none,
  appendRow: [[list]],
};

export function sheetCells(objects: SpreadsheetObjects, sheetId: number): SheetCells {
  const getRange = (place: string | number, column = 1, rowCount = 1, columnCount = 1) =>
    objects.peek((book) => {
      const sheet = sheetById(book, sheetId);
      return objects.range(
        typeof place === 'string'
          ? placeOfA1(book, sheet, place)
          : placeOfCoordinates(sheet, [place, column, rowCount, columnCount]),
      );
    });
  return {
    getRange,
    getDataRange: () =>
      objects.readMetadata((book) => {
        const size = contentSize(book, sheetId);
        const box = {
          startRowIndex: 0,
          endRowIndex: Math.max(1, size.rowCount),
          startColumnIndex: 0,
          endColumnIndex: Math.max(1, size.columnCount),
        };
        return objects.range({ sheetId, box });
      }),
    appendRow(rowContents) {
      const values = rowContents.map(readScriptValue);
      objects.write(values.length, (book) => appendRow(book, objects.user, sheetId, values));
      return objects.sheet(sheetId);
    },
  };
}
