import type { GridRange } from '../../host';
import { formatA1, parseA1 } from '../a1';
import type { Book, SheetState } from '../book';
import { assertMayRead } from '../protection';
import { metadataFound, placeOfFilter } from './data-filter';
import { readMessage } from './read-message';
import { dataFilter } from './shapes';
import type { ValueOptions } from './value-reader';
import { valueReader } from './value-reader';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type BatchGetResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
type ByDataFilterRequest = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;
type ByDataFilterResponse = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;

/** @throws ApiError 403 for a stranger, 400 where the range is not one */
export function getValues(book: Book, user: string, range: string, options: ValueOptions = {}): ValueRange {
  assertMayRead(book, user);
  const place = parseA1(book, range);
  return valueReader(book, options)(place.sheet, place.range);
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
  const valueRanges = places.map(({ sheet, range }) => reader(sheet, range));
  return { spreadsheetId: book.spreadsheetId, ...(valueRanges.length > 0 && { valueRanges }) };
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
  const place = placeOfFilter(book, filter);
  if (place) return [place];
  return metadataFound(book, filter).flatMap(({ sheet, box }) => (sheet && box ? [{ sheet, range: box }] : []));
}
