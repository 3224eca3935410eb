import type { GridRange } from '../../host';
import { sheetTitled } from '../a1';
import type { Book, SheetState } from '../book';
import { placeSheet } from './add-sheet';
import { issueId } from './issue-id';
import { omit } from './omit';
import type { RequestKind } from './request-kind';
import { describeSheet } from './sheet-properties';
import { sheetById } from './sheets';

/**
 * Any editor may copy a tab, a protected one too. Uncertain on Google: here the copy has no protections, so that one
 * who relies on them is found out, and has all the metadata, under new ids, so that one who finds a tab by it must
 * reckon with two.
 */
export const duplicateSheet: RequestKind<'duplicateSheet'> = {
  shape: { sourceSheetId: 'integer', insertSheetIndex: 'index', newSheetId: 'index', newSheetName: 'text' },
  apply(book, { sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName }) {
    const source = sheetById(book, sourceSheetId);
    const title = newSheetName ?? copyTitle(book, source.properties.title);
    const placed = placeSheet(book, newSheetId, title, insertSheetIndex, { ...source, protectedRanges: [] });
    const copied = renew(placed.book, placed.sheet);
    const sheets = copied.book.sheets.map((sheet) => (sheet === placed.sheet ? copied.sheet : sheet));
    const after = { ...copied.book, sheets };
    return { book: after, reply: { duplicateSheet: { properties: describeSheet(after, copied.sheet) } } };
  },
};

/** Ranges point to the copy, and its metadata are entries of their own. */
function renew(book: Book, sheet: SheetState): { book: Book; sheet: SheetState } {
  const { sheetId } = sheet.properties;
  const onCopy = (range: GridRange): GridRange => ({ ...(sheetId !== 0 && { sheetId }), ...omit(range, 'sheetId') });
  let issuing = book;
  const renewed = <T extends object>(entry: T): T => {
    const issued = issueId(issuing, () => false);
    issuing = issued.book;
    return { ...entry, metadataId: issued.id };
  };
  const dimension = (properties: SheetState['rowMetadata'][number]) =>
    properties?.developerMetadata
      ? { ...properties, developerMetadata: properties.developerMetadata.map(renewed) }
      : properties;
  const copy: SheetState = {
    ...sheet,
    merges: sheet.merges.map(onCopy),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: (rule.ranges ?? []).map(onCopy) })),
    developerMetadata: sheet.developerMetadata.map((entry) => ({ ...renewed(entry), location: { sheetId } })),
    rowMetadata: sheet.rowMetadata.map(dimension),
    columnMetadata: sheet.columnMetadata.map(dimension),
  };
  return { book: issuing, sheet: copy };
}

/** `Copy of X`, then `Copy of X 2`, `Copy of X 3` … */
function copyTitle(book: Book, title: string): string {
  const first = `Copy of ${title}`;
  if (!sheetTitled(book, first)) return first;
  let number = 2;
  while (sheetTitled(book, `${first} ${number}`)) number++;
  return `${first} ${number}`;
}
