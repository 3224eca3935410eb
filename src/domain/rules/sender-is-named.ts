import { isCellError } from '../cell-error';
import type { CellValue } from '../cell-value';
import { isBlank } from '../cell-value';
import { isEmptySubmission, senderFields } from '../submission';
import type { SubmissionRule } from './rule';
import { isFormReadable } from './unreadable-columns';

/**
 * Somebody can be rung about a tab, and it has gone through the office that sends it. One finding names all that is
 * missing; whether a telephone number is one is not asked.
 *
 *   tab                        | reporter, telephone, letter number, approver | finding
 *   ---------------------------|----------------------------------------------|--------
 *   empty, nil or unreadable   | any                                          | none
 *   filled                     | all filled                                   | none
 *   filled                     | some blank, or broken formulas               | warning (`expected`: the blank ones, joined by commas)
 */
export const senderIsNamed: SubmissionRule = {
  code: 'S04',
  severity: 'warning',
  scope: 'submission',
  appendices: ['PL01', 'PL02', 'PL03', 'PL04'],
  check: (submission) => {
    if (submission.isNil || isEmptySubmission(submission) || !isFormReadable(submission)) return [];
    const blank = senderFields.filter((field) => isNothing(submission.sender[field]));
    return blank.length === 0 ? [] : [{ expected: blank.join(','), received: '' }];
  },
};

function isNothing(value: CellValue): boolean {
  return isBlank(value) || isCellError(value);
}
