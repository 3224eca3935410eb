import { reject } from '../api-error';
import { plainValue } from '../plain-value';
import type { SheetState } from '../book';
import { localeOf } from '../locale';
import { assertEditable } from '../protection';
import type { Box } from './box';
import { boxInGrid, boxOf, overlaps } from './box';
import type { RequestKind } from './request-kind';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import type { Cell } from './write-cells';
import { writeCells } from './write-cells';

/**
 * Sorts the rows of a range; everything on the cells moves with them, what hangs on whole rows (height, metadata) and
 * on places (protections) does not. Numbers come before texts, texts before booleans; blanks are last in either order.
 */
export const sortRange: RequestKind<'sortRange'> = {
  shape: {
    range: gridRange,
    sortSpecs: [{ dimensionIndex: 'integer', sortOrder: new Set(['ASCENDING', 'DESCENDING']) }],
  },
  apply(book, { range = {}, sortSpecs = [] }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    if (sheet.merges.some((merge) => overlaps(boxOf(sheet, merge), box))) {
      reject("You can't sort a range that contains merged cells.");
    }
    const specs = sortSpecs.map(({ dimensionIndex = 0, sortOrder = 'ASCENDING' }) => {
      if (dimensionIndex < box.startColumnIndex || dimensionIndex >= box.endColumnIndex) {
        reject(`sortSpecs.dimensionIndex[${dimensionIndex}] is outside the range.`);
      }
      return { column: dimensionIndex, sign: sortOrder === 'DESCENDING' ? -1 : 1 };
    });
    const compare = comparison(localeOf(book.properties.locale).language);
    const rows = rowsOf(sheet, box).sort((one, other) => {
      for (const { column, sign } of specs) {
        const order = compare(one[column], other[column], sign);
        if (order !== 0) return order;
      }
      return 0;
    });
    const sorted = writeCells(sheet, box, (_, row, column) => rows[row - box.startRowIndex]?.[column]);
    return { book: withSheet(book, sorted) };
  },
};

function rowsOf(sheet: SheetState, { startRowIndex, endRowIndex }: Box): (readonly Cell[])[] {
  return Array.from({ length: endRowIndex - startRowIndex }, (_, offset) => sheet.rows[startRowIndex + offset] ?? []);
}

function comparison(language: string): (one: Cell, other: Cell, sign: number) => number {
  const { compare } = new Intl.Collator(language, { sensitivity: 'accent' });
  return (one, other, sign) => {
    const [a, b] = [plainValue(one), plainValue(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'string' && typeof b === 'string') return sign * compare(a, b);
    return sign * (rank(a) - rank(b) || Number(a) - Number(b));
  };
}

function rank(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
