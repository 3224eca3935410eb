import type { MarkedPart } from './mark-words';

/** Two versions side by side as people read them: JSON only, the same for a dialog and for the tab «So sánh». */
export interface ComparisonView {
  readonly from: string;
  readonly to: string;
  /** The whole in a sentence. */
  readonly message: string;
  readonly counts: ChangeCounts;
  /** Only those that differ, by agency, then appendix. */
  readonly submissions: readonly SubmissionView[];
}

/** Rows added, removed and changed, and submissions in which anything differs. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly submissions: number;
}

export interface SubmissionView {
  readonly agency: string;
  readonly appendix: string;
  /** `STC·PL01`. */
  readonly sheet: string;
  readonly isReordered: boolean;
  /** Fields above the table. */
  readonly fields: readonly CellView[];
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  /** What the row is about, in its own words; `''` where it has none. */
  readonly name: string;
  readonly cells: readonly CellView[];
}

export interface CellView {
  /** The heading of the column or the label of the field. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly parts: readonly MarkedPart[];
}
