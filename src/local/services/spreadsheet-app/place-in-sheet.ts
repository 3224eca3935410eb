import { parseA1 } from '../../a1';
import { ApiError, refuse } from '../../api-error';
import type { Book, SheetState } from '../../book';
import type { Place } from '../../place';
import { exception } from '../../script-error';

/** Row and column from 1, and how many of them. */
export type Coordinates = readonly [row: number, column: number, rowCount: number, columnCount: number];

/** @throws where the cells are not all on the tab; NotEmulated for a number that is not whole, which Google rounds down */
export function placeOfCoordinates(sheet: SheetState, coordinates: Coordinates): Place {
  const [row, column, rowCount, columnCount] = coordinates;
  const broken = coordinates.find((each) => !Number.isInteger(each));
  if (broken !== undefined) refuse(`${broken} as the place of a range`);
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rowCount < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columnCount < 1) throw exception('The number of columns in the range must be at least 1.');
  const box = {
    startRowIndex: row - 1,
    endRowIndex: row - 1 + rowCount,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + columnCount,
  };
  const { sheetId, gridProperties: grid } = sheet.properties;
  if (box.endRowIndex > grid.rowCount || box.endColumnIndex > grid.columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheetId, box };
}

/**
 * Reads `B2`, `B2:C3` and the same behind the name of the tab.
 *
 * @throws where it is neither; NotEmulated for `B:C`, whose notation Google keeps, for other tabs and for names of ranges
 */
export function placeOfA1(book: Book, sheet: SheetState, notation: string): Place {
  const { range } = find(book, sheet, notation);
  if (range.sheetId !== sheet.properties.sheetId) refuse(`the range ${notation} of another tab`);
  const { startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right } = range;
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) {
    return refuse(`the open range ${notation}`);
  }
  return placeOfCoordinates(sheet, [top + 1, left + 1, bottom - top, right - left]);
}

function find(book: Book, sheet: SheetState, notation: string) {
  const title = `'${sheet.properties.title.replaceAll("'", "''")}'`;
  if (sheet.namedRanges?.some(({ name }) => name === notation)) refuse(`the named range ${notation}`);
  try {
    return parseA1(book, notation.includes('!') ? notation : `${title}!${notation}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw exception('Range not found');
  }
}
