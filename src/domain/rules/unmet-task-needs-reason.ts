import { columnOf, isMissing } from '../appendices';
import { isBlank } from '../cell-value';
import { overdueDeadline } from './overdue-deadline';
import type { RowRule } from './rule';

/**
 * An unmet task must state a reason; the letter wants a specific one. A task that is called running after its deadline is
 * an unmet one under another name (N05 says so), and owes its reason too.
 *
 *   verdict     | deadline                     | reason | finding
 *   ------------|------------------------------|--------|--------
 *   any         | any                          | filled | none
 *   'unmet'     | any                          | blank  | error     (spaces count as blank)
 *   'notDue'    | ended before the as-of date  | blank  | error, with the deadline
 *   'notDue'    | later, periodic, unreadable  | blank  | none
 *   any other   | any                          | blank  | none
 */
export const unmetTaskNeedsReason: RowRule = {
  code: 'N02',
  severity: 'error',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['deadline', 'verdict', 'reason'],
  check: (cells, campaign, row) => {
    if (!isBlank(cells.reason)) return undefined;
    const overdue = overdueDeadline(cells, campaign);
    return overdue !== undefined || isMissing(reasonColumn, row)
      ? { column: 'reason', expected: 'a specific reason', received: overdue ?? '' }
      : undefined;
  },
};

const reasonColumn = columnOf('PL02', 'reason');
