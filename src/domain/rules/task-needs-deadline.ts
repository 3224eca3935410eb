import { isBlank } from '../cell-value';
import type { RowRule } from './rule';

/**
 * A task says by when it is done («rõ thời gian»).
 *
 *   row       | deadline | finding
 *   ----------|----------|--------
 *   untouched | any      | none
 *   touched   | filled   | none
 *   touched   | blank    | error    (spaces count as blank)
 */
export const taskNeedsDeadline: RowRule = {
  code: 'P02',
  severity: 'error',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['deadline'],
  check: ({ isTouched, deadline }) =>
    isTouched && isBlank(deadline) ? { column: 'deadline', expected: 'a deadline', received: '' } : undefined,
};
