import type { Cells } from '../appendices';
import { formatDate } from '../calendar';
import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { readDeadline } from '../vietnamese/read-deadline';

/** The deadline, as officers read it, of a task called «Đang thực hiện (chưa đến hạn)» though it ended before the as-of date. */
export function overdueDeadline(
  { deadline, verdict }: Pick<Cells, 'deadline' | 'verdict'>,
  { asOfDate, reportYear }: Pick<Campaign, 'asOfDate' | 'reportYear'>,
): string | undefined {
  if (readVerdict(verdict) !== 'notDue') return undefined;
  const reading = readDeadline(deadline, reportYear);
  if (reading.kind !== 'range' || reading.to >= asOfDate) return undefined;
  return typeof deadline === 'number' ? formatDate(reading.to) : tidy(String(deadline));
}
