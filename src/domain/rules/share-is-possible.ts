import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';
import type { RowRule } from './rule';

/**
 * A percentage can be what its name says: a share is from 0 to 100, what is measured against a plan may pass 100, and a
 * change may be below 0 too.
 *
 *   unit  | name                                              | actual or estimate | finding
 *   ------|---------------------------------------------------|--------------------|--------
 *   not % | any                                               | any                | none
 *   %     | any                                               | not a number       | none
 *   %     | «tăng», «giảm»                                    | any                | none
 *   %     | «so với», «dự toán», «kế hoạch», «chỉ tiêu»       | below 0            | warning
 *   %     | any other                                         | below 0, above 100 | warning
 */
export const shareIsPossible: RowRule = {
  code: 'C07',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name', 'unit', 'actual', 'estimate'],
  check: ({ name, unit, actual, estimate }) => {
    const words = String(name);
    if (!tidy(String(unit)).includes('%') || isChange(words)) return undefined;
    const most = isAgainstPlan(words) ? Infinity : 100;
    const isImpossible = (value: CellValue) => {
      const reading = readNumber(value);
      return reading.kind === 'number' && (reading.value < 0 || reading.value > most);
    };
    const column = isImpossible(actual) ? 'actual' : isImpossible(estimate) ? 'estimate' : undefined;
    if (!column) return undefined;
    const received = String(column === 'actual' ? actual : estimate).replace('.', ',');
    return { column, expected: most === 100 ? '0–100%' : '≥ 0%', received };
  },
};

const isChange = hasPhrase('tăng, giảm, tăng trưởng, chênh lệch');
const isAgainstPlan = hasPhrase('so với, dự toán, kế hoạch, chỉ tiêu');
