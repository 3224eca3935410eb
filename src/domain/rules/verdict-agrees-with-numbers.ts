import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { readVerdict, verdictLabels } from '../verdict';
import { isMet } from '../vietnamese/is-met';
import { readChange } from '../vietnamese/read-change';
import { readResult } from '../vietnamese/read-result';
import type { Operator, Target } from '../vietnamese/read-target';
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
 *   «giảm 2%» and «giảm 1%»    | 'met'                | error
 *   «giảm 2%» and a number     | any                  | none     (a level, or how far it fell: not said)
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
    const [target, actual] = comparable(plan, result) ?? [];
    const given = readVerdict(verdict);
    if (!target || actual === undefined || given === 'unpublished') return undefined;
    const isReached = isMet(target, actual);
    if (target.operator === '=' && !isReached && actual > target.value) return undefined;

    const right = isReached ? 'met' : 'unmet';
    if (given === right) return undefined;
    const sign = (isReached ? reached : missed)[target.operator];
    const comparison = `${withComma(actual)} ${sign} ${withComma(target.value)}`;
    return {
      column: 'verdict',
      expected: `${verdictLabels[right]} (${comparison})`,
      received: tidy(String(verdict)),
    };
  },
};

/** A target and what was reached of it; of a change how far it went that way. */
function comparable(plan: CellValue, result: CellValue): readonly [Target, number] | undefined {
  const target = readTarget(plan);
  if (target) {
    const actual = readResult(result);
    return actual.kind === 'number' ? [target, actual.value] : undefined;
  }
  const [wanted, made] = [readChange(plan), readChange(result)];
  if (!wanted || made?.unit !== wanted.unit) return undefined;
  return [wanted, made.value * made.direction * wanted.direction];
}

const reached: Readonly<Record<Operator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };
const missed: Readonly<Record<Operator, string>> = { '>=': '<', '<=': '>', '=': '≠', '>': '≤', '<': '≥' };

function withComma(value: number): string {
  return String(value).replace('.', ',');
}
