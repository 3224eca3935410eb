import type { Blob, DriveFile } from '../../host';
import { ApiError, refuse } from '../api-error';
import type { StoredFile } from '../stored-file';
import { FOLDER_TYPE } from '../stored-file';
import type { State } from '../world';
import { issueFileId } from '../world';
import { withAppProperties } from './app-properties';
import { findFolder } from './create-file';
import { findFile } from './find-file';
import { storeContent } from './store-content';

/** What `files.update` may change: name, properties, the trash; and the bytes, where some are given. */
export function updateFile(
  state: State,
  user: string,
  id: string,
  { name, appProperties, trashed, ...others }: DriveFile,
  content: Blob | undefined,
): StoredFile {
  const [field] = Object.keys(others);
  if (field !== undefined) refuse(`the field ${field} of drive.files.update`);
  const before = findFile(state, user, id);
  const file: StoredFile = {
    ...before,
    ...(name !== undefined && { name }),
    ...(trashed !== undefined && { isTrashed: trashed }),
    appProperties: withAppProperties(before.appProperties, appProperties ?? {}),
  };
  const after = content ? { ...file, ...storeContent(state, file, content) } : file;
  state.files.set(id, after);
  const book = state.books.get(id);
  if (book) state.books.set(id, { ...book, properties: { ...book.properties, title: after.name } });
  return after;
}

/**
 * Another file of the same content. Of a spreadsheet it has no protections: reports contradict each other, so that whoever
 * copies has to protect anew. The script that is bound to a spreadsheet is not emulated a second time.
 */
export function copyFile(state: State, user: string, id: string, resource: DriveFile): StoredFile {
  const { parents, appProperties, ...others } = resource;
  const first = findFile(state, user, id);
  const { name = `Copy of ${first.name}`, ...unknown } = others;
  const [field] = Object.keys(unknown);
  if (field !== undefined) refuse(`the field ${field} of drive.files.copy`);
  if (first.mimeType === FOLDER_TYPE) throw new ApiError(403, 'This file cannot be copied by the user.');
  const copy: StoredFile = {
    ...first,
    name,
    parents: parents ? [findFolder(state, user, parents)] : first.parents,
    appProperties: withAppProperties(first.appProperties, appProperties ?? {}),
    id: issueFileId(state),
    createdTime: state.now,
    isTrashed: false,
  };
  state.files.set(copy.id, copy);
  copyContent(state, id, copy);
  return copy;
}

function copyContent({ blobs, books }: State, id: string, copy: StoredFile): void {
  const bytes = blobs.get(id);
  if (bytes) blobs.set(copy.id, bytes);
  const book = books.get(id);
  if (!book) return;
  books.set(copy.id, {
    ...book,
    spreadsheetId: copy.id,
    properties: { ...book.properties, title: copy.name },
    sheets: book.sheets.map((sheet) => ({ ...sheet, protectedRanges: [] })),
    access: { owner: copy.owner, editors: [], viewers: [] },
  });
}

/** For good, past the trash; of a folder all that is in it, too. */
export function removeFile(state: State, user: string, id: string): void {
  findFile(state, user, id);
  const { files, blobs, books } = state;
  for (const file of [...files.values()]) if (file.parents.includes(id)) removeFile(state, user, file.id);
  files.delete(id);
  blobs.delete(id);
  books.delete(id);
}
