import { applyMask, parseUpdateMask } from './field-mask';
import type { NamedRange } from './named-ranges';
import { findNamedRange, namedRange as shape, placeNamedRange, withoutNamedRange } from './named-ranges';
import type { RequestKind } from './request-kind';

/** Any editor may rename a name or put it on another range. */
export const updateNamedRange: RequestKind<'updateNamedRange'> = {
  shape: { namedRange: shape, fields: 'text' },
  apply(book, { namedRange: wanted = {}, fields }) {
    const mask = parseUpdateMask<NamedRange>(fields, shape);
    const { namedRangeId } = wanted;
    const changed = applyMask<NamedRange>(findNamedRange(book, namedRangeId).named, wanted, mask);
    return { book: placeNamedRange(withoutNamedRange(book, namedRangeId), { range: {}, ...changed, namedRangeId }) };
  },
};
