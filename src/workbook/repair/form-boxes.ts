import type { GridRange } from '../../host';
import { isInside } from './blueprint';
import type { FormCell } from './mended-tab';

/** The form's cells that lie in one of the blueprint's ranges. */
export function cellsInside(cells: readonly FormCell[], ranges: readonly GridRange[]): FormCell[] {
  return cells.filter(({ form }) => ranges.some((range) => isInside(range, form.row, form.column)));
}

/** The one box that holds all the cells. */
export function boxHolding(sheetId: number, cells: readonly Pick<FormCell, 'row' | 'column'>[]): GridRange {
  return {
    sheetId,
    startRowIndex: Math.min(...cells.map(({ row }) => row)) - 1,
    endRowIndex: Math.max(...cells.map(({ row }) => row)),
    startColumnIndex: Math.min(...cells.map(({ column }) => column)) - 1,
    endColumnIndex: Math.max(...cells.map(({ column }) => column)),
  };
}
