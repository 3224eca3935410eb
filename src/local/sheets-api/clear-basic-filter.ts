import { assertEditable } from '../protection';
import { omit } from './omit';
import type { RequestKind } from './request-kind';
import { sheetById, withSheet } from './sheets';

/** Takes the filter off a tab, if there is one. */
export const clearBasicFilter: RequestKind<'clearBasicFilter'> = {
  shape: { sheetId: 'integer' },
  apply(book, { sheetId }, user) {
    const sheet = sheetById(book, sheetId);
    if (!sheet.basicFilter) return { book };
    assertEditable(book, user, sheet.properties.sheetId, sheet.basicFilter.range ?? {});
    return { book: withSheet(book, omit(sheet, 'basicFilter')) };
  },
};
