import { cellAddress } from '../../a1';
import type { Place } from '../../place';
import { isEditable } from '../../protection';
import { sheetById } from '../../sheets-api/sheets';
import { placeOfCoordinates } from './place-in-sheet';
import type { Protection } from './protection';
import { protectPlace } from './protect-place';
import type { Range } from './range';
import { heightOf, widthOf } from './rows-of';
import type { Sheet } from './sheet';
import type { Signatures } from './signature';
import { none, number } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is, and whose. */
export interface RangePlace extends Pick<
  GoogleRange,
  'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getLastRow' | 'getLastColumn' | 'getA1Notation' | 'canEdit'
> {
  getSheet(): Sheet;
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range;
  protect(): Protection;
  activate(): Range;
}

export const placeSignatures: Signatures<keyof RangePlace> = {
  getRow: none,
  getColumn: none,
  getNumRows: none,
  getNumColumns: none,
  getLastRow: none,
  getLastColumn: none,
  getA1Notation: none,
  canEdit: none,
  getSheet: none,
  offset: [
    [number, number],
    [number, number, number],
    [number, number, number, number],
  ],
  protect: none,
  activate: none,
};

export function rangePlace(objects: SpreadsheetObjects, place: Place): RangePlace {
  const { sheetId, box } = place;
  return {
    getRow: () => box.startRowIndex + 1,
    getColumn: () => box.startColumnIndex + 1,
    getNumRows: () => heightOf(box),
    getNumColumns: () => widthOf(box),
    getLastRow: () => box.endRowIndex,
    getLastColumn: () => box.endColumnIndex,
    getA1Notation: () => notationOf(place),
    canEdit: () => objects.peek((book) => isEditable(book, objects.user, sheetId, box)),
    getSheet: () => objects.sheet(sheetId),
    offset: (rowOffset, columnOffset, rowCount = heightOf(box), columnCount = widthOf(box)) =>
      objects.peek((book) => {
        const row = box.startRowIndex + 1 + rowOffset;
        const column = box.startColumnIndex + 1 + columnOffset;
        return objects.range(placeOfCoordinates(sheetById(book, sheetId), [row, column, rowCount, columnCount]));
      }),
    protect: () => protectPlace(objects, { sheetId, ...box }),
    activate() {
      objects.sheet(sheetId).activate();
      objects.select(place);
      return objects.range(place);
    },
  };
}

function notationOf({ box }: Place): string {
  const first = cellAddress(box.startRowIndex, box.startColumnIndex);
  const last = cellAddress(box.endRowIndex - 1, box.endColumnIndex - 1);
  return first === last ? first : `${first}:${last}`;
}
