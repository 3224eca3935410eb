import { daysBetween, formatDate } from '../calendar';
import { lastDayInTime } from '../workflow/deadline';
import type { SubmissionRule } from './rule';

/**
 * A tab is submitted within the deadline. Days late are days of the calendar: an office counts working days only where a
 * law tells it to.
 *
 *   deadline      | submitted on            | finding
 *   --------------|-------------------------|--------
 *   any           | no day noted            | none
 *   before 15/11  | up to 14/11             | none
 *   before 15/11  | 15/11                   | warning, 1 day
 *   by 15/11      | up to 15/11             | none
 *   by 15/11      | 17/11                   | warning, 2 days
 *
 * An exception moves the deadline of its agency and appendix.
 *
 * `expected` is the last day in time and the days late, joined by a comma.
 */
export const submissionIsInTime: SubmissionRule = {
  code: 'S02',
  severity: 'warning',
  scope: 'submission',
  appendices: ['PL01', 'PL02', 'PL03', 'PL04'],
  check: ({ submittedOn, ...whose }, campaign) => {
    const inTime = lastDayInTime(campaign, whose);
    return submittedOn === undefined || submittedOn <= inTime
      ? []
      : [
          {
            expected: `${formatDate(inTime)},${daysBetween(inTime, submittedOn)}`,
            received: formatDate(submittedOn),
          },
        ];
  },
};
