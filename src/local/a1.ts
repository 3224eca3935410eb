import type { GridRange } from '../host';
import { reject } from './api-error';
import type { Book, SheetState } from './book';

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` is `0`, `AA` is `26`. */
export function columnIndexOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell by its indexes, as people write it: row 4, column 3 is `D5`. */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** `'Trang tính1'!A1:C3`; a missing end reaches to the end of the tab's grid. */
export function formatA1(sheet: SheetState, range: GridRange): string {
  const { title, gridProperties } = sheet.properties;
  const first = cellAddress(range.startRowIndex ?? 0, range.startColumnIndex ?? 0);
  const last = cellAddress(
    (range.endRowIndex ?? gridProperties.rowCount) - 1,
    (range.endColumnIndex ?? gridProperties.columnCount) - 1,
  );
  return `${quoteTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * Reads `'Tab name'!A1:C3`, `A1`, `A5:B`, `A:B`, `2:3`, a range's name or a tab's alone; without a tab the leftmost visible one.
 *
 * @throws ApiError 400 `Unable to parse range: …`, also where no such tab is there.
 */
export function parseA1(book: Book, text: string): { sheet: SheetState; range: GridRange } {
  const { title, cells } = splitTitle(text);
  const range = cells === undefined ? {} : parseCells(cells);
  const visible = book.sheets.find(({ properties }) => !properties.hidden);
  if (title === undefined && range) return withSheet(visible, range, text);
  if (title !== undefined) return withSheet(sheetTitled(book, title), range, text);
  // Not a cell: then the whole text may be a name, of a range before that of a tab.
  return rangeNamed(book, text) ?? withSheet(sheetTitled(book, text), {}, text);
}

/** A tab's name is not told apart by case. */
export function sheetTitled(book: Book, title: string): SheetState | undefined {
  const wanted = title.toLowerCase();
  return book.sheets.find(({ properties }) => properties.title.toLowerCase() === wanted);
}

function rangeNamed(book: Book, name: string): { sheet: SheetState; range: GridRange } | undefined {
  for (const sheet of book.sheets) {
    const named = sheet.namedRanges?.find((one) => one.name?.toLowerCase() === name.toLowerCase());
    if (named?.range) return { sheet, range: named.range };
  }
  return undefined;
}

function withSheet(sheet: SheetState | undefined, range: GridRange | undefined, text: string) {
  if (!sheet || !range) return reject(`Unable to parse range: ${text}`);
  return { sheet, range: { sheetId: sheet.properties.sheetId, ...range } };
}

function splitTitle(text: string): { title?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) {
    const [, title = '', cells] = quoted;
    return { title: title.replaceAll("''", "'"), ...(cells !== undefined && { cells }) };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { cells: text } : { title: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/** `undefined` where the text is no range of cells. */
function parseCells(text: string): GridRange | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i.exec(text);
  if (!match) return undefined;
  const [, column, row, lastColumn, lastRow] = match;
  const isPair = text.includes(':');
  // A lone column or row is no range, and `A:5` has no corner.
  if (!isPair && !(column && row)) return undefined;
  if (isPair && !(column && lastColumn) && !(row && lastRow && !column && !lastColumn)) return undefined;
  const rows = [rowIndexOf(row), rowIndexOf(isPair ? lastRow : row)] as const;
  const columns = [lettersIndex(column), lettersIndex(isPair ? lastColumn : column)] as const;
  const [startRowIndex, endRowIndex] = span(...rows);
  const [startColumnIndex, endColumnIndex] = span(...columns);
  return {
    ...(startRowIndex !== undefined && { startRowIndex }),
    ...(endRowIndex !== undefined && { endRowIndex }),
    ...(startColumnIndex !== undefined && { startColumnIndex }),
    ...(endColumnIndex !== undefined && { endColumnIndex }),
  };
}

function rowIndexOf(digits: string | undefined): number | undefined {
  return digits ? Number(digits) - 1 : undefined;
}

function lettersIndex(letters: string | undefined): number | undefined {
  return letters ? columnIndexOf(letters) : undefined;
}

/** Half-open. Corners may come in either order; a corner left out leaves the range open there. */
function span(first: number | undefined, last: number | undefined): [number | undefined, number | undefined] {
  if (first === undefined || last === undefined) return [first, last === undefined ? undefined : last + 1];
  return [Math.min(first, last), Math.max(first, last) + 1];
}

function quoteTitle(title: string): string {
  return /^[A-Za-z_]\w*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}
