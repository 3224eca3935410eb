import type { Book } from '../book';
import { assertMayEdit } from '../protection';
import { assertFields } from './assert-fields';
import { naming } from './naming';
import { readInputs } from './read-inputs';
import type { WriteOptions, Written } from './write-values';
import { assertSameRange, describeWritten, writeOptions, writeRange } from './write-values';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type UpdateResponse = GoogleAppsScript.Sheets.Schema.UpdateValuesResponse;
type BatchRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
type BatchResponse = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesResponse;

/**
 * Writes values into one range; null leaves a cell alone, `''` empties it, and cells the values do not reach stay.
 *
 * @throws ApiError 403 for who may not edit the file, 400; NotEmulated for a formula
 */
export function updateValues(
  book: Book,
  user: string,
  range: string,
  values: ValueRange,
  options: WriteOptions,
): { book: Book; response: UpdateResponse } {
  assertMayEdit(book, user);
  const inputs = readInputs(values, 'data');
  assertSameRange(range, values);
  const { book: after, written } = writeRange(book, user, range, inputs, options.valueInputOption);
  return { book: after, response: describeWritten(after, written, options) };
}

/** The same for several ranges: all of them, in order, or none. Values are answered as they are after the last. */
export function batchUpdateValues(
  book: Book,
  user: string,
  request: BatchRequest,
): { book: Book; response: BatchResponse } {
  assertMayEdit(book, user);
  const { data = [], valueInputOption } = request;
  assertFields(request, ['data', ...writeOptions], 'values.batchUpdate');
  const steps = data.map((values, index) => ({
    range: values.range ?? '',
    inputs: readInputs(values, `data[${index}]`),
  }));
  const writes: Written[] = [];
  const after = steps.reduce((current, { range, inputs }, index) => {
    const step = naming(`data[${index}]`, () => writeRange(current, user, range, inputs, valueInputOption));
    writes.push(step.written);
    return step.book;
  }, book);
  return {
    book: after,
    response: {
      spreadsheetId: book.spreadsheetId,
      ...totals(writes),
      ...(writes.length > 0 && { responses: writes.map((written) => describeWritten(after, written, request)) }),
    },
  };
}

/** A row, column or cell written twice counts once. */
function totals(writes: readonly Written[]): BatchResponse {
  const cells = writes.flatMap(({ sheetId, cells: own }) => own.map(([row, column]) => ({ sheetId, row, column })));
  if (cells.length === 0) return {};
  const count = (key: (cell: (typeof cells)[number]) => string | number) => new Set(cells.map(key)).size;
  return {
    totalUpdatedRows: count(({ sheetId, row }) => `${sheetId} ${row}`),
    totalUpdatedColumns: count(({ sheetId, column }) => `${sheetId} ${column}`),
    totalUpdatedCells: count(({ sheetId, row, column }) => `${sheetId} ${row} ${column}`),
    totalUpdatedSheets: count(({ sheetId }) => sheetId),
  };
}
