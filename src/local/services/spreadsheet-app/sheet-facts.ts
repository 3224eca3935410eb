import type { Book, SheetState } from '../../book';
import { sheetById } from '../../sheets-api/sheets';
import { contentSize } from './content-size';
import type { Signatures } from './signature';
import { none } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

/** Names, places and sizes of a tab. */
export type SheetFacts = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getSheetId'
  | 'getName'
  | 'getIndex'
  | 'isSheetHidden'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
>;

export const factSignatures: Signatures<keyof SheetFacts> = {
  getSheetId: none,
  getName: none,
  getIndex: none,
  isSheetHidden: none,
  getLastRow: none,
  getLastColumn: none,
  getMaxRows: none,
  getMaxColumns: none,
};

export function sheetFacts({ peek, readMetadata }: SpreadsheetObjects, sheetId: number): SheetFacts {
  const peekAt = <Result>(read: (sheet: SheetState, book: Book) => Result) =>
    peek((book) => read(sheetById(book, sheetId), book));
  const size = () => readMetadata((book) => contentSize(book, sheetId));
  const grid = () => readMetadata((book) => sheetById(book, sheetId).properties.gridProperties);
  return {
    getSheetId: () => sheetId,
    getName: () => peekAt(({ properties }) => properties.title),
    getIndex: () => peekAt((sheet, { sheets }) => sheets.indexOf(sheet) + 1),
    isSheetHidden: () => peekAt(({ properties }) => properties.hidden ?? false),
    getLastRow: () => size().rowCount,
    getLastColumn: () => size().columnCount,
    getMaxRows: () => grid().rowCount,
    getMaxColumns: () => grid().columnCount,
  };
}
