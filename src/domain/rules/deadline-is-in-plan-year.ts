import { formatDate, isoDateOfSerial } from '../calendar';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readDeadline } from '../vietnamese/read-deadline';
import type { RowRule } from './rule';

/**
 * A task of the plan is done within the year of the plan.
 *
 *   last day of the deadline | note                    | finding
 *   -------------------------|-------------------------|--------
 *   cannot be told           | any                     | none     (P03 speaks)
 *   that of bare years       | as below                | as below: «Năm 2024», «2023 - 2025»
 *   in the plan year         | any                     | none
 *   before it                | any                     | error
 *   after it                 | «kéo dài sang …»        | none
 *   after it                 | any other               | error
 */
export const deadlineIsInPlanYear: RowRule = {
  code: 'P04',
  severity: 'error',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['deadline', 'note'],
  check: ({ deadline, note }, { planYear }) => {
    const year = lastYearOf(deadline, planYear);
    if (year === undefined || year === planYear || (year > planYear && goesOn(String(note)))) return undefined;
    const received = typeof deadline === 'number' ? formatDate(isoDateOfSerial(deadline)) : tidy(String(deadline));
    return { column: 'deadline', expected: String(planYear), received };
  },
};

/** The year in which the last day is; what begins in another year may end in this one. */
function lastYearOf(deadline: CellValue, planYear: number): number | undefined {
  const reading = readDeadline(deadline, planYear);
  if (reading.kind === 'range') return Number(reading.to.slice(0, 4));
  const years = BARE_YEARS.exec(tidy(String(deadline)));
  return years ? Number(years[1]) : undefined;
}

/** No quarter, no month: «Năm 2024», «Trong năm 2024», «Giai đoạn 2023 - 2025», «2025». */
const BARE_YEARS = /^(?:\p{L}+\s+){0,3}(?:20\d\d\s*[-–]\s*)?(20\d\d)$/u;

const goesOn = hasPhrase('kéo dài sang, kéo dài đến, chuyển sang năm, tiếp tục sang');
