import type { AppendixCode, Cells } from '../appendices';
import type { LeftOutKind } from '../campaign';
import type { SubmissionSheet } from '../submission';

/** All submissions of a campaign put together, nothing merged, nothing lost. */
export interface Summary {
  readonly appendices: Readonly<Record<AppendixCode, readonly AreaGroup[]>>;
  readonly exclusions: readonly Exclusion[];
  readonly proof: readonly ConservationLine[];
  /** What is in the summary though nobody submitted it, or it was sent back or late. */
  readonly flags: readonly SubmissionFlag[];
}

export interface SubmissionFlag {
  readonly agency: string;
  readonly appendix: AppendixCode;
  /** One at least. */
  readonly kinds: readonly LeftOutKind[];
}

/** The rows of one area, numbered I, II, III … in the order of the configuration; the last group may have no area. */
export interface AreaGroup {
  /** Code; `''` for rows whose area is blank or unknown. */
  readonly area: string;
  readonly name: string;
  readonly rows: readonly SummaryRow[];
}

/** One row of one agency with its provenance. */
export interface SummaryRow {
  readonly agency: string;
  /** Rows of other agencies that the coordinating office joined to this one. */
  readonly joined?: readonly JoinedRow[];
  readonly appendix: AppendixCode;
  readonly rowId: string;
  /** On the agency's tab, from 1. */
  readonly row: number;
  readonly sheet: SubmissionSheet | undefined;
  readonly isAssigned: boolean;
  readonly isTouched: boolean;
  readonly cells: Cells;
}

export interface Exclusion {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly rowId: string;
  readonly row: number;
  readonly reason: ExclusionReason;
}

/** Where a row stands that is told beside another one. */
export type JoinedRow = Pick<SummaryRow, 'agency' | 'appendix' | 'rowId' | 'row' | 'sheet'>;

/**
 * Why a row stays out of the summary.
 *
 *   reason         | what it is about | why
 *   ---------------|------------------|-----------------------------------------------------
 *   'nilReturn'    | the submission   | the agency ticked «Không có nội dung»
 *   'damagedForm'  | the submission   | its rows cannot be read by column (S05)
 *   'notSubmitted' | the submission   | the campaign leaves out what nobody has submitted
 *   'returned'     | the submission   | … what was sent back
 *   'late'         | the submission   | … what came after the deadline
 *   'decidedOut'   | one row          | the coordinating office kept the other of a pair
 *   'joined'       | one row          | the coordinating office joined it to the other of a pair
 */
export const exclusionReasons = [
  'nilReturn',
  'damagedForm',
  'notSubmitted',
  'returned',
  'late',
  'decidedOut',
  'joined',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Rows in = rows out + excluded, for one agency and one appendix. */
export interface ConservationLine {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
}
