import type { Blob, DriveFile } from '../../host';
import { ApiError, refuse, reject } from '../api-error';
import type { Book } from '../book';
import { newBook } from '../new-book';
import { rootFolderId } from '../root-folder-id';
import type { StoredFile } from '../stored-file';
import { FOLDER_TYPE, SPREADSHEET_TYPE, XLSX_TYPE } from '../stored-file';
import type { State } from '../world';
import { issueFileId } from '../world';
import { readXlsxFile } from '../xlsx/read-xlsx-file';
import { unsignedBytes } from './blob';

const MOST_APP_PROPERTIES = 30;

/** Key and value together, in UTF-8. */
const MOST_BYTES_OF_APP_PROPERTY = 124;

/**
 * Makes a file on an account's Drive.
 *
 *   asked type        | content  | made
 *   ------------------|----------|------------------------------------------
 *   folder            | none     | a folder
 *   Google spreadsheet| none     | a blank spreadsheet
 *   Google spreadsheet| .xlsx    | a spreadsheet with what the .xlsx holds
 *   none or any other | any      | a file of these bytes
 *   any other of Google's, or no content | – | refused by name
 *
 * @throws ApiError 404 where the folder is not there for this account
 */
export function createFile(state: State, owner: string, resource: DriveFile, content: Blob | undefined): StoredFile {
  const { name = 'Untitled', mimeType, parents, appProperties = {}, ...others } = resource;
  const [field] = Object.keys(others);
  if (field !== undefined) refuse(`the field ${field} of drive.files.create`);
  assertAppProperties(appProperties);
  const parentId = findFolder(state, owner, parents);
  const type = mimeType ?? content?.getContentType() ?? refuse('a file of no type');

  const id = issueFileId(state);
  if (type === SPREADSHEET_TYPE) state.books.set(id, createBook(state, { id, name, owner }, content));
  else if (type.startsWith('application/vnd.google-apps.')) assertFolder(type, content);
  else state.blobs.set(id, unsignedBytes(content?.getBytes() ?? refuse('a file without content')));

  const file: StoredFile = {
    id,
    owner,
    name,
    mimeType: type,
    parents: [parentId],
    appProperties,
    createdTime: state.now,
  };
  state.files.set(id, file);
  return file;
}

function createBook(
  { locale, timeZone, books, spreadsheetId }: State,
  { id, name, owner }: Pick<StoredFile, 'id' | 'name' | 'owner'>,
  content: Blob | undefined,
): Book {
  const { switches = {} } = books.get(spreadsheetId) ?? {};
  const people = { owner, editors: [], viewers: [] };
  const blank = newBook({ spreadsheetId: id, title: name, locale, timeZone, ...people, switches });
  if (!content) return blank;
  const type = content.getContentType() ?? 'no type';
  if (type !== XLSX_TYPE) refuse(`the conversion of ${type} into ${SPREADSHEET_TYPE}`);
  return { ...blank, sheets: readXlsxFile(unsignedBytes(content.getBytes())) };
}

function assertFolder(type: string, content: Blob | undefined): void {
  if (type !== FOLDER_TYPE) refuse(`files of the type ${type}`);
  if (content) refuse('a folder with content');
}

/** Where nothing is said, the top of the account's Drive. */
function findFolder(state: State, owner: string, parents: readonly string[] = ['root']): string {
  const [id = 'root', ...others] = parents;
  if (others.length > 0) refuse('a file in several folders');
  if (id === 'root' || id === rootFolderId(owner)) return rootFolderId(owner);
  const folder = state.files.get(id);
  if (folder?.owner !== owner) throw new ApiError(404, `File not found: ${id}.`);
  if (folder.mimeType !== FOLDER_TYPE) throw new ApiError(403, 'The specified parent is not a folder.');
  return id;
}

/** The limits are Google's; its words for passing them are not known. */
function assertAppProperties(properties: Readonly<Record<string, string>>): void {
  const pairs = Object.entries(properties);
  if (pairs.length > MOST_APP_PROPERTIES) reject(`More than ${MOST_APP_PROPERTIES} app properties on one file.`);
  const long = pairs.find(([key, value]) => Buffer.byteLength(key + value, 'utf8') > MOST_BYTES_OF_APP_PROPERTY);
  if (long) reject(`The app property ${long[0]} is longer than ${MOST_BYTES_OF_APP_PROPERTY} bytes with its value.`);
}
