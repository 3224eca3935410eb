import { isBlank, tidy } from '../cell-value';
import { hasQuantity } from '../vietnamese/has-quantity';
import { startsWithPhrase } from '../vietnamese/has-phrase';
import { isDropped } from '../vietnamese/is-dropped';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';

/**
 * A proposed target can be measured.
 *
 *   proposed                                          | finding
 *   --------------------------------------------------|--------
 *   blank · «Đề nghị bỏ»                              | none
 *   a number · từ 95% trở lên · tăng 03 bậc · toàn bộ | none
 *   «Duy trì», the plan a number                      | none     (it keeps the plan)
 *   «Phấn đấu tăng» · «Cao hơn năm 2022»              | warning
 */
export const proposalIsMeasurable: RowRule = {
  code: 'C13',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['plan', 'proposed'],
  check: ({ plan, proposed }) => {
    const received = tidy(String(proposed));
    if (isBlank(proposed) || isDropped(received) || hasQuantity(received)) return undefined;
    if (keepsPlan(received) && readTarget(plan)) return undefined;
    return { column: 'proposed', expected: 'a number and its unit', received };
  },
};

const keepsPlan = startsWithPhrase('duy trì, giữ nguyên, như năm, bằng năm');
