import { reject } from '../api-error';
import { assertEditable } from '../protection';
import { isOn } from '../switches';
import { boxInGrid, boxOf, overlaps } from './box';
import type { RequestKind } from './request-kind';
import type { Shape } from './shape';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';

/** What is shown or sorted by a filter is not emulated: only where it is. */
export const basicFilter = { range: gridRange } as const satisfies Shape<GoogleAppsScript.Sheets.Schema.BasicFilter>;

/**
 * Puts the one filter of a tab over a range, in place of any other; its first row is the header. Merges down several rows
 * are refused by hand; whether by the API is a switch.
 */
export const setBasicFilter: RequestKind<'setBasicFilter'> = {
  shape: { filter: basicFilter },
  apply(book, { filter: { range = {} } = {} }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    const isTall = ({ startRowIndex = 0, endRowIndex = Infinity }) => endRowIndex - startRowIndex > 1;
    const isMerged = sheet.merges.some((merge) => isTall(merge) && overlaps(boxOf(sheet, merge), box));
    if (isMerged && isOn(book, 'apiFiltersObeyMerges')) {
      reject("You can't create a filter over a range containing vertical merges.");
    }
    return { book: withSheet(book, { ...sheet, basicFilter: { range } }) };
  },
};
