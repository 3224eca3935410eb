import type { Book } from '../book';
import { assertMayEdit, assertMayRead } from '../protection';
import { copySheet } from './copy-sheet';
import { describeSheet } from './sheet-properties';
import { sheetById } from './sheets';

/**
 * `spreadsheets.sheets.copyTo`: the copy is the last tab of the destination, named `Copy of X`, and has no protections.
 *
 * @returns the destination; the source is as it was
 * @throws ApiError 403 for who may not read the one or edit the other, 400 where there is no such tab
 */
export function copySheetTo(
  source: Book,
  destination: Book,
  user: string,
  sheetId: number,
): { book: Book; response: GoogleAppsScript.Sheets.Schema.SheetProperties } {
  assertMayRead(source, user);
  assertMayEdit(destination, user);
  const place = { index: destination.sheets.length, keepsProtections: false };
  const { book, sheet } = copySheet(sheetById(source, sheetId), destination, place);
  return { book, response: describeSheet(book, sheet) };
}
