import type { SpreadsheetResource } from '../../host';
import type { Book } from '../book';
import { rootFolderId } from '../root-folder-id';
import { createBook } from '../sheets-api/create-book';
import { SPREADSHEET_TYPE } from '../stored-file';
import type { State } from '../world';
import { issueFileId } from '../world';

/**
 * Makes a spreadsheet at the top of an account's Drive, where the script that made it sees it. It goes by the switches of
 * the bound file.
 *
 * @throws ApiError 400 where the resource is not one; then no id is used up
 */
export function createSpreadsheet(state: State, owner: string, resource: SpreadsheetResource): Book {
  const { locale, timeZone, books, files, spreadsheetId } = state;
  const { switches = {} } = books.get(spreadsheetId) ?? {};
  const draft = createBook(resource, { spreadsheetId: '', owner, locale, timeZone, switches });
  const id = issueFileId(state);
  const book = { ...draft, spreadsheetId: id };
  books.set(id, book);
  files.set(id, {
    id,
    owner,
    name: book.properties.title ?? '',
    mimeType: SPREADSHEET_TYPE,
    parents: [rootFolderId(owner)],
    appProperties: {},
    createdTime: state.now,
  });
  return book;
}
