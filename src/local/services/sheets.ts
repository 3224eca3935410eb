import type { Book } from '../book';
import { serviceObject } from '../service-object';
import { assertFields } from '../sheets-api/assert-fields';
import { batchUpdate } from '../sheets-api/batch-update';
import { copySheetTo } from '../sheets-api/copy-sheet-to';
import { countWrittenCells } from '../sheets-api/count-cells';
import type { GetOptions } from '../sheets-api/get-spreadsheet';
import { getSpreadsheet } from '../sheets-api/get-spreadsheet';
import { searchDeveloperMetadata } from '../sheets-api/search-developer-metadata';
import { exception } from '../script-error';
import { isOn } from '../switches';
import { assertOptions } from './assert-options';
import type { Caller } from './caller';
import { createSpreadsheet } from './create-spreadsheet';
import { listOf } from './list-of';
import type { LocalSheets } from './local-sheets';
import { bookById, createSheetsCalls, keepBook } from './sheets-calls';
import { createSheetsValues } from './sheets-values';

/** The advanced Sheets service over all spreadsheets of the host. It does not see what `SpreadsheetApp` still holds back. */
export function createSheets(caller: Caller): LocalSheets {
  const { world, user } = caller;
  const { meter } = world;
  const calls = createSheetsCalls(caller);
  const { call, read, write } = calls;

  return serviceObject('Sheets', {
    Spreadsheets: serviceObject('Sheets.Spreadsheets', {
      get(spreadsheetId, options: Omit<GetOptions, 'ranges'> & { ranges?: string | string[] } = {}) {
        let cells = 0;
        const note = (count: number) => {
          cells += count;
        };
        const run = (book: Book) => {
          assertOptions(options, ['fields', 'ranges', 'includeGridData']);
          return getSpreadsheet(book, user, { ...options, ranges: listOf(options.ranges) }, note);
        };
        return read('get', spreadsheetId, run, () => cells);
      },
      create: (resource) =>
        call('create', 'driveConversion', () => getSpreadsheet(createSpreadsheet(world.state, user, resource), user)),
      batchUpdate: (resource, spreadsheetId, options) => {
        if (options !== undefined) assertTakesFields(world, spreadsheetId);
        assertOptions(options ?? {}, ['fields']);
        return write(
          'batchUpdate',
          spreadsheetId,
          (book) => {
            const answer = batchUpdate(book, user, resource, options?.fields);
            const { requests = [] } = resource;
            meter.record('duplicateSheet', { calls: requests.filter((request) => request.duplicateSheet).length });
            meter.record('protectRange', { calls: requests.filter((request) => request.addProtectedRange).length });
            return answer;
          },
          () => countWrittenCells(resource.requests ?? []),
        );
      },
      Values: createSheetsValues(calls, user),
      DeveloperMetadata: serviceObject('Sheets.Spreadsheets.DeveloperMetadata', {
        search: (resource, spreadsheetId) =>
          read('developerMetadata.search', spreadsheetId, (book) => searchDeveloperMetadata(book, user, resource)),
      } satisfies LocalSheets['Spreadsheets']['DeveloperMetadata']),
      Sheets: serviceObject('Sheets.Spreadsheets.Sheets', {
        copyTo: (resource, spreadsheetId, sheetId) =>
          call('sheets.copyTo', 'sheetsWrite', () => {
            assertFields(resource, ['destinationSpreadsheetId'], 'sheets.copyTo');
            const source = bookById(world, spreadsheetId);
            const destination = bookById(world, resource.destinationSpreadsheetId ?? '');
            const { book, response } = copySheetTo(source, destination, user, sheetId);
            keepBook(world, book);
            meter.record('duplicateSheet');
            return response;
          }),
      } satisfies LocalSheets['Spreadsheets']['Sheets']),
    }),
  } satisfies LocalSheets);
}

/** Refused before anything is called, as other services refuse an argument too many. */
function assertTakesFields(world: Caller['world'], spreadsheetId: string): void {
  if (isOn(bookById(world, spreadsheetId), 'batchUpdateTakesFields')) return;
  throw exception('Invalid number of arguments provided. Expected 2 only');
}
