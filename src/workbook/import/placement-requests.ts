import type { Placement } from '../../domain/import/place-cells';
import type { RowTarget } from '../../domain/import/match-rows';
import type { SubmissionSheet } from '../../domain/submission';
import type { Request } from '../../host';
import type { WrittenCell } from '../repair/cell-requests';
import { cellRequests } from '../repair/cell-requests';
import { typedValue } from '../requests/draw-requests';
import type { AddedRows } from './added-rows';

/** Rows put in, then the values, typed: nothing an agency wrote is ever parsed. */
export function placementRequests(
  { sheetId, columns }: SubmissionSheet,
  placements: readonly Placement[],
  added: AddedRows,
): Request[] {
  const cells = placements
    .flatMap(({ target, key, value }): WrittenCell[] => {
      const column = columns[key];
      const userEnteredValue = typedValue(value);
      const row = rowOf(target, added);
      return column && row && userEnteredValue ? [{ row, column, cell: { userEnteredValue } }] : [];
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return [...added.requests, ...cellRequests(sheetId, cells, 'userEnteredValue')];
}

function rowOf(target: RowTarget, added: AddedRows): number | undefined {
  return target.kind === 'added' ? added.rowOfAdded[target.index] : added.rowOf(target.row.row);
}
