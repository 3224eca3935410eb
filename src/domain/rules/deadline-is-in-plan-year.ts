import { formatDate } from '../calendar';
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
    const reading = readDeadline(deadline, planYear);
    if (reading.kind !== 'range') return undefined;
    const year = Number(reading.to.slice(0, 4));
    if (year === planYear || (year > planYear && goesOn(String(note)))) return undefined;
    const received = typeof deadline === 'number' ? formatDate(reading.to) : tidy(String(deadline));
    return { column: 'deadline', expected: String(planYear), received };
  },
};

const goesOn = hasPhrase(['kéo dài sang', 'kéo dài đến', 'chuyển sang năm', 'tiếp tục sang']);
