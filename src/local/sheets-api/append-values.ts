import { formatA1, parseA1 } from '../a1';
import { refuse } from '../api-error';
import type { Book, SheetState } from '../book';
import { assertMayEdit } from '../protection';
import { appendDimension } from './append-dimension';
import type { Box } from './box';
import { boxInGrid, overlaps } from './box';
import { insertDimension } from './insert-dimension';
import type { Inputs } from './read-inputs';
import { readInputs } from './read-inputs';
import { sheetById } from './sheets';
import { tablesOf } from './tables-of';
import type { WriteOptions } from './write-values';
import { assertSameRange, describeWritten, writeAt } from './write-values';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type AppendResponse = GoogleAppsScript.Sheets.Schema.AppendValuesResponse;

export interface AppendOptions extends WriteOptions {
  readonly insertDataOption?: string | undefined;
}

/**
 * Writes values below the last table that the range meets, from its first column on; where it meets none, at the first
 * cell of the range. The grid grows as needed.
 *
 *   insertDataOption | what stands below the table
 *   -----------------|--------------------------------
 *   OVERWRITE (none) | is written over
 *   INSERT_ROWS      | is pushed down by as many rows
 *
 * @throws ApiError 403 for who may not edit the file, 400; NotEmulated for a formula
 */
export function appendValues(
  book: Book,
  user: string,
  range: string,
  values: ValueRange,
  { insertDataOption = 'OVERWRITE', ...options }: AppendOptions,
): { book: Book; response: AppendResponse } {
  assertMayEdit(book, user);
  assertSameRange(range, values);
  const inputs = readInputs(values, 'data');
  const { sheet, range: asked } = parseA1(book, range);
  const { table, start } = findPlace(sheet, boxInGrid(sheet, asked));
  if (insertDataOption !== 'OVERWRITE' && insertDataOption !== 'INSERT_ROWS') {
    refuse(`${insertDataOption} as insertDataOption`);
  }
  const { sheetId } = sheet.properties;
  const inserted = insertDataOption === 'INSERT_ROWS' && table ? insertRows(book, user, sheetId, start, inputs) : book;
  const roomy = grow(inserted, user, sheetId, start, inputs);
  const { book: after, written } = writeAt(
    roomy,
    user,
    sheetById(roomy, sheetId),
    start,
    inputs,
    options.valueInputOption,
  );
  return {
    book: after,
    response: {
      spreadsheetId: book.spreadsheetId,
      ...(table && { tableRange: formatA1(sheet, table) }),
      updates: describeWritten(after, written, options),
    },
  };
}

/** The lowest table a box meets, and the cell where to go on. */
function findPlace(sheet: SheetState, asked: Box): { table: Box | undefined; start: Box } {
  const table = tablesOf(sheet)
    .filter((one) => overlaps(one, asked))
    .reduce<Box | undefined>((last, one) => (last && last.endRowIndex >= one.endRowIndex ? last : one), undefined);
  const startRowIndex = table ? table.endRowIndex : asked.startRowIndex;
  const { startColumnIndex } = table ?? asked;
  const start = {
    startRowIndex,
    endRowIndex: startRowIndex + 1,
    startColumnIndex,
    endColumnIndex: startColumnIndex + 1,
  };
  return { table, start };
}

function insertRows(book: Book, user: string, sheetId: number, start: Box, inputs: Inputs): Book {
  if (inputs.length === 0) return book;
  const { startRowIndex: row } = start;
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + inputs.length };
  return insertDimension.apply(book, { range, inheritFromBefore: true }, user).book;
}

function grow(book: Book, user: string, sheetId: number, start: Box, inputs: Inputs): Book {
  const { rowCount, columnCount } = sheetById(book, sheetId).properties.gridProperties;
  const width = Math.max(0, ...inputs.map((line) => line.length));
  const missing = [
    { dimension: 'ROWS', length: start.startRowIndex + inputs.length - rowCount },
    { dimension: 'COLUMNS', length: start.startColumnIndex + width - columnCount },
  ].filter(({ length }) => length > 0);
  return missing.reduce((grown, more) => appendDimension.apply(grown, { sheetId, ...more }, user).book, book);
}
