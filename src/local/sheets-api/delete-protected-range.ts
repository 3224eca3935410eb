import { assertMayChange } from '../protection';
import { findProtection } from './protected-ranges';
import type { RequestKind } from './request-kind';
import { withSheet } from './sheets';

export const deleteProtectedRange: RequestKind<'deleteProtectedRange'> = {
  shape: { protectedRangeId: 'integer' },
  apply(book, { protectedRangeId }, user) {
    const { sheet, protection } = findProtection(book, protectedRangeId);
    assertMayChange(book, user, protection);
    const protectedRanges = sheet.protectedRanges.filter((other) => other !== protection);
    return { book: withSheet(book, { ...sheet, protectedRanges }) };
  },
};
