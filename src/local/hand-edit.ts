import { cellAddress, parseA1, sheetTitled } from './a1';
import { refuse, reject } from './api-error';
import type { Book, SheetState } from './book';
import { assertValid } from './data-validation';
import { localeOf } from './locale';
import { assertEditable, assertMayEdit } from './protection';
import type { Box } from './sheets-api/box';
import { boxInGrid, boxOf, cellCount, overlaps } from './sheets-api/box';
import { sheetById, withSheet } from './sheets-api/sheets';
import { keptCell, writeCells } from './sheets-api/write-cells';
import { typeInto } from './typed-input';

/** Something a person typed into one cell, or pasted over several without the looks. */
export interface HandEdit {
  /** The tab's id or its name. */
  readonly sheet: string | number;
  /** `B5`, from where the values reach as far as they go, or `B5:D9`, just as large as the values. */
  readonly range: string;
  /** Row by row; `''` empties a cell. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/**
 * What a person does by hand: read in the file's locale, held to data validation and to both layers of protection.
 * All of it or nothing.
 *
 * @throws ApiError with the text Google shows; NotEmulated for a formula
 */
export function editCells(book: Book, user: string, { sheet: place, range, values }: HandEdit): Book {
  assertMayEdit(book, user);
  const sheet =
    typeof place === 'number'
      ? sheetById(book, place)
      : (sheetTitled(book, place) ?? reject(`No sheet named ${place}`));
  const box = boxOfValues(book, sheet, range, values);
  assertEditable(book, user, sheet.properties.sheetId, box);

  const locale = localeOf(book.properties.locale);
  const edited = writeCells(sheet, box, (cell, rowIndex, columnIndex) => {
    const input = values[rowIndex - box.startRowIndex]?.[columnIndex - box.startColumnIndex] ?? '';
    if (input !== '' && isHiddenByMerge(sheet, rowIndex, columnIndex)) refuse('typing into the hidden part of a merge');
    const changed = typeInto(cell, input, locale);
    assertValid(changed, cellAddress(rowIndex, columnIndex), locale);
    return keptCell(changed);
  });
  return withSheet(book, edited);
}

function boxOfValues(book: Book, sheet: SheetState, range: string, values: HandEdit['values']): Box {
  if (range.includes('!')) refuse('a hand edit whose range names a tab');
  const from = boxOf(sheet, parseA1(book, range).range);
  const width = values[0]?.length ?? 0;
  if (width === 0 || values.some((row) => row.length !== width)) refuse('a hand edit that is not a rectangle');
  const box = {
    ...from,
    endRowIndex: from.startRowIndex + values.length,
    endColumnIndex: from.startColumnIndex + width,
  };
  if (cellCount(from) !== 1 && (from.endRowIndex !== box.endRowIndex || from.endColumnIndex !== box.endColumnIndex)) {
    refuse(`a hand edit of ${values.length} × ${width} values over ${range}`);
  }
  return boxInGrid(sheet, box);
}

export function isHiddenByMerge(sheet: SheetState, row: number, column: number): boolean {
  const cell = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  return sheet.merges.some((merge) => {
    const box = boxOf(sheet, merge);
    return overlaps(box, cell) && (box.startRowIndex !== row || box.startColumnIndex !== column);
  });
}
