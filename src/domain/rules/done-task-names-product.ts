import { isBlank, tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { hasQuantity } from '../vietnamese/has-quantity';
import { isDraftOfProduct } from './draft-of-product';
import type { RowRule } from './rule';

/**
 * A task that is done says what came of it, so that it can be looked up: a number, a day, a quantity.
 *
 *   verdict | result                                      | finding
 *   --------|---------------------------------------------|--------
 *   other   | any                                         | none
 *   'met'   | Quyết định số … · trong tháng 3/2022 · 18/18 sở | none
 *   'met'   | a draft                                     | none     (N04 speaks)
 *   'met'   | blank                                       | warning
 *   'met'   | Đã thực hiện · Đã ban hành năm 2022         | warning
 */
export const doneTaskNamesProduct: RowRule = {
  code: 'N03',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['product', 'result', 'verdict'],
  check: ({ product, result, verdict }) => {
    const received = tidy(String(result));
    const isNamed = !isBlank(result) && (hasQuantity(received) || isDraftOfProduct(String(product), received));
    return readVerdict(verdict) === 'met' && !isNamed
      ? { column: 'result', expected: 'a number, a day or a quantity', received }
      : undefined;
  },
};
