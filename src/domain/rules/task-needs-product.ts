import { isBlank } from '../cell-value';
import type { RowRule } from './rule';

/**
 * A task says what comes of it.
 *
 *   row       | product | finding
 *   ----------|----------|--------
 *   untouched | any      | none
 *   touched   | filled   | none
 *   touched   | blank    | error    (spaces count as blank)
 */
export const taskNeedsProduct: RowRule = {
  code: 'P05',
  severity: 'error',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['product'],
  check: ({ isTouched, product }) =>
    isTouched && isBlank(product) ? { column: 'product', expected: 'a product', received: '' } : undefined,
};
