import { formatDate } from '../calendar';
import { overdueDeadline } from './overdue-deadline';
import type { RowRule } from './rule';

/**
 * «Đang thực hiện (chưa đến hạn)» holds only while there is time; after its deadline a task is done or not done.
 *
 *   verdict  | deadline                               | finding
 *   ---------|----------------------------------------|--------
 *   other    | any                                    | none
 *   'notDue' | periodic, open, unreadable             | none
 *   'notDue' | ends on the as-of date or after it     | none
 *   'notDue' | ended before the as-of date            | warning
 */
export const runningTaskIsInTime: RowRule = {
  code: 'N05',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['deadline', 'verdict'],
  check: (cells, campaign) => {
    const received = overdueDeadline(cells, campaign);
    return received === undefined
      ? undefined
      : { column: 'verdict', expected: formatDate(campaign.asOfDate), received };
  },
};
