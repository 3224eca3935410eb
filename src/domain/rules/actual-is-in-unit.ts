import { isBlank, tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';

/**
 * A result is told in the unit of its target.
 *
 *   unit                        | actual                            | finding
 *   ----------------------------|-----------------------------------|--------
 *   any                         | blank; or it is not published yet | none
 *   %                           | 45 · 97,6% · ≈ 97%                | none
 *   %                           | 45 hồ sơ · 12/13 đơn vị · Đạt     | error
 *   any other, the plan a number| 7 · 7 sáng kiến · thứ 8/63        | none
 *   any other, the plan a number| 97,6% · Đạt                       | error
 *   blank, or the plan in words | any                               | none
 */
export const actualIsInUnit: RowRule = {
  code: 'C05',
  severity: 'error',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['unit', 'plan', 'actual', 'verdict'],
  check: ({ unit, plan, actual, verdict }) => {
    const received = tidy(String(actual));
    const expected = tidy(String(unit));
    if (typeof actual === 'number' || isBlank(actual) || expected === '') return undefined;
    if (readVerdict(verdict) === 'unpublished' || readVerdict(actual) === 'unpublished') return undefined;
    const isInUnit = isPercent(expected) ? isShare(received) : isCount(received) || readTarget(plan) === undefined;
    return isInUnit ? undefined : { column: 'actual', expected, received };
  },
};

const isPercent = hasPhrase('%, phần trăm');
const FRACTION = /^\d+\s*\/\s*\d+/;

function isShare(text: string): boolean {
  if (isPercent(text) || text.includes('%')) return true;
  const reading = readNumber(text);
  return /\d/.test(text) && !(reading.kind === 'number' && reading.unit !== undefined) && !FRACTION.test(text);
}

function isCount(text: string): boolean {
  return /\d/.test(text) && !/^[\d.,\s]+%$/.test(text);
}
