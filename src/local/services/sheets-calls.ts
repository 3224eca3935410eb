import { ApiError } from '../api-error';
import type { Book } from '../book';
import type { CallClass } from '../cost-model';
import { acceptedScopes, assertPermitted } from '../permissions';
import { asApiCall } from '../script-error';
import type { World } from '../world';
import type { Caller } from './caller';

/** Round trips to the Sheets API: allowed by scope, counted, and refused in the words of Apps Script. */
export interface SheetsCalls {
  readonly call: <Result>(
    name: string,
    callClass: CallClass,
    run: () => Result,
    countCells?: (result: Result) => number,
  ) => Result;
  /** A call that changes nothing. */
  readonly read: <Result>(
    name: string,
    spreadsheetId: string,
    run: (book: Book) => Result,
    countCells?: (result: Result) => number,
  ) => Result;
  /** A call after which the file is another, or as before where it is refused. */
  readonly write: <Response>(
    name: string,
    spreadsheetId: string,
    run: (book: Book) => { readonly book: Book; readonly response: Response },
    countCells?: (response: Response) => number,
  ) => Response;
}

/** @param caller whose scopes count; rights to the file itself are for each call to look after */
export function createSheetsCalls({ world, permissions }: Caller): SheetsCalls {
  const call: SheetsCalls['call'] = (name, callClass, run, countCells = () => 0) => {
    const method = `sheets.spreadsheets.${name}`;
    assertPermitted(permissions, method, acceptedScopes.sheets);
    world.meter.record(callClass);
    return asApiCall(method, () => {
      const result = run();
      world.meter.record(callClass, { calls: 0, cells: countCells(result) });
      return result;
    });
  };

  return {
    call,
    read: (name, spreadsheetId, run, countCells) =>
      call(name, 'sheetsRead', () => run(bookById(world, spreadsheetId)), countCells),
    write: (name, spreadsheetId, run, countCells) =>
      call(
        name,
        'sheetsWrite',
        () => {
          const { book, response } = run(bookById(world, spreadsheetId));
          keepBook(world, book);
          return response;
        },
        countCells,
      ),
  };
}

/** @throws ApiError 404 where there is no such file */
export function bookById({ state }: World, spreadsheetId: string): Book {
  const book = state.books.get(spreadsheetId);
  if (!book) throw new ApiError(404, 'Requested entity was not found.');
  return book;
}

/** Drive calls a spreadsheet what it calls itself. */
export function keepBook({ state }: World, book: Book): void {
  const { spreadsheetId, properties } = book;
  state.books.set(spreadsheetId, book);
  const file = state.files.get(spreadsheetId);
  const { title } = properties;
  if (file && title !== undefined && title !== file.name) state.files.set(spreadsheetId, { ...file, name: title });
}
