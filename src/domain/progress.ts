import { appendixOf, isMissing } from './appendices';
import type { Finding, Severity } from './finding';
import type { Submission } from './submission';
import type { SubmissionState } from './submission-state';

/** How far one submission has come. */
export interface Progress {
  readonly state: SubmissionState;
  readonly isNil: boolean;
  /** Submitted, but after the deadline. */
  readonly isLate: boolean;
  /** Not what was submitted any more. */
  readonly isChanged: boolean;
  /** Rows that count: assigned by the plan, or touched by the agency. */
  readonly rows: number;
  readonly completeRows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly isComplete: boolean;
}

/**
 * The rows (numbers on the sheet) that the agency touched, which miss no answer and on which no error stands.
 */
export function completeRows(
  { appendix, rows }: Submission,
  findings: readonly Pick<Finding, 'severity' | 'place'>[],
): ReadonlySet<number> {
  const { columns } = appendixOf[appendix];
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.row));
  return new Set(
    rows
      .filter(({ row, isTouched }) => isTouched && !faulty.has(row))
      .filter((row) => !columns.some((column) => isMissing(column, row)))
      .map(({ row }) => row),
  );
}

/**
 * How far the submission has come: its state by its record, the rest by its content alone.
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
  const { state, isNil, record } = submission;
  const rows = submission.rows.filter(({ isAssigned, isTouched }) => isAssigned || isTouched);
  const complete = completeRows(submission, findings);
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const errors = count('error');
  return {
    state,
    isNil,
    isLate: record?.isLate === true,
    isChanged: record?.change !== undefined,
    rows: rows.length,
    completeRows: complete.size,
    errors,
    warnings: count('warning'),
    notes: count('note'),
    isComplete: (rows.length > 0 || isNil) && complete.size === rows.length && errors === 0,
  };
}
