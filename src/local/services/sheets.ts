import type { Sheets } from '../../host';
import { ApiError } from '../api-error';
import type { Book } from '../book';
import type { CallClass } from '../cost-model';
import { acceptedScopes, assertPermitted } from '../permissions';
import { asApiCall } from '../script-error';
import { serviceObject } from '../service-object';
import { batchUpdate } from '../sheets-api/batch-update';
import { countReadCells, countReadValues, countWrittenCells } from '../sheets-api/count-cells';
import { getSpreadsheet } from '../sheets-api/get-spreadsheet';
import { batchGet, batchGetByDataFilter } from '../sheets-api/values';
import { assertOptions } from './assert-options';
import type { Caller } from './caller';

const valueOptions = ['valueRenderOption', 'dateTimeRenderOption', 'majorDimension'] as const;

/** The advanced Sheets service over all spreadsheets of the host. It does not see what `SpreadsheetApp` still holds back. */
export function createSheets({ world, user, permissions }: Caller): Sheets {
  const { meter, state } = world;

  /** One round trip: allowed, counted, and refused in Google's words. */
  const call = <Result>(
    name: string,
    callClass: CallClass,
    spreadsheetId: string,
    run: (book: Book) => { result: Result; cells: number },
  ): Result => {
    const method = `sheets.spreadsheets.${name}`;
    assertPermitted(permissions, method, acceptedScopes.sheets);
    meter.record(callClass);
    return asApiCall(method, () => {
      const { result, cells } = run(bookById(state.books, spreadsheetId));
      meter.record(callClass, { calls: 0, cells });
      return result;
    });
  };

  return serviceObject('Sheets', {
    Spreadsheets: serviceObject('Sheets.Spreadsheets', {
      get: (spreadsheetId, optionalArgs) =>
        call('get', 'sheetsRead', spreadsheetId, (book) => {
          assertOptions(optionalArgs, ['fields', 'ranges']);
          const result = getSpreadsheet(book, user, optionalArgs);
          return { result, cells: countReadCells(result) };
        }),
      batchUpdate: (resource, spreadsheetId) =>
        call('batchUpdate', 'sheetsWrite', spreadsheetId, (book) => {
          const { requests = [] } = resource;
          const { book: after, response } = batchUpdate(book, user, resource);
          state.books.set(spreadsheetId, after);
          meter.record('duplicateSheet', { calls: requests.filter((request) => request.duplicateSheet).length });
          meter.record('protectRange', { calls: requests.filter((request) => request.addProtectedRange).length });
          return { result: response, cells: countWrittenCells(requests) };
        }),
      Values: serviceObject('Sheets.Spreadsheets.Values', {
        batchGet: (spreadsheetId, optionalArgs) =>
          call('values.batchGet', 'sheetsRead', spreadsheetId, (book) => {
            assertOptions(optionalArgs, ['ranges', ...valueOptions]);
            const result = batchGet(book, user, optionalArgs);
            return { result, cells: countReadValues(result) };
          }),
        batchGetByDataFilter: (resource, spreadsheetId) =>
          call('values.batchGetByDataFilter', 'sheetsRead', spreadsheetId, (book) => {
            assertOptions(resource, ['dataFilters', ...valueOptions]);
            const result = batchGetByDataFilter(book, user, resource);
            const valueRanges = (result.valueRanges ?? []).flatMap(({ valueRange }) => valueRange ?? []);
            return { result, cells: countReadValues({ valueRanges }) };
          }),
      }),
    }),
  } satisfies Sheets);
}

function bookById(books: ReadonlyMap<string, Book>, spreadsheetId: string): Book {
  const book = books.get(spreadsheetId);
  if (!book) throw new ApiError(404, 'Requested entity was not found.');
  return book;
}
