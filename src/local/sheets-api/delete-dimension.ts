import { reject } from '../api-error';
import { assertReshapable } from '../protection';
import { boxOfSpan, assertThere, countOf, spanOf } from './dimension';
import { overlaps } from './box';
import { assertFrozenFits } from './frozen';
import type { RequestKind } from './request-kind';
import { reshape } from './reshape';
import { deleting } from './reshaping';
import { dimensionRange } from './shapes';
import { sheetById, withSheet } from './sheets';

export const deleteDimension: RequestKind<'deleteDimension'> = {
  shape: { range: dimensionRange },
  apply(book, { range = {} }, user) {
    const sheet = sheetById(book, range.sheetId);
    const span = spanOf(sheet, range);
    assertThere(sheet, span, 'delete');
    const item = span.dimension === 'ROWS' ? 'rows' : 'columns';
    const left = countOf(sheet, span.dimension) - (span.end - span.start);
    if (left === 0) reject(`You can't delete all the ${item} on the sheet.`);
    const touched = boxOfSpan(sheet, span);
    assertReshapable(book, user, sheet, (box) => overlaps(box, touched));

    const changed = reshape(sheet, span.dimension, deleting(span.start, span.end));
    const { frozenRowCount = 0, frozenColumnCount = 0 } = changed.properties.gridProperties;
    if (left === (span.dimension === 'ROWS' ? frozenRowCount : frozenColumnCount)) {
      reject(`Sorry, it is not possible to delete all non-frozen ${item}.`);
    }
    assertFrozenFits(changed);
    return { book: withSheet(book, changed) };
  },
};
