import { columnOf, isMissing } from '../appendices';
import { isBlank } from '../cell-value';
import { fold, foldKnown } from '../vietnamese/fold';
import type { RowRule } from './rule';

/**
 * Each target of this year's plan is proposed for next year, or dropped with a reason.
 *
 *   row      | proposed      | reason or note | finding
 *   ---------|---------------|----------------|--------
 *   assigned | blank         | any            | error
 *   added    | blank         | any            | none
 *   any      | «Đề nghị bỏ»  | both blank     | error
 *   any      | «Đề nghị bỏ»  | one filled     | none
 *   any      | anything else | any            | none
 */
export const targetNeedsProposal: RowRule = {
  code: 'C12',
  severity: 'error',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['proposed', 'reason', 'note'],
  check: ({ proposed, reason, note }, _, row) => {
    if (isMissing(proposedColumn, row)) {
      return { column: 'proposed', expected: 'a target for the plan year', received: '' };
    }
    const isDropped = foldKnown(String(proposed).replace(/[\s.;]+$/, '')) === DROP;
    return isDropped && isBlank(reason) && isBlank(note)
      ? { column: 'proposed', expected: 'a reason to drop the target', received: String(proposed) }
      : undefined;
  },
};

const proposedColumn = columnOf('PL01', 'proposed');
const DROP = fold('Đề nghị bỏ');
