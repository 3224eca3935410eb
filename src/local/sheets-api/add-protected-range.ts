import { reject } from '../api-error';
import { issueId } from './issue-id';
import { assertProtection, describeProtection, editorsOf, hasProtection } from './protected-ranges';
import type { RequestKind } from './request-kind';
import { protectedRange as shape } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Any editor may protect. */
export const addProtectedRange: RequestKind<'addProtectedRange'> = {
  shape: { protectedRange: shape },
  apply(book, { protectedRange: wanted = {} }, user) {
    const sheet = sheetById(book, wanted.range?.sheetId);
    const { warningOnly, editors, protectedRangeId } = wanted;
    if (warningOnly && editors) reject('ProtectedRange is warningOnly. Editors cannot be set on it.');
    assertProtection(sheet, wanted, sheet.protectedRanges);
    const isTaken = (id: number) => hasProtection(book, id);
    if (protectedRangeId !== undefined && isTaken(protectedRangeId)) {
      reject(`A protected range with id ${protectedRangeId} already exists.`);
    }
    const issued = protectedRangeId === undefined ? issueId(book, isTaken) : { book, id: protectedRangeId };
    const protection = {
      protectedRangeId: issued.id,
      range: {},
      ...wanted,
      ...(!warningOnly && { editors: editorsOf(book, user, editors) }),
    };
    const after = withSheet(issued.book, { ...sheet, protectedRanges: [...sheet.protectedRanges, protection] });
    return {
      book: after,
      reply: { addProtectedRange: { protectedRange: describeProtection(after, user, protection) } },
    };
  },
};
