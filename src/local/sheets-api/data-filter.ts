import type { GridRange } from '../../host';
import { parseA1 } from '../a1';
import { refuse, reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { boxInGrid, overlaps } from './box';
import type { PlacedMetadata } from './developer-metadata';
import { matches, placedMetadata } from './developer-metadata';
import { sheetById } from './sheets';

type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;

/** The place a filter names; `undefined` where it looks up metadata. */
export function placeOfFilter(
  book: Book,
  { a1Range, gridRange, developerMetadataLookup }: DataFilter,
): { sheet: SheetState; range: GridRange } | undefined {
  if ([a1Range, gridRange, developerMetadataLookup].filter((asked) => asked !== undefined).length > 1) {
    reject('Only one of a1Range, gridRange and developerMetadataLookup may be set.');
  }
  if (a1Range !== undefined) return parseA1(book, a1Range);
  return gridRange && { sheet: sheetById(book, gridRange.sheetId), range: gridRange };
}

/** The metadata a filter looks up, or those of the tab, rows and columns that the place it names meets. */
export function metadataFound(book: Book, filter: DataFilter): PlacedMetadata[] {
  const place = placeOfFilter(book, filter);
  const lookup = filter.developerMetadataLookup;
  if (place) {
    const asked = boxInGrid(place.sheet, place.range);
    return placedMetadata(book).filter(({ sheet, box }) => sheet === place.sheet && box && overlaps(box, asked));
  }
  if (!lookup) return refuse('a data filter that asks for nothing');
  return placedMetadata(book).filter((placed) => matches(book, placed, lookup));
}
