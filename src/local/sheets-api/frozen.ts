import { reject } from '../api-error';
import type { SheetState } from '../book';
import { boxOf } from './box';

/** @throws ApiError 400 where nothing would scroll, or a merge lies across the edge of what is frozen. */
export function assertFrozenFits(sheet: SheetState): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  if (frozenRowCount >= rowCount) reject("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) reject("You can't freeze all visible columns on the sheet.");
  for (const merge of sheet.merges) {
    const box = boxOf(sheet, merge);
    if (box.startRowIndex < frozenRowCount && frozenRowCount < box.endRowIndex) {
      reject("You can't freeze rows which contain only part of a merged cell.");
    }
    if (box.startColumnIndex < frozenColumnCount && frozenColumnCount < box.endColumnIndex) {
      reject("You can't freeze columns which contain only part of a merged cell.");
    }
  }
}
