import { isOn } from '../switches';
import { copySheet } from './copy-sheet';
import type { RequestKind } from './request-kind';
import { describeSheet } from './sheet-properties';
import { sheetById } from './sheets';

/** Any editor may copy a tab, a protected one too. Whether its protections and metadata come along are switches. */
export const duplicateSheet: RequestKind<'duplicateSheet'> = {
  shape: { sourceSheetId: 'integer', insertSheetIndex: 'index', newSheetId: 'index', newSheetName: 'text' },
  apply(book, { sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName }) {
    const source = sheetById(book, sourceSheetId);
    const { book: after, sheet } = copySheet(source, book, {
      sheetId: newSheetId,
      title: newSheetName,
      index: insertSheetIndex,
      keepsProtections: source.protectedRanges.length > 0 && isOn(book, 'duplicateSheetCopiesProtections'),
    });
    return { book: after, reply: { duplicateSheet: { properties: describeSheet(after, sheet) } } };
  },
};
