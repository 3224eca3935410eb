import { isBlank } from '../cell-value';
import { readVerdict } from '../verdict';
import type { RowRule } from './rule';

/**
 * A target of this year's plan, assigned or added by the agency, has its result as of the as-of date.
 *
 *   assigned or with a plan | actual | verdict           | finding
 *   ------------------------|--------|-------------------|--------
 *   no                      | any    | any               | none     (a target proposed for next year)
 *   yes                     | filled | any               | none
 *   yes                     | blank  | 'unpublished'     | none
 *   yes                     | blank  | any other, blank  | error
 */
export const targetNeedsResult: RowRule = {
  code: 'C04',
  severity: 'error',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['plan', 'actual', 'verdict'],
  check: ({ isAssigned, plan, actual, verdict }) =>
    (isAssigned || !isBlank(plan)) && isBlank(actual) && readVerdict(verdict) !== 'unpublished'
      ? { column: 'actual', expected: 'a result', received: '' }
      : undefined,
};
