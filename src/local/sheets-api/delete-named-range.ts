import { withoutNamedRange } from './named-ranges';
import type { RequestKind } from './request-kind';

/** Takes off the name; the cells stay. */
export const deleteNamedRange: RequestKind<'deleteNamedRange'> = {
  shape: { namedRangeId: 'text' },
  apply: (book, { namedRangeId }) => ({ book: withoutNamedRange(book, namedRangeId) }),
};
