import { isEmptySubmission } from '../submission';
import type { SubmissionRule } from './rule';

/**
 * The letter asks every agency for all four appendices.
 *
 *   tab     | a row touched | «Không có nội dung» | finding
 *   --------|---------------|---------------------|--------
 *   missing | –             | –                   | error
 *   there   | yes           | any                 | none
 *   there   | no            | ticked              | none
 *   there   | no            | not ticked          | error
 */
export const everyAppendixIsSent: SubmissionRule = {
  code: 'S01',
  severity: 'error',
  scope: 'submission',
  appendices: ['PL01', 'PL02', 'PL03', 'PL04'],
  check: (submission) => {
    const isMissing = submission.defects.some(({ kind }) => kind === 'sheetMissing');
    return isMissing || (isEmptySubmission(submission) && !submission.isNil)
      ? [{ expected: 'at least one row, or a nil return', received: '' }]
      : [];
  },
};
