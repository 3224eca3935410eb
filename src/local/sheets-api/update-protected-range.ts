import type { ProtectedRange } from '../../host';
import { reject } from '../api-error';
import { assertMayChange } from '../protection';
import { applyMask, maskOf, parseUpdateMask } from './field-mask';
import { assertProtection, editorsOf, findProtection } from './protected-ranges';
import type { RequestKind } from './request-kind';
import { protectedRange as shape } from './shapes';
import { withSheet } from './sheets';

/** Only who a protection lets through may change it. */
export const updateProtectedRange: RequestKind<'updateProtectedRange'> = {
  shape: { protectedRange: shape, fields: 'text' },
  apply(book, { protectedRange: wanted = {}, fields }, user) {
    const mask = parseUpdateMask(fields, shape);
    const { sheet, protection } = findProtection(book, wanted.protectedRangeId);
    assertMayChange(book, user, protection);
    const merged = applyMask<ProtectedRange>(protection, wanted, mask);
    const { editors, ...rest } = {
      ...merged,
      protectedRangeId: protection.protectedRangeId,
      range: merged.range ?? {},
    };
    if ((rest.range.sheetId ?? 0) !== sheet.properties.sheetId)
      reject('A protected range cannot move to another sheet.');
    const hasEditorsSet = maskOf(mask, 'editors') !== undefined;
    if (rest.warningOnly && hasEditorsSet && wanted.editors) {
      reject('ProtectedRange is warningOnly. Editors cannot be set on it.');
    }
    const others = sheet.protectedRanges.filter((other) => other !== protection);
    assertProtection(sheet, rest, others);
    const changed = { ...rest, ...(!rest.warningOnly && { editors: editorsOf(book, user, editors) }) };
    const protectedRanges = sheet.protectedRanges.map((other) => (other === protection ? changed : other));
    return { book: withSheet(book, { ...sheet, protectedRanges }) };
  },
};
