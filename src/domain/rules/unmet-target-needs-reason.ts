import { isBlank } from '../cell-value';
import { readVerdict } from '../verdict';
import type { RowRule } from './rule';

/**
 * An unmet target must state a reason; the letter wants a specific one.
 *
 *   verdict     | reason | finding
 *   ------------|--------|--------
 *   not 'unmet' | any    | none
 *   'unmet'     | filled | none
 *   'unmet'     | blank  | error     (spaces count as blank)
 */
export const unmetTargetNeedsReason: RowRule = {
  code: 'C02',
  severity: 'error',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['verdict', 'reason'],
  check: ({ verdict, reason }) =>
    readVerdict(verdict) === 'unmet' && isBlank(reason)
      ? { column: 'reason', expected: 'a specific reason', received: '' }
      : undefined,
};
