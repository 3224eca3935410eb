import { assertEditable } from '../protection';
import { boxInGrid } from './box';
import { parseUpdateMask } from './field-mask';
import { maskedWriter } from './masked-writer';
import type { RequestKind } from './request-kind';
import { cellData, gridRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import type { Cell } from './write-cells';
import { writeCells } from './write-cells';

/** Gives the masked fields of one cell to every cell of a range. */
export const repeatCell: RequestKind<'repeatCell'> = {
  shape: { range: gridRange, cell: cellData, fields: 'text' },
  apply(book, { range = {}, cell = {}, fields }, user) {
    const mask = parseUpdateMask(fields, cellData);
    const sheet = sheetById(book, range.sheetId);
    const box = boxInGrid(sheet, range);
    assertEditable(book, user, sheet.properties.sheetId, box);
    // Cells alike before are alike after, and then one and the same.
    const known = new Map<Cell, Cell>();
    const write = maskedWriter(book, mask);
    const written = writeCells(sheet, box, (old, rowIndex, columnIndex) => {
      if (!known.has(old)) known.set(old, write(old, cell, rowIndex, columnIndex));
      return known.get(old);
    });
    return { book: withSheet(book, written) };
  },
};
