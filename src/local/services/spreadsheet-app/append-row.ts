import { refuse } from '../../api-error';
import type { Book } from '../../book';
import { appendDimension } from '../../sheets-api/append-dimension';
import { sheetById } from '../../sheets-api/sheets';
import { writeValues } from './change-cells';
import { contentSize } from './content-size';
import type { ScriptValue } from './script-value';

/** Below the last row with content, in one more row where the tab is full. */
export function appendRow(book: Book, user: string, sheetId: number, values: readonly ScriptValue[]): Book {
  const sheet = sheetById(book, sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (values.length > columnCount) refuse('a row wider than its tab in Sheet.appendRow');
  const row = contentSize(book, sheetId).rowCount;
  const grown =
    row < rowCount ? book : appendDimension.apply(book, { sheetId, dimension: 'ROWS', length: 1 }, user).book;
  const box = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: 0, endColumnIndex: values.length };
  return writeValues(grown, user, { sheetId, box }, [values]);
}
