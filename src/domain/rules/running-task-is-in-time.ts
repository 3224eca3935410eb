import { formatDate } from '../calendar';
import { tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { readDeadline } from '../vietnamese/read-deadline';
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
  check: ({ deadline, verdict }, { asOfDate, reportYear }) => {
    if (readVerdict(verdict) !== 'notDue') return undefined;
    const reading = readDeadline(deadline, reportYear);
    return reading.kind === 'range' && reading.to < asOfDate
      ? { column: 'verdict', expected: formatDate(asOfDate), received: shown(deadline, reading.to) }
      : undefined;
  },
};

function shown(deadline: string | number | boolean, to: string): string {
  return typeof deadline === 'number' ? formatDate(to) : tidy(String(deadline));
}
