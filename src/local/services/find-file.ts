import { ApiError } from '../api-error';
import type { StoredFile } from '../stored-file';
import type { State } from '../world';

/**
 * A file as `drive.file` lets an account see it: made by the script, for this very account.
 *
 * @throws ApiError 404 for any other, whether it exists or not
 */
export function findFile({ files }: State, user: string, id: string): StoredFile {
  const file = files.get(id);
  if (file?.owner !== user) throw new ApiError(404, `File not found: ${id}.`);
  return file;
}
