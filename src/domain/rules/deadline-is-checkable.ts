import { isBlank, tidy } from '../cell-value';
import { hasQuantity } from '../vietnamese/has-quantity';
import { isEachPeriod } from '../vietnamese/is-each-period';
import { readDeadline } from '../vietnamese/read-deadline';
import type { RowRule } from './rule';

/**
 * Somebody can tell, on some day, that a task is late.
 *
 *   deadline                              | product                          | finding
 *   --------------------------------------|----------------------------------|--------
 *   blank                                 | any                              | none     (P02 speaks)
 *   a month, a quarter, a day, «Hằng quý» | any                              | none
 *   «Thường xuyên», «Cả năm»              | with a quantity, or each period  | none     (the product can be counted)
 *   «Thường xuyên», «Cả năm»              | any other                        | warning
 *   unreadable: 30/02/2023, «Sớm»         | any                              | warning
 */
export const deadlineIsCheckable: RowRule = {
  code: 'P03',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['product', 'deadline'],
  check: ({ product, deadline }, { planYear }) => {
    if (isBlank(deadline)) return undefined;
    const { kind } = readDeadline(deadline, planYear);
    if (kind === 'range' || kind === 'periodic') return undefined;
    const words = String(product);
    return kind === 'uncheckable' && (hasQuantity(words) || isEachPeriod(words))
      ? undefined
      : { column: 'deadline', expected: String(planYear), received: tidy(String(deadline)) };
  },
};
