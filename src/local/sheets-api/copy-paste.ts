import { assertEditable } from '../protection';
import type { Box } from './box';
import { boxInGrid, boxOf } from './box';
import { pasteCells, pasteTypes } from './paste-cells';
import type { RequestKind } from './request-kind';
import { gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';

/** Copies a range over another: as often as it fits where that is a multiple of it, else once, over its edge if need be. */
export const copyPaste: RequestKind<'copyPaste'> = {
  shape: { source: gridRange, destination: gridRange, pasteType: pasteTypes, pasteOrientation: new Set(['NORMAL']) },
  apply(book, { source = {}, destination = {}, pasteType = 'PASTE_NORMAL' }, user) {
    const from = sheetById(book, source.sheetId);
    const to = sheetById(book, destination.sheetId);
    const box = boxInGrid(from, source);
    const target = boxInGrid(to, fitted(box, boxOf(to, destination)));
    assertEditable(book, user, to.properties.sheetId, target);
    const pasted = pasteCells(book, { sheet: from, box }, { sheet: to, box: target }, pasteType);
    return { book: withSheet(book, pasted) };
  },
};

function fitted(source: Box, wanted: Box): Box {
  const { startRowIndex, startColumnIndex } = wanted;
  const height = source.endRowIndex - source.startRowIndex;
  const width = source.endColumnIndex - source.startColumnIndex;
  return {
    startRowIndex,
    endRowIndex: startRowIndex + length(wanted.endRowIndex - startRowIndex, height),
    startColumnIndex,
    endColumnIndex: startColumnIndex + length(wanted.endColumnIndex - startColumnIndex, width),
  };
}

function length(wanted: number, ofSource: number): number {
  return wanted > 0 && wanted % ofSource === 0 ? wanted : ofSource;
}
