import type { Request } from '../../host';
import { ApiError, refuse, reject } from '../api-error';
import type { Book } from '../book';
import { assertMayEdit } from '../protection';
import { readMessage } from './read-message';
import type { Body, Edit } from './request-kind';
import { requestKinds } from './request-kinds';

type BatchUpdateRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/**
 * Applies all requests in order and answers the new book; where one is not valid, throws, and the old book stands.
 *
 * @throws ApiError 403 for who may not edit the file; ApiError 400 `Invalid requests[i].kind: …`; NotEmulated
 */
export function batchUpdate(
  book: Book,
  user: string,
  { requests = [], ...options }: BatchUpdateRequest,
): { book: Book; response: BatchUpdateResponse } {
  assertMayEdit(book, user);
  const option = Object.keys(options)[0];
  if (option !== undefined) refuse(`the field ${option} of batchUpdate`);
  if (requests.length === 0) reject('Must specify at least one request.');

  // The whole payload is read before anything is applied, as Google does.
  const steps = requests.map(readRequest);
  const replies: GoogleAppsScript.Sheets.Schema.Response[] = [];
  const after = steps.reduce((current, step) => {
    const edit = step(current, user);
    replies.push(edit.reply ?? {});
    return edit.book;
  }, book);
  return { book: after, response: { spreadsheetId: book.spreadsheetId, replies } };
}

type Step = (book: Book, user: string) => Edit;

function readRequest(request: Request, index: number): Step {
  const kinds = (Object.keys(request) as (keyof Request)[]).filter((kind) => request[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    return reject(`Invalid requests[${index}]: Exactly one kind of request must be set; ${kinds.length} are.`);
  }
  return readBody(request[kind], kind, index);
}

function readBody<Kind extends keyof Request>(given: Request[Kind], name: Kind, index: number): Step {
  const kind = Object.hasOwn(requestKinds, name) ? requestKinds[name] : undefined;
  if (!kind) return refuse(`the request ${name}`);
  // Not undefined: the kind is one the request sets.
  const body = readMessage(given as Body<Kind>, kind.shape, `requests[${index}].${name}`);
  return (book, user) => {
    try {
      return kind.apply(book, body, user);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 400) throw error;
      throw new ApiError(400, `Invalid requests[${index}].${name}: ${error.message}`);
    }
  };
}
