import type { IsoDate } from '../calendar';
import { thresholdOf } from '../rule-settings';
import type { SubmissionRow } from '../submission';
import { isEmptySubmission } from '../submission';
import { readDeadline } from '../vietnamese/read-deadline';
import type { SubmissionRule } from './rule';
import { isFormReadable, unreadableColumns } from './unreadable-columns';

/** Of fewer tasks no share is worth a word. */
const LEAST_TASKS = 5;

/**
 * An agency does not put off its tasks to the end of the year. The share is of all its tasks, those without a day too.
 *
 *   tasks     | due in the last quarter of the plan year  | finding
 *   ----------|-------------------------------------------|--------
 *   fewer than 5; a nil return; deadlines unreadable | any  | none
 *   5 or more | at most 60 in a hundred                   | none
 *   5 or more | more than 60 in a hundred                 | warning on the tab
 */
export const deadlinesAreSpread: SubmissionRule = {
  code: 'P14',
  severity: 'warning',
  scope: 'submission',
  appendices: ['PL04'],
  check: (submission, campaign) => {
    if (submission.isNil || isEmptySubmission(submission) || !isFormReadable(submission)) return [];
    if (unreadableColumns(submission).has('deadline')) return [];
    const tasks = submission.rows.filter(({ isTouched }) => isTouched);
    const late = tasks.filter((task) => isDueLate(task, campaign.planYear)).length;
    const most = thresholdOf(campaign, 'P14');
    if (tasks.length < LEAST_TASKS || late * 100 <= most * tasks.length) return [];
    const percent = Math.round((late * 100) / tasks.length);
    return [{ column: 'deadline', expected: `${most}%`, received: `${percent}% (${late}/${tasks.length})` }];
  },
};

/** On one day or in one stretch that ends there; not what is due again and again. */
function isDueLate({ cells }: SubmissionRow, planYear: number): boolean {
  const reading = readDeadline(cells.deadline, planYear);
  const firstDay: IsoDate = `${planYear}-10-01`;
  const lastDay: IsoDate = `${planYear}-12-31`;
  return reading.kind === 'range' && !reading.isPeriodic && reading.to >= firstDay && reading.to <= lastDay;
}
