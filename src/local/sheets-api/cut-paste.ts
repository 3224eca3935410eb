import { assertEditable } from '../protection';
import { boxInGrid } from './box';
import { mergesOutside } from './merge-cells';
import { pasteCells, pasteTypes } from './paste-cells';
import type { RequestKind } from './request-kind';
import { gridCoordinate, gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import { writeCells } from './write-cells';

/** Moves a range of cells; whatever is pasted, all is cut. What hangs on places, as protections do, stays there. */
export const cutPaste: RequestKind<'cutPaste'> = {
  shape: { source: gridRange, destination: gridCoordinate, pasteType: pasteTypes },
  apply(book, { source = {}, destination = {}, pasteType = 'PASTE_NORMAL' }, user) {
    const from = sheetById(book, source.sheetId);
    const box = boxInGrid(from, source);
    const { rowIndex = 0, columnIndex = 0 } = destination;
    const to = sheetById(book, destination.sheetId);
    const target = boxInGrid(to, {
      startRowIndex: rowIndex,
      endRowIndex: rowIndex + box.endRowIndex - box.startRowIndex,
      startColumnIndex: columnIndex,
      endColumnIndex: columnIndex + box.endColumnIndex - box.startColumnIndex,
    });
    assertEditable(book, user, from.properties.sheetId, box);
    assertEditable(book, user, to.properties.sheetId, target);
    const cleared = { ...writeCells(from, box, () => undefined), merges: mergesOutside(from, box) };
    const cut = withSheet(book, cleared);
    const place = { sheet: sheetById(cut, destination.sheetId), box: target };
    return { book: withSheet(cut, pasteCells(book, { sheet: from, box }, place, pasteType)) };
  },
};
