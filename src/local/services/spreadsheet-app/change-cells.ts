import type { CellData } from '../../../host';
import { cellAddress } from '../../a1';
import { refuse } from '../../api-error';
import type { Book } from '../../book';
import { assertValid } from '../../data-validation';
import { isHiddenByMerge } from '../../hand-edit';
import { localeOf } from '../../locale';
import type { Place } from '../../place';
import { assertEditable } from '../../protection';
import { boxInGrid } from '../../sheets-api/box';
import { sheetById, withSheet } from '../../sheets-api/sheets';
import type { Cell } from '../../sheets-api/write-cells';
import { keptCell, writeCells } from '../../sheets-api/write-cells';
import type { ScriptValue } from './script-value';
import { enterValue } from './script-value';

/**
 * The book with each cell of a place changed, counted from the first.
 *
 * @throws ApiError where a cell is protected, or no longer on its tab
 */
export function changeCells(
  book: Book,
  user: string,
  { sheetId, box }: Place,
  change: (cell: Cell, rowOffset: number, columnOffset: number) => CellData,
): Book {
  const sheet = sheetById(book, sheetId);
  assertEditable(book, user, sheetId, boxInGrid(sheet, box));
  const changed = writeCells(sheet, box, (cell, row, column) =>
    keptCell(change(cell, row - box.startRowIndex, column - box.startColumnIndex)),
  );
  return withSheet(book, changed);
}

/** @throws ApiError as above, and where the validation of a cell refuses its value; NotEmulated for the hidden part of a merge */
export function writeValues(book: Book, user: string, place: Place, values: readonly (readonly ScriptValue[])[]): Book {
  const sheet = sheetById(book, place.sheetId);
  const locale = localeOf(book.properties.locale);
  return changeCells(book, user, place, (cell, rowOffset, columnOffset) => {
    const value = values[rowOffset]?.[columnOffset] ?? '';
    const [row, column] = [place.box.startRowIndex + rowOffset, place.box.startColumnIndex + columnOffset];
    if (value !== '' && isHiddenByMerge(sheet, row, column)) refuse('writing into the hidden part of a merge');
    const entered = enterValue(cell, value, book);
    assertValid(entered, cellAddress(row, column), locale);
    return entered;
  });
}
