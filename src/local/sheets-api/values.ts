import type { GridRange } from '../../host';
import { formatA1, parseA1 } from '../a1';
import { refuse } from '../api-error';
import type { Book, SheetState } from '../book';
import { formatValue } from '../format-value';
import type { Locale } from '../locale';
import { localeOf } from '../locale';
import { assertMayRead } from '../protection';
import type { Box } from './box';
import { boxInGrid } from './box';
import { matches, placedMetadata } from './developer-metadata';
import { readMessage } from './read-message';
import { dataFilter } from './shapes';
import { sheetById } from './sheets';
import { trimEnd } from './trim-end';
import type { Cell } from './write-cells';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type BatchGetResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
type ByDataFilterRequest = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;
type ByDataFilterResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;

/** Google's defaults: as people see it, row by row; dates as serial numbers where values are asked for raw. */
export interface ValueOptions {
  readonly valueRenderOption?: string | undefined;
  readonly dateTimeRenderOption?: string | undefined;
  readonly majorDimension?: string | undefined;
}

/** @throws ApiError 403 for a stranger, 400 where a range is not one */
export function batchGet(
  book: Book,
  user: string,
  { ranges, ...options }: ValueOptions & { readonly ranges: readonly string[] },
): BatchGetResponse {
  assertMayRead(book, user);
  const reader = valueReader(book, options);
  const places = ranges.map((text) => parseA1(book, text));
  return { spreadsheetId: book.spreadsheetId, valueRanges: places.map(({ sheet, range }) => reader(sheet, range)) };
}

/** Filters by place or by metadata; one that finds nothing adds nothing, and no place is answered twice. */
export function batchGetByDataFilter(book: Book, user: string, request: ByDataFilterRequest): ByDataFilterResponse {
  assertMayRead(book, user);
  const { dataFilters = [], ...options } = request;
  const reader = valueReader(book, options);
  const found = new Map<string, { sheet: SheetState; range: GridRange; dataFilters: DataFilter[] }>();
  dataFilters.forEach((given, index) => {
    const filter = readMessage(given, dataFilter, `dataFilters[${index}]`);
    for (const { sheet, range } of placesOf(book, filter)) {
      const place = formatA1(sheet, range);
      const known = found.get(place);
      if (known) known.dataFilters.push(given);
      else found.set(place, { sheet, range, dataFilters: [given] });
    }
  });
  const valueRanges = [...found.values()].map((match) => ({
    valueRange: reader(match.sheet, match.range),
    dataFilters: match.dataFilters,
  }));
  return { spreadsheetId: book.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
}

function placesOf(book: Book, filter: DataFilter): { sheet: SheetState; range: GridRange }[] {
  const { a1Range, gridRange, developerMetadataLookup: lookup } = filter;
  if (a1Range !== undefined) return [parseA1(book, a1Range)];
  if (gridRange) return [{ sheet: sheetById(book, gridRange.sheetId), range: gridRange }];
  if (!lookup) return refuse('a data filter that asks for nothing');
  return placedMetadata(book)
    .filter((placed) => matches(book, placed, lookup))
    .flatMap(({ sheet, box }) => (sheet && box ? [{ sheet, range: box }] : []));
}

type Render = (cell: Cell) => string | number | boolean | undefined;

function valueReader(book: Book, options: ValueOptions): (sheet: SheetState, range: GridRange) => ValueRange {
  const render = renderer(options, localeOf(book.properties.locale));
  const majorDimension = options.majorDimension ?? 'ROWS';
  if (majorDimension !== 'ROWS' && majorDimension !== 'COLUMNS') refuse(`${majorDimension} as majorDimension`);
  return (sheet, range) => {
    const box = boxInGrid(sheet, range);
    const values = majorDimension === 'ROWS' ? readRows(sheet, box, render) : readColumns(sheet, box, render);
    return { range: formatA1(sheet, box), majorDimension, ...(values.length > 0 && { values }) };
  };
}

function renderer(options: ValueOptions, locale: Locale): Render {
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' } = options;
  if (valueRenderOption === 'FORMATTED_VALUE') return (cell) => formatValue(cell, locale);
  // Without formulas, what was entered and what follows from it are the same.
  if (valueRenderOption !== 'UNFORMATTED_VALUE' && valueRenderOption !== 'FORMULA') {
    return refuse(`${valueRenderOption} as valueRenderOption`);
  }
  if (dateTimeRenderOption === 'FORMATTED_STRING')
    return (cell) => (isDate(cell) ? formatValue(cell, locale) : rawValue(cell));
  return dateTimeRenderOption === 'SERIAL_NUMBER'
    ? rawValue
    : refuse(`${dateTimeRenderOption} as dateTimeRenderOption`);
}

function rawValue(cell: Cell): string | number | boolean | undefined {
  const { stringValue, numberValue, boolValue } = cell?.userEnteredValue ?? {};
  return stringValue ?? numberValue ?? boolValue;
}

function isDate(cell: Cell): boolean {
  return cell?.userEnteredFormat?.numberFormat?.type?.startsWith('DATE') ?? false;
}

function readRows(sheet: SheetState, box: Box, render: Render): unknown[][] {
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex);
  return trimmedLines(rows.map((row) => (row ?? []).slice(box.startColumnIndex, box.endColumnIndex).map(render)));
}

function readColumns(sheet: SheetState, box: Box, render: Render): unknown[][] {
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex);
  const columns = Array.from({ length: box.endColumnIndex - box.startColumnIndex }, (_, offset) =>
    rows.map((row) => render(row?.[box.startColumnIndex + offset])),
  );
  return trimmedLines(columns);
}

/** Blanks inside are `''`; blanks at the end are left out. */
function trimmedLines(lines: (string | number | boolean | undefined)[][]): unknown[][] {
  const trimmed = lines.map((line) => trimEnd(line, (value) => value === undefined).map((value) => value ?? ''));
  return [...trimEnd(trimmed, (line) => line.length === 0)];
}
