import type { SubmissionState } from './submission-state';

/** The states that somebody entered; `empty` and `draft` follow from what a tab holds. */
export const recordedStates = ['submitted', 'returned', 'accepted'] as const satisfies readonly SubmissionState[];
export type RecordedState = (typeof recordedStates)[number];

/**
 * What is noted of a submission on its own tab, in a cell that agencies can neither see nor write. A tab without it is
 * still with its agency. Moments are ISO text in UTC; who acted is an account, `''` where Google does not tell it.
 *
 *   state     | the agency may fill          | returned            | accepted
 *   ----------|------------------------------|---------------------|---------
 *   submitted | nothing                      | where it once was   | –
 *   returned  | the rows that were returned  | why, and which rows | –
 *   accepted  | nothing                      | where it once was   | when, by whom
 */
export interface SubmissionRecord {
  readonly state: RecordedState;
  readonly submittedAt: string;
  readonly submittedBy: string;
  /** By the deadline and the exception in force at that moment. */
  readonly isLate: boolean;
  /** SHA-256 of the canonical JSON of the content (`submitted-content.ts`) that was last submitted or accepted. */
  readonly contentHash: string;
  readonly returned?: ReturnNote | undefined;
  readonly accepted?: ActNote | undefined;
  /** Present while the content is not what was submitted, whoever changed it. */
  readonly change?: ChangeNote | undefined;
}

export interface ActNote {
  readonly at: string;
  readonly by: string;
}

/** `rowIds`: rows of data, or `#head` for the fields above the table, or `*` for all there is. Never empty. */
export interface ReturnNote extends ActNote {
  readonly reason: string;
  readonly rowIds: readonly string[];
}

/** The ids that stand for more than one row. */
export const HEAD_FIELDS = '#head';
export const WHOLE_SHEET = '*';

export interface ChangeNote {
  readonly foundAt: string;
  /** Of the content that was found. */
  readonly contentHash: string;
}
