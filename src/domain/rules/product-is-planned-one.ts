import { tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { isDraftOfProduct } from './draft-of-product';
import type { RowRule } from './rule';

/**
 * A task that is done has made what the plan asks for, not the draft of it.
 *
 *   verdict | product               | result                            | finding
 *   --------|-----------------------|-----------------------------------|--------
 *   other   | any                   | any                               | none
 *   'met'   | a draft, a submission | any                               | none
 *   'met'   | Đề án được phê duyệt  | Đã phê duyệt …, any that issues it| none
 *   'met'   | Đề án được phê duyệt  | Đã kiểm tra 11 đơn vị             | none
 *   'met'   | Đề án được phê duyệt  | Đã xây dựng dự thảo đề án         | error
 *   'met'   | Quyết định            | Tờ trình số 12/TTr-STC            | error
 */
export const productIsPlannedOne: RowRule = {
  code: 'N04',
  severity: 'error',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['product', 'result', 'verdict'],
  check: ({ product, result, verdict }) => {
    if (readVerdict(verdict) !== 'met' || !isDraftOfProduct(String(product), String(result))) return undefined;
    return { column: 'result', expected: tidy(String(product)), received: tidy(String(result)) };
  },
};
