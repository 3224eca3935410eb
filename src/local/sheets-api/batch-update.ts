import type { Request } from '../../host';
import { refuse, reject } from '../api-error';
import type { Book } from '../book';
import { assertMayEdit } from '../protection';
import { assertFields } from './assert-fields';
import { getSpreadsheet } from './get-spreadsheet';
import { naming } from './naming';
import { readMessage } from './read-message';
import type { Body, Edit } from './request-kind';
import { requestKinds } from './request-kinds';

type BatchUpdateRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type BatchUpdateResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

const options = [
  'requests',
  'includeSpreadsheetInResponse',
  'responseRanges',
  'responseIncludeGridData',
] as const satisfies readonly (keyof BatchUpdateRequest)[];

/**
 * Applies all requests in order and answers the new book; where one is not valid, throws, and the old book stands.
 *
 * @param fields mask of the answer: `updatedSpreadsheet(…)` with a mask as `getSpreadsheet` takes it
 * @throws ApiError 403 for who may not edit the file; ApiError 400 `Invalid requests[i].kind: …`; NotEmulated
 */
export function batchUpdate(
  book: Book,
  user: string,
  request: BatchUpdateRequest,
  fields?: string,
): { book: Book; response: BatchUpdateResponse } {
  assertMayEdit(book, user);
  assertFields(request, options, 'batchUpdate');
  const { requests = [], responseRanges, responseIncludeGridData } = request;
  if (requests.length === 0) reject('Must specify at least one request.');

  // The whole payload is read before anything is applied, as Google does.
  const steps = requests.map(readRequest);
  const replies: GoogleAppsScript.Sheets.Schema.Response[] = [];
  const after = steps.reduce((current, step) => {
    const edit = step(current, user);
    replies.push(edit.reply ?? {});
    return edit.book;
  }, book);
  const response = { spreadsheetId: book.spreadsheetId, replies };
  if (!request.includeSpreadsheetInResponse) return { book: after, response };
  const updatedSpreadsheet = getSpreadsheet(after, user, {
    ranges: responseRanges ?? [],
    includeGridData: responseIncludeGridData === true,
    ...(fields !== undefined && { fields: fieldsOfSpreadsheet(fields) }),
  });
  if (fields !== undefined) return { book: after, response: { updatedSpreadsheet } };
  return { book: after, response: { ...response, updatedSpreadsheet } };
}

/** The one form of mask that is emulated: of the answer nothing but the spreadsheet, and of that some fields. */
function fieldsOfSpreadsheet(fields: string): string {
  const inner = /^updatedSpreadsheet\((.*)\)$/.exec(fields)?.[1];
  return inner ?? refuse(`the mask ${fields} of batchUpdate`);
}

type Step = (book: Book, user: string) => Edit;

function readRequest(request: Request, index: number): Step {
  const kinds = (Object.keys(request) as (keyof Request)[]).filter((kind) => request[kind] !== undefined);
  const [kind, other] = kinds;
  if (kind === undefined) return reject(`Invalid requests[${index}]: No request set.`);
  if (other !== undefined) {
    reject(`Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${other}'`);
  }
  return readBody(request[kind], kind, index);
}

function readBody<Kind extends keyof Request>(given: Request[Kind], name: Kind, index: number): Step {
  const kind = Object.hasOwn(requestKinds, name) ? requestKinds[name] : undefined;
  if (!kind) return refuse(`the request ${name}`);
  // Not undefined: the kind is one the request sets.
  const body = readMessage(given as Body<Kind>, kind.shape, `requests[${index}].${name}`);
  return (book, user) => naming(`requests[${index}].${name}`, () => kind.apply(book, body, user));
}
