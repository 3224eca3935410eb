import type { AppendixCode, ColumnKey } from '../appendices';
import type { CellValue } from '../cell-value';
import type { SenderField } from '../submission';
import type { RowSnapshot, SubmissionSnapshot, SummaryChoices, VersionSnapshot } from '../version';

/** What must be done to one snapshot to make it another; nothing in it where both say the same. */
export interface VersionDiff {
  readonly schema: VersionSnapshot['schema'];
  /** The fields of the campaign, of which only the changed ones are here. */
  readonly campaign: Partial<VersionSnapshot['campaign']>;
  /** Only those that differ, by agency, then appendix. */
  readonly submissions: readonly SubmissionDiff[];
  /** Present where the choices of the summary differ. */
  readonly summary?: { readonly to: SummaryChoices | undefined };
}

export type SubmissionDiff =
  | { readonly kind: 'added'; readonly submission: SubmissionSnapshot }
  | { readonly kind: 'removed'; readonly submission: SubmissionSnapshot }
  | ChangedSubmission;

export interface ChangedSubmission {
  readonly kind: 'changed';
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly fields: readonly FieldChange[];
  readonly rows: readonly RowDiff[];
  /** Whether rows that stay have another order among themselves. */
  readonly isReordered: boolean;
  /** The rows afterwards, top to bottom; absent where they follow from what stays and what is added below. */
  readonly order?: readonly RowKey[];
}

/** A field above the table. `undefined` is «not kept», which form 1 says of the sender. */
export interface FieldChange {
  readonly field: 'asOfDate' | 'isNil' | SenderField | 'senderKept';
  readonly from: CellValue;
  readonly to: CellValue;
}

/** An id, and the how manieth row of that id it is, from 0: a paste may leave an id twice. */
export interface RowKey {
  readonly id: string;
  readonly nth: number;
}

export type RowDiff = RowKey &
  (
    | { readonly kind: 'added' | 'removed'; readonly cells: RowSnapshot['cells'] }
    | { readonly kind: 'changed'; readonly cells: readonly CellChange[]; readonly was: RowSnapshot['cells'] }
  );

/** `''` is a blank cell. */
export interface CellChange {
  readonly column: ColumnKey;
  readonly from: CellValue;
  readonly to: CellValue;
}
