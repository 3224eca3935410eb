import { isBlank } from '../cell-value';
import { readVerdict } from '../verdict';
import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';

/** A smaller count is told thing by thing in the reason, and forecast by nobody. */
const LEAST_COUNT = 10;

/**
 * What grows until the end of the year is unmet before it only for now: the estimate says whether it will be met.
 *
 *   as-of date | verdict | target                                  | estimate             | finding
 *   -----------|---------|-----------------------------------------|----------------------|--------
 *   31/12      | any     | any                                     | any                  | none
 *   before     | other   | any                                     | any                  | none
 *   before     | 'unmet' | not cumulative, at most …, «Số …» below 10 | any               | none
 *   before     | 'unmet' | giải ngân, thu ngân sách, «Số …» from 10 | filled, or «ước cả năm» in reason or note | none
 *   before     | 'unmet' | the same                                | blank                | warning
 */
export const cumulativeTargetNeedsEstimate: RowRule = {
  code: 'C11',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name', 'plan', 'estimate', 'verdict', 'reason', 'note'],
  check: ({ name, plan, estimate, verdict, reason, note }, { asOfDate, reportYear }) => {
    if (readVerdict(verdict) !== 'unmet' || asOfDate >= `${reportYear}-12-31` || !isBlank(estimate)) return undefined;
    const words = String(name);
    const target = readTarget(plan);
    const isCeiling = target?.operator === '<=' || target?.operator === '<';
    const isCount = countsThings(words) && (target?.value ?? 0) >= LEAST_COUNT;
    if (isCeiling || !(isFlow(words) || isCount)) return undefined;
    return isEstimate(`${reason} ${note}`)
      ? undefined
      : { column: 'estimate', expected: 'an estimate for the whole year', received: '' };
  },
};

const isFlow = hasPhrase('giải ngân, thu ngân sách, thu hút đầu tư, kim ngạch');
const countsThings = startsWithPhrase('số, số lượng, tổng số');
const isEstimate = hasPhrase('ước cả năm, ước thực hiện, ước đạt, ước đến 31 12, dự kiến cả năm');
