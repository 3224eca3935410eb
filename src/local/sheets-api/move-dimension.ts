import { reject } from '../api-error';
import type { SheetState } from '../book';
import { assertReshapable } from '../protection';
import { boxOf, overlaps } from './box';
import type { Span } from './dimension';
import { assertThere, boxOfSpan, countOf, edgesOf, spanOf } from './dimension';
import { assertFrozenFits } from './frozen';
import type { RequestKind } from './request-kind';
import { reshape } from './reshape';
import { moving } from './reshaping';
import { dimensionRange } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Moves rows or columns before `destinationIndex`, which counts them as they stood before. */
export const moveDimension: RequestKind<'moveDimension'> = {
  shape: { source: dimensionRange, destinationIndex: 'integer' },
  apply(book, { source = {}, destinationIndex: destination = 0 }, user) {
    const sheet = sheetById(book, source.sheetId);
    const span = spanOf(sheet, source);
    assertThere(sheet, span, 'move');
    if (destination < 0 || destination > countOf(sheet, span.dimension)) {
      reject(`destinationIndex[${destination}] must be between 0 and ${countOf(sheet, span.dimension)}`);
    }
    const touched = boxOfSpan(sheet, span);
    assertReshapable(book, user, sheet, (box) => {
      const [from, to] = edgesOf(box, span.dimension);
      return overlaps(box, touched) || (from < destination && destination < to);
    });
    if (span.start <= destination && destination <= span.end) return { book };
    assertMergesWhole(sheet, span, destination);
    const changed = reshape(sheet, span.dimension, moving(span.start, span.end, destination));
    assertFrozenFits(changed);
    return { book: withSheet(book, changed) };
  },
};

/** @throws ApiError 400 where a merge would be torn apart */
function assertMergesWhole(sheet: SheetState, { dimension, start, end }: Span, destination: number): void {
  const isTorn = sheet.merges.some((merge) => {
    const [from, to] = edgesOf(boxOf(sheet, merge), dimension);
    return [start, end, destination].some((edge) => from < edge && edge < to);
  });
  if (isTorn) reject('The move would split a merged range.');
}
