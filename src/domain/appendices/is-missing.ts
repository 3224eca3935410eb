import { isBlank } from '../cell-value';
import { readVerdict } from '../verdict';
import type { Column, Condition } from './appendix';
import type { Cells } from './column-key';

/** What of a row decides whether it misses an answer. */
export interface AnsweringRow {
  readonly isAssigned: boolean;
  readonly isTouched: boolean;
  readonly cells: Cells;
}

/**
 * Whether a cell is blank that must not be: the one reading of `isRequired` and `requiredIf`.
 *
 *   row                     | column                          | blank cell
 *   ------------------------|---------------------------------|-----------
 *   not assigned, untouched | any                             | no matter
 *   assigned or touched     | required                        | missing
 *   assigned or touched     | required if, the condition holds| missing
 *   assigned or touched     | any other                       | no matter
 */
export function isMissing({ key, isRequired = false, requiredIf }: Column, row: AnsweringRow): boolean {
  return (
    (row.isAssigned || row.isTouched) &&
    isBlank(row.cells[key]) &&
    (isRequired || (requiredIf !== undefined && holds(requiredIf, row)))
  );
}

function holds({ isAssigned, isPlanned, verdictIs, verdictIsNot }: Condition, row: AnsweringRow): boolean {
  const verdict = readVerdict(row.cells.verdict);
  return (
    (!isAssigned || row.isAssigned) &&
    (!isPlanned || row.isAssigned || !isBlank(row.cells.plan)) &&
    (verdictIs === undefined || verdict === verdictIs) &&
    (verdictIsNot === undefined || verdict !== verdictIsNot)
  );
}
