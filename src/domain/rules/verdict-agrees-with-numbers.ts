import { tidy } from '../cell-value';
import { readVerdict, verdictLabels } from '../verdict';
import { isMet } from '../vietnamese/is-met';
import { readResult } from '../vietnamese/read-result';
import type { Operator } from '../vietnamese/read-target';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';

/**
 * The verdict is what the plan and the actual say, wherever both can be read as numbers.
 *
 *   plan and actual            | verdict              | finding
 *   ---------------------------|----------------------|--------
 *   one cannot be read         | any                  | none
 *   a bare number, exceeded    | any                  | none     (praise for a share, a fault for a debt: not said)
 *   read                       | 'unpublished'        | none
 *   reached                    | 'met'                | none
 *   not reached                | 'unmet'              | none
 *   read                       | any other, blank     | error
 *
 * `expected` is the right label with the comparison: «Không hoàn thành (93,1 < 95)».
 */
export const verdictAgreesWithNumbers: RowRule = {
  code: 'C06',
  severity: 'error',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['plan', 'actual', 'verdict'],
  check: ({ plan, actual: result, verdict }) => {
    const target = readTarget(plan);
    const actual = readResult(result);
    const given = readVerdict(verdict);
    if (!target || actual.kind !== 'number' || given === 'unpublished') return undefined;
    const isReached = isMet(target, actual.value);
    if (target.operator === '=' && !isReached && actual.value > target.value) return undefined;

    const right = isReached ? 'met' : 'unmet';
    if (given === right) return undefined;
    const sign = (isReached ? reached : missed)[target.operator];
    const comparison = `${withComma(actual.value)} ${sign} ${withComma(target.value)}`;
    return {
      column: 'verdict',
      expected: `${verdictLabels[right]} (${comparison})`,
      received: tidy(String(verdict)),
    };
  },
};

const reached: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };
const missed: Readonly<Record<Operator, string>> = { '>=': '<', '<=': '>', '=': '≠', '>': '≤', '<': '≥' };

function withComma(value: number): string {
  return String(value).replace('.', ',');
}
