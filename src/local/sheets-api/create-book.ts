import type { SheetResource, SpreadsheetResource } from '../../host';
import { newBook } from '../new-book';
import type { Book } from '../book';
import { addSheet } from './add-sheet';
import { readMessage } from './read-message';
import type { Shape } from './shape';
import { sheetProperties } from './shapes';
import { assertSomeVisible } from './sheets';
import { assertTimeZone, spreadsheetProperties } from './update-spreadsheet-properties';

/** What may be said of a new file; what is on its tabs is written afterwards. */
const creatable = {
  properties: spreadsheetProperties,
  sheets: [{ properties: sheetProperties }],
} as const satisfies Shape<SpreadsheetResource>;

interface Origin {
  readonly spreadsheetId: string;
  readonly owner: string;
  /** Of a file that names none. */
  readonly locale: string;
  readonly timeZone: string;
  readonly switches?: Book['switches'];
}

/**
 * `spreadsheets.create`: a file of the tabs that are asked for, or of one.
 *
 * @throws ApiError 400 where a tab is not one; NotEmulated
 */
export function createBook(resource: SpreadsheetResource, origin: Origin): Book {
  const { properties, sheets = [] } = readMessage(resource, creatable, 'spreadsheet');
  const { locale = origin.locale, timeZone = origin.timeZone } = properties ?? {};
  assertTimeZone(timeZone);
  const untitled = locale === 'vi_VN' ? 'Bảng tính không có tiêu đề' : 'Untitled spreadsheet';
  const { title = untitled } = properties ?? {};
  const book: Book = newBook({ ...origin, title, locale, timeZone, editors: [], viewers: [] });
  if (sheets.length === 0) return book;
  const add = (made: Book, sheet: SheetResource) => addSheet.apply(made, sheet, origin.owner).book;
  return assertSomeVisible(sheets.reduce(add, { ...book, sheets: [] }));
}
