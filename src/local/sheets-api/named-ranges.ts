import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { boxInGrid } from './box';
import type { Shape } from './shape';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';

export type NamedRange = GoogleAppsScript.Sheets.Schema.NamedRange;

export const namedRange = {
  namedRangeId: 'text',
  name: 'text',
  range: gridRange,
} as const satisfies Shape<NamedRange>;

/** Letters, figures and underscores, no figure first, and not the address of a cell. */
const nameRule = /^(?!\d|true$|false$|[a-z]{1,3}\d+$|r\d*c\d*$)[\p{L}\p{M}\d_]{1,250}$/iu;

/** All of a file, tab by tab. */
export function namedRangesOf({ sheets }: Book): readonly NamedRange[] {
  return sheets.flatMap(({ namedRanges = [] }) => namedRanges);
}

/** @throws ApiError 400 where there is none. */
export function findNamedRange(book: Book, namedRangeId: string | undefined): { sheet: SheetState; named: NamedRange } {
  for (const sheet of book.sheets) {
    const named = sheet.namedRanges?.find((other) => other.namedRangeId === namedRangeId);
    if (named) return { sheet, named };
  }
  return reject(`No named range with id: ${namedRangeId ?? ''}`);
}

/**
 * Puts a name on its tab. A tab takes its names with it when it goes.
 *
 * @throws ApiError 400 where the name is taken or none, or its range is not there
 */
export function placeNamedRange(book: Book, named: NamedRange): Book {
  const { name = '', range = {} } = named;
  if (!nameRule.test(name)) reject(`The name ${name} of a range is not valid.`);
  const isNamesake = (other: NamedRange) => other.name?.toLowerCase() === name.toLowerCase();
  if (namedRangesOf(book).some(isNamesake)) reject(`A named range with the name "${name}" already exists.`);
  const sheet = sheetById(book, range.sheetId);
  boxInGrid(sheet, range);
  return withSheet(book, { ...sheet, namedRanges: [...(sheet.namedRanges ?? []), named] });
}

export function withoutNamedRange(book: Book, namedRangeId: string | undefined): Book {
  const { sheet, named } = findNamedRange(book, namedRangeId);
  const namedRanges = sheet.namedRanges?.filter((other) => other !== named) ?? [];
  return withSheet(book, { ...sheet, namedRanges });
}
