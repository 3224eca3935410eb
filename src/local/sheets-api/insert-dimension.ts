import { reject } from '../api-error';
import { assertInsertable } from '../protection';
import { countOf, edgesOf, spanOf } from './dimension';
import type { RequestKind } from './request-kind';
import { reshape } from './reshape';
import { inserting } from './reshaping';
import { dimensionRange } from './shapes';
import { assertSize, sheetById, withSheet } from './sheets';

/** New rows or columns take their look, size and validation from the one before or, by default, the one after. */
export const insertDimension: RequestKind<'insertDimension'> = {
  shape: { range: dimensionRange, inheritFromBefore: 'flag' },
  apply(book, { range = {}, inheritFromBefore = false }, user) {
    const sheet = sheetById(book, range.sheetId);
    const { dimension, start, end } = spanOf(sheet, range);
    const count = countOf(sheet, dimension);
    if (start > count) reject(`range.startIndex[${start}] must not be after the last index[${count}]`);
    if (inheritFromBefore && start === 0) reject('inheritFromBefore cannot be true when inserting at index 0.');
    if (!inheritFromBefore && start === count) reject('inheritFromBefore must be true when inserting at the end.');
    assertInsertable(book, user, sheet, (box) => {
      const [from, to] = edgesOf(box, dimension);
      return from < start && start < to;
    });
    const change = inserting(start, end - start, inheritFromBefore ? start - 1 : start);
    return { book: assertSize(withSheet(book, reshape(sheet, dimension, change))) };
  },
};
