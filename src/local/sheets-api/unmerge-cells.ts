import { assertEditable } from '../protection';
import { boxInGrid } from './box';
import { mergesOutside } from './merge-cells';
import type { RequestKind } from './request-kind';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Takes apart every merge in the range; one that is only partly in it is refused. */
export const unmergeCells: RequestKind<'unmergeCells'> = {
  shape: { range: gridRange },
  apply(book, { range = {} }, user) {
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    return { book: withSheet(book, { ...sheet, merges: mergesOutside(sheet, box) }) };
  },
};
