import { reject } from '../api-error';
import { issueId } from './issue-id';
import { namedRange as shape, namedRangesOf, placeNamedRange } from './named-ranges';
import type { RequestKind } from './request-kind';

/** Any editor may name a range. */
export const addNamedRange: RequestKind<'addNamedRange'> = {
  shape: { namedRange: shape },
  apply(book, { namedRange: { namedRangeId, ...wanted } = {} }) {
    const isTaken = (id: string) => namedRangesOf(book).some((other) => other.namedRangeId === id);
    if (namedRangeId !== undefined && isTaken(namedRangeId)) {
      reject(`A named range with id ${namedRangeId} already exists.`);
    }
    const issued = issueId(book, (id) => isTaken(String(id)));
    const namedRange = { namedRangeId: namedRangeId ?? String(issued.id), range: {}, ...wanted };
    return { book: placeNamedRange(issued.book, namedRange), reply: { addNamedRange: { namedRange } } };
  },
};
