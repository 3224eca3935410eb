import { reject } from '../api-error';
import { assertEditable, assertSheetEditable } from '../protection';
import type { RequestKind } from './request-kind';
import { sheetById } from './sheets';

/** Takes the tab and all that is on it. */
export const deleteSheet: RequestKind<'deleteSheet'> = {
  shape: { sheetId: 'integer' },
  apply(book, { sheetId = 0 }, user) {
    const sheet = sheetById(book, sheetId);
    assertSheetEditable(book, user, sheet);
    assertEditable(book, user, sheetId, {});
    if (book.sheets.length === 1) reject("You can't remove all the sheets in a document.");
    const sheets = book.sheets.filter((other) => other !== sheet);
    if (sheets.every(({ properties }) => properties.hidden)) {
      reject("You can't remove all the visible sheets in a document.");
    }
    return { book: { ...book, sheets } };
  },
};
