import type { CellData } from '../../host';
import { refuse, reject } from '../api-error';
import type { SheetState } from '../book';
import type { Box } from './box';
import { omit } from './omit';
import { trimEnd } from './trim-end';

/** The most characters Google keeps in one cell. */
const MOST_CHARACTERS = 50_000;

export type Cell = CellData | undefined;

/** The tab with every cell of a box set to what `write` makes of it; rows that do not change are shared. */
export function writeCells(
  sheet: SheetState,
  box: Box,
  write: (cell: Cell, rowIndex: number, columnIndex: number) => Cell,
): SheetState {
  const rows = sheet.rows.slice();
  while (rows.length < box.endRowIndex) rows.push(undefined);
  for (let rowIndex = box.startRowIndex; rowIndex < box.endRowIndex; rowIndex++) {
    const row = sheet.rows[rowIndex]?.slice() ?? [];
    for (let columnIndex = box.startColumnIndex; columnIndex < box.endColumnIndex; columnIndex++) {
      const cell = write(row[columnIndex], rowIndex, columnIndex);
      if (cell === undefined && columnIndex >= row.length) continue;
      while (row.length < columnIndex) row.push(undefined);
      row[columnIndex] = cell;
    }
    const kept = trimEnd(row, isBlank);
    rows[rowIndex] = kept.length > 0 ? kept : undefined;
  }
  return { ...sheet, rows: trimEnd(rows, isBlank) };
}

/** A cell as it is kept: nothing where it says nothing. */
export function keptCell(cell: CellData): Cell {
  const { userEnteredValue } = cell;
  if (userEnteredValue && Object.keys(userEnteredValue).length === 0) return keptCell(omit(cell, 'userEnteredValue'));
  if (userEnteredValue) assertValue(userEnteredValue);
  return Object.keys(cell).length > 0 ? cell : undefined;
}

function assertValue(value: NonNullable<CellData['userEnteredValue']>): void {
  const isFormula = value.formulaValue !== undefined;
  if (Object.keys(value).length > (isFormula ? 2 : 1)) refuse('a cell with two values');
  if ((value.stringValue ?? '').length > MOST_CHARACTERS) {
    reject(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  }
}

function isBlank(item: unknown): boolean {
  return item === undefined;
}
