import type { Blob, DriveFile } from '../../host';
import { ApiError, refuse } from '../api-error';
import { rootFolderId } from '../root-folder-id';
import type { StoredFile } from '../stored-file';
import { FOLDER_TYPE } from '../stored-file';
import type { State } from '../world';
import { issueFileId } from '../world';
import { checkAppProperties } from './app-properties';
import { findFile } from './find-file';
import { storeContent } from './store-content';

/**
 * Makes a file on an account's Drive.
 *
 * @throws ApiError 404 where the folder is not there for this account
 */
export function createFile(state: State, owner: string, resource: DriveFile, content: Blob | undefined): StoredFile {
  const { name = 'Untitled', mimeType, parents, appProperties = {}, ...others } = resource;
  const [field] = Object.keys(others);
  if (field !== undefined) refuse(`the field ${field} of drive.files.create`);
  checkAppProperties(appProperties);
  const parentId = findFolder(state, owner, parents);
  const type = mimeType ?? content?.getContentType() ?? refuse('a file of no type');

  const id = issueFileId(state);
  const target = { id, owner, name, mimeType: type };
  const file: StoredFile = {
    ...target,
    parents: [parentId],
    appProperties,
    createdTime: state.now,
    ...storeContent(state, target, content),
  };
  state.files.set(id, file);
  return file;
}

/** Where nothing is said, the top of the account's Drive. */
export function findFolder(state: State, owner: string, parents: readonly string[] = ['root']): string {
  const [id = 'root', ...others] = parents;
  if (others.length > 0) refuse('a file in several folders');
  if (id === 'root' || id === rootFolderId(owner)) return rootFolderId(owner);
  const folder = findFile(state, owner, id);
  if (folder.mimeType !== FOLDER_TYPE) throw new ApiError(403, 'The specified parent is not a folder.');
  return id;
}
