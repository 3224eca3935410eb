import type { Book, SheetState } from '../book';

/** A tab's properties as Google answers them: its present place among the tabs is worked out. */
export function describeSheet(book: Book, sheet: SheetState): GoogleAppsScript.Sheets.Schema.SheetProperties {
  const { sheetId, title, ...rest } = sheet.properties;
  const index = book.sheets.findIndex(({ properties }) => properties.sheetId === sheetId);
  return { sheetId, title, index, sheetType: 'GRID', ...rest };
}
