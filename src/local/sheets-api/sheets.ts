import { reject } from '../api-error';
import type { Book, SheetState } from '../book';

/** The most cells Google keeps in one file. */
const MOST_CELLS = 10_000_000;

/** ZZZ. */
const MOST_COLUMNS = 18_278;

/** @throws ApiError 400 where no tab has this id. */
export function sheetById(book: Book, sheetId: number | undefined): SheetState {
  const id = sheetId ?? 0;
  return book.sheets.find(({ properties }) => properties.sheetId === id) ?? reject(`No grid with id: ${id}`);
}

/** The book with one tab changed; tab and place are known by its id. */
export function withSheet(book: Book, sheet: SheetState): Book {
  const { sheetId } = sheet.properties;
  return { ...book, sheets: book.sheets.map((old) => (old.properties.sheetId === sheetId ? sheet : old)) };
}

/** @throws ApiError 400 where the tabs are larger than a file may be. */
export function assertSize(book: Book): Book {
  const cells = book.sheets.reduce(
    (sum, { properties: { gridProperties: grid } }) => sum + grid.rowCount * grid.columnCount,
    0,
  );
  if (cells > MOST_CELLS) {
    reject(`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`);
  }
  if (book.sheets.some(({ properties }) => properties.gridProperties.columnCount > MOST_COLUMNS)) {
    reject(
      `This action would increase the number of columns in the worksheet above the limit of ${MOST_COLUMNS} columns.`,
    );
  }
  return book;
}

/** @throws ApiError 400 where nothing would be left to see. */
export function assertSomeVisible(book: Book): Book {
  if (!book.sheets.some(({ properties }) => !properties.hidden)) reject("You can't hide all the sheets in a document.");
  return book;
}
