import type { GridRange } from '../../host';
import { reject } from '../api-error';
import type { SheetState } from '../book';
import { assertEditable } from '../protection';
import type { Box } from './box';
import { boxInGrid, boxOf, cellCount, contains, overlaps } from './box';
import { assertFrozenFits } from './frozen';
import { omit } from './omit';
import type { RequestKind } from './request-kind';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import { keptCell, writeCells } from './write-cells';

/** Merged cells keep the upper left value alone. Merges wholly inside the range are taken over. */
export const mergeCells: RequestKind<'mergeCells'> = {
  shape: { range: gridRange, mergeType: new Set(['MERGE_ALL', 'MERGE_ROWS', 'MERGE_COLUMNS']) },
  apply(book, { range = {}, mergeType = 'MERGE_ALL' }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    const parts = partsOf(box, mergeType).filter((part) => cellCount(part) > 1);
    const { sheetId } = sheet.properties;
    const added = parts.map((part): GridRange => ({ ...(sheetId !== 0 && { sheetId }), ...part }));
    const merged = { ...sheet, merges: [...mergesOutside(sheet, box), ...added] };
    const changed = parts.reduce(keepFirstValue, merged);
    assertFrozenFits(changed);
    return { book: withSheet(book, changed) };
  },
};

/** @throws ApiError 400 where the box holds part of a merge and not all of it. */
export function mergesOutside(sheet: SheetState, box: Box): readonly Readonly<GridRange>[] {
  return sheet.merges.filter((merge) => {
    const other = boxOf(sheet, merge);
    if (!overlaps(other, box)) return true;
    return contains(box, other)
      ? false
      : reject('You must select all cells in a merged range to merge or unmerge them.');
  });
}

function partsOf(box: Box, mergeType: string): Box[] {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = box;
  switch (mergeType) {
    case 'MERGE_ROWS':
      return indexes(startRowIndex, endRowIndex).map((row) => ({ ...box, startRowIndex: row, endRowIndex: row + 1 }));
    case 'MERGE_COLUMNS':
      return indexes(startColumnIndex, endColumnIndex).map((column) => ({
        ...box,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      }));
    default:
      return [box];
  }
}

function keepFirstValue(sheet: SheetState, box: Box): SheetState {
  return writeCells(sheet, box, (cell, row, column) => {
    const isFirst = row === box.startRowIndex && column === box.startColumnIndex;
    if (isFirst || !cell?.userEnteredValue) return cell;
    return keptCell(omit(cell, 'userEnteredValue'));
  });
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}
