import type { Drive, DriveFile } from '../../host';
import { reject } from '../api-error';
import { maskOf, parseMask, select } from '../sheets-api/field-mask';
import { fileResource } from '../stored-file';
import type { State } from '../world';
import { assertOptions } from './assert-options';
import { parseQuery, sortFiles } from './drive-query';
import { fileShape } from './file-shape';

type Files = Drive['Files'];

const listShape = { files: [fileShape], nextPageToken: 'text' } as const;

const DEFAULT_PAGE_SIZE = 100;
const MOST_PAGE_SIZE = 1000;

/** One page of the files an account sees; a token is the number of files before the page, in the clear. */
export function listFiles(
  { files }: State,
  user: string,
  options: Parameters<Files['list']>[0],
): ReturnType<Files['list']> {
  assertOptions(options, ['q', 'fields', 'pageSize', 'pageToken', 'orderBy']);
  const { q, fields, pageSize = DEFAULT_PAGE_SIZE, pageToken = '0', orderBy } = options;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > MOST_PAGE_SIZE) {
    reject(`Invalid value '${pageSize}'. Values must be within the range: [1, ${MOST_PAGE_SIZE}]`);
  }
  if (!/^\d+$/.test(pageToken)) reject(`Invalid Value`);
  const mask = parseMask(fields, listShape);
  const mine = [...files.values()].filter(({ owner }) => owner === user);
  const found = sortFiles(mine.filter(parseQuery(q, { user, files })), orderBy);
  const [first, next] = [Number(pageToken), Number(pageToken) + pageSize];
  const fileMask = maskOf(mask, 'files');
  const resourceOf = (file: (typeof found)[number]): DriveFile => fileResource(file, files);
  return {
    ...(fileMask && { files: select(found.slice(first, next).map(resourceOf), fileMask) }),
    ...(maskOf(mask, 'nextPageToken') && next < found.length && { nextPageToken: String(next) }),
  };
}
