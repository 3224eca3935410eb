import { appendixOf } from './appendices';
import { isBlank } from './cell-value';
import type { Finding, Severity } from './finding';
import type { Submission } from './submission';
import { isEmptySubmission } from './submission';
import type { SubmissionState } from './submission-state';

/** How far one submission has come. */
export interface Progress {
  readonly state: Extract<SubmissionState, 'empty' | 'draft'>;
  readonly isNil: boolean;
  /** Rows that count: assigned by the plan, or touched by the agency. */
  readonly rows: number;
  readonly completeRows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly isComplete: boolean;
}

/**
 * A row is complete when the agency touched it, its always-needed columns are filled and no error stands on it.
 *
 *   rows    | nil return | complete rows | errors | isComplete
 *   --------|------------|---------------|--------|-----------
 *   some    | any        | all           | none   | yes
 *   none    | ticked     | –             | none   | yes
 *   any other                                     | no
 *
 * @param findings Those of this submission.
 */
export function progressOf(submission: Submission, findings: readonly Finding[]): Progress {
  const { isNil } = submission;
  const required = appendixOf[submission.appendix].columns.filter(({ isRequired }) => isRequired);
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.row));
  const rows = submission.rows.filter(({ isAssigned, isTouched }) => isAssigned || isTouched);
  const complete = rows.filter(
    ({ row, isTouched, cells }) => isTouched && !faulty.has(row) && required.every(({ key }) => !isBlank(cells[key])),
  );
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  return {
    state: isEmptySubmission(submission) ? 'empty' : 'draft',
    isNil,
    rows: rows.length,
    completeRows: complete.length,
    errors,
    warnings: count('warning'),
    notes: count('note'),
    isComplete: (rows.length > 0 || isNil) && complete.length === rows.length && errors === 0,
  };
}
