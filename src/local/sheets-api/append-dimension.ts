import { reject } from '../api-error';
import { assertInsertable } from '../protection';
import { countOf, dimensionOf, edgesOf } from './dimension';
import type { RequestKind } from './request-kind';
import { reshape } from './reshape';
import { inserting } from './reshaping';
import { assertSize, sheetById, withSheet } from './sheets';

/** Adds blank rows or columns at the end of the grid. */
export const appendDimension: RequestKind<'appendDimension'> = {
  shape: { sheetId: 'integer', dimension: new Set(['ROWS', 'COLUMNS']), length: 'integer' },
  apply(book, { sheetId, dimension: name, length = 0 }, user) {
    const sheet = sheetById(book, sheetId);
    const dimension = dimensionOf(name);
    if (length < 1) reject('length must be greater than 0.');
    const count = countOf(sheet, dimension);
    assertInsertable(book, user, sheet, (box) => edgesOf(box, dimension)[1] > count);
    return { book: assertSize(withSheet(book, reshape(sheet, dimension, inserting(count, length)))) };
  },
};
