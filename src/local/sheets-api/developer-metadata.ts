import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { assertEditable, assertSheetEditable } from '../protection';
import type { Box } from './box';
import { boxOf, overlaps } from './box';
import { sheetById } from './sheets';

export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;
type Lookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup;

/** A metadata entry with its place; `sheet` and `box` are absent for one of the whole file. */
export interface PlacedMetadata {
  readonly metadata: DeveloperMetadata;
  readonly sheet?: SheetState;
  readonly box?: Box;
}

/** All metadata of a file, each with its present location: that of rows and columns moves with them. */
export function placedMetadata(book: Book): PlacedMetadata[] {
  return [undefined, ...book.sheets].flatMap((sheet) => metadataOf(book, sheet));
}

/** The metadata of one tab, its rows and columns included, or of the file itself. */
export function metadataOf(book: Book, sheet: SheetState | undefined): PlacedMetadata[] {
  if (sheet) return metadataOfSheet(sheet);
  return (book.developerMetadata ?? []).map((entry) => ({
    metadata: located(entry, { locationType: 'SPREADSHEET', spreadsheet: true }),
  }));
}

function metadataOfSheet(sheet: SheetState): PlacedMetadata[] {
  const { sheetId } = sheet.properties;
  return [
    ...sheet.developerMetadata.map((entry) => ({
      metadata: located(entry, { locationType: 'SHEET', sheetId }),
      sheet,
      box: boxOf(sheet, {}),
    })),
    ...sheet.rowMetadata.flatMap((row, index) =>
      metadataOfDimension(sheet, 'ROWS', index, row).map((metadata) => ({
        metadata,
        sheet,
        box: boxOf(sheet, { startRowIndex: index, endRowIndex: index + 1 }),
      })),
    ),
    ...sheet.columnMetadata.flatMap((column, index) =>
      metadataOfDimension(sheet, 'COLUMNS', index, column).map((metadata) => ({
        metadata,
        sheet,
        box: boxOf(sheet, { startColumnIndex: index, endColumnIndex: index + 1 }),
      })),
    ),
  ];
}

/** The metadata of one row or column, as Google answers it. */
export function metadataOfDimension(
  { properties: { sheetId } }: SheetState,
  dimension: 'ROWS' | 'COLUMNS',
  index: number,
  properties: SheetState['rowMetadata'][number],
): DeveloperMetadata[] {
  return (properties?.developerMetadata ?? []).map((entry) =>
    located(entry, {
      locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN',
      dimensionRange: { ...(sheetId !== 0 && { sheetId }), dimension, startIndex: index, endIndex: index + 1 },
    }),
  );
}

export function hasMetadataId({ sheets, developerMetadata = [] }: Book, id: number): boolean {
  const isIn = (entries: readonly DeveloperMetadata[] = []) => entries.some(({ metadataId }) => metadataId === id);
  return (
    isIn(developerMetadata) ||
    sheets.some(
      (sheet) =>
        isIn(sheet.developerMetadata) ||
        [...sheet.rowMetadata, ...sheet.columnMetadata].some((properties) => isIn(properties?.developerMetadata)),
    )
  );
}

/** The book with every entry changed, or taken off where nothing is left of it. */
export function changeMetadata(book: Book, change: (entry: DeveloperMetadata) => DeveloperMetadata | undefined): Book {
  const changed = (entries: readonly DeveloperMetadata[]) => entries.flatMap((entry) => change(entry) ?? []);
  const ofDimension = (properties: SheetState['rowMetadata'][number]) => {
    if (!properties?.developerMetadata) return properties;
    const { developerMetadata, ...rest } = properties;
    const left = changed(developerMetadata);
    return { ...rest, ...(left.length > 0 && { developerMetadata: left }) };
  };
  return {
    ...book,
    ...(book.developerMetadata && { developerMetadata: changed(book.developerMetadata) }),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      developerMetadata: changed(sheet.developerMetadata),
      rowMetadata: sheet.rowMetadata.map(ofDimension),
      columnMetadata: sheet.columnMetadata.map(ofDimension),
    })),
  };
}

/** @throws ApiError 400 where one of them hangs on what is protected. */
export function assertMetadataEditable(book: Book, user: string, entries: readonly PlacedMetadata[]): void {
  for (const { metadata, sheet, box } of entries) {
    if (!sheet) continue;
    if (metadata.location?.locationType === 'SHEET') assertSheetEditable(book, user, sheet);
    else if (box) assertEditable(book, user, sheet.properties.sheetId, box);
  }
}

/** The most characters of keys and values at each tab, its rows and columns included, and at the file itself. */
const MOST_CHARACTERS = 30_000;

/** @throws ApiError 400 where a tab, or the file itself, has too much of it. */
export function assertMetadataFits(book: Book, sheet: SheetState | undefined): void {
  const characters = metadataOf(book, sheet).reduce(
    (sum, { metadata: { metadataKey = '', metadataValue = '' } }) => sum + metadataKey.length + metadataValue.length,
    0,
  );
  if (characters > MOST_CHARACTERS) {
    reject(`Developer metadata of one place must not be longer than ${MOST_CHARACTERS} characters in all.`);
  }
}

/** Everything asked for must be so; a lookup that asks for nothing finds all. */
export function matches(book: Book, { metadata, sheet, box }: PlacedMetadata, lookup: Lookup): boolean {
  const { metadataId, metadataKey, metadataValue, locationType, visibility, metadataLocation } = lookup;
  return (
    isAsked(metadataId, metadata.metadataId) &&
    isAsked(metadataKey, metadata.metadataKey) &&
    isAsked(metadataValue, metadata.metadataValue) &&
    isAsked(visibility, metadata.visibility) &&
    isAsked(locationType, metadata.location?.locationType) &&
    (metadataLocation === undefined ||
      (lookup.locationMatchingStrategy === 'EXACT_LOCATION'
        ? isExactly(metadataLocation, metadata.location ?? {})
        : intersects(book, metadataLocation, sheet, box)))
  );
}

function isAsked<T>(asked: T | undefined, found: T | undefined): boolean {
  return asked === undefined || asked === found;
}

function isExactly(asked: Location, found: Location): boolean {
  const place = ({ spreadsheet, sheetId, dimensionRange: range }: Location) =>
    JSON.stringify([
      spreadsheet,
      sheetId,
      range && [range.sheetId ?? 0, range.dimension, range.startIndex ?? 0, range.endIndex],
    ]);
  return place(asked) === place(found);
}

/** The whole file meets everything; a tab meets its rows and columns; a row meets every column. */
function intersects(book: Book, asked: Location, sheet: SheetState | undefined, box: Box | undefined): boolean {
  if (asked.spreadsheet || !sheet || !box) return true;
  const { dimensionRange: range } = asked;
  if ((asked.sheetId ?? range?.sheetId ?? 0) !== sheet.properties.sheetId) return false;
  if (!range) return true;
  const { startIndex, endIndex } = range;
  const side =
    range.dimension === 'ROWS'
      ? { startRowIndex: startIndex, endRowIndex: endIndex }
      : { startColumnIndex: startIndex, endColumnIndex: endIndex };
  return overlaps(boxOf(sheetById(book, sheet.properties.sheetId), side), box);
}

function located(entry: DeveloperMetadata, location: Location): DeveloperMetadata {
  return { ...entry, location };
}
