import type { AppendixCode, Cells } from '../appendices';
import type { SubmissionSheet } from '../submission';

/** All submissions of a campaign put together, nothing merged, nothing lost. */
export interface Summary {
  readonly appendices: Readonly<Record<AppendixCode, readonly AreaGroup[]>>;
  readonly exclusions: readonly Exclusion[];
  readonly proof: readonly ConservationLine[];
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

/** `nilReturn`: the agency ticked «Không có nội dung»; `damagedForm`: the rows cannot be read by column (S05). */
export type ExclusionReason = 'nilReturn' | 'damagedForm';

/** Rows in = rows out + excluded, for one agency and one appendix. */
export interface ConservationLine {
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
}
