import { serviceObject } from '../service-object';
import { appendValues } from '../sheets-api/append-values';
import { assertFields } from '../sheets-api/assert-fields';
import { batchClearValues, clearValues } from '../sheets-api/clear-values';
import { countReadValues } from '../sheets-api/count-cells';
import { batchUpdateValues, updateValues } from '../sheets-api/update-values';
import type { ValueOptions } from '../sheets-api/value-reader';
import { batchGet, batchGetByDataFilter, getValues } from '../sheets-api/values';
import { writeOptions } from '../sheets-api/write-values';
import { assertOptions } from './assert-options';
import { listOf } from './list-of';
import type { LocalSheets } from './local-sheets';
import type { SheetsCalls } from './sheets-calls';

const valueOptions = ['valueRenderOption', 'dateTimeRenderOption', 'majorDimension'] as const;

type Values = LocalSheets['Spreadsheets']['Values'];

/** `Sheets.Spreadsheets.Values`: cells as plain lists of values. */
export function createSheetsValues({ read, write }: SheetsCalls, user: string): Values {
  return serviceObject('Sheets.Spreadsheets.Values', { ...createReads(read, user), ...createWrites(write, user) });
}

function createReads(
  read: SheetsCalls['read'],
  user: string,
): Pick<Values, 'get' | 'batchGet' | 'batchGetByDataFilter'> {
  return {
    get: (spreadsheetId, range, options: ValueOptions = {}) =>
      read(
        'values.get',
        spreadsheetId,
        (book) => {
          assertOptions(options, valueOptions);
          return getValues(book, user, range, options);
        },
        (answer) => countReadValues({ valueRanges: [answer] }),
      ),
    batchGet: (spreadsheetId, options: ValueOptions & { ranges?: string | string[] } = {}) =>
      read(
        'values.batchGet',
        spreadsheetId,
        (book) => {
          assertOptions(options, ['ranges', ...valueOptions]);
          return batchGet(book, user, { ...options, ranges: listOf(options.ranges) });
        },
        countReadValues,
      ),
    batchGetByDataFilter: (resource, spreadsheetId) =>
      read(
        'values.batchGetByDataFilter',
        spreadsheetId,
        (book) => {
          assertOptions(resource, ['dataFilters', ...valueOptions]);
          return batchGetByDataFilter(book, user, resource);
        },
        ({ valueRanges = [] }) =>
          countReadValues({ valueRanges: valueRanges.flatMap(({ valueRange }) => valueRange ?? []) }),
      ),
  };
}

function createWrites(
  write: SheetsCalls['write'],
  user: string,
): Pick<Values, 'update' | 'batchUpdate' | 'append' | 'clear' | 'batchClear'> {
  return {
    update: (resource, spreadsheetId, range, options: object = {}) =>
      write(
        'values.update',
        spreadsheetId,
        (book) => {
          assertOptions(options, writeOptions);
          return updateValues(book, user, range, resource, options);
        },
        ({ updatedCells = 0 }) => updatedCells,
      ),
    batchUpdate: (resource, spreadsheetId) =>
      write(
        'values.batchUpdate',
        spreadsheetId,
        (book) => batchUpdateValues(book, user, resource),
        ({ totalUpdatedCells = 0 }) => totalUpdatedCells,
      ),
    append: (resource, spreadsheetId, range, options: object = {}) =>
      write(
        'values.append',
        spreadsheetId,
        (book) => {
          assertOptions(options, ['insertDataOption', ...writeOptions]);
          return appendValues(book, user, range, resource, options);
        },
        ({ updates }) => updates?.updatedCells ?? 0,
      ),
    clear: (resource: object, spreadsheetId, range) =>
      write('values.clear', spreadsheetId, (book) => {
        assertFields(resource, [], 'values.clear');
        return clearValues(book, user, range);
      }),
    batchClear: (resource, spreadsheetId) =>
      write('values.batchClear', spreadsheetId, (book) => batchClearValues(book, user, resource)),
  };
}
