import type { AppendixCode, Cells, ColumnKey } from './appendices';
import type { IsoDate } from './calendar';
import type { CellValue } from './cell-value';
import type { SubmissionRecord } from './submission-record';
import type { SubmissionState } from './submission-state';

/** One agency × one appendix: one tab, as read. */
export interface Submission {
  /** Code of the agency. */
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly state: SubmissionState;
  /** Absent while the tab is still with its agency, or where nobody can read it: then a defect says so. */
  readonly record?: SubmissionRecord;
  /** Where it lives; absent where the tab is missing. */
  readonly sheet?: SubmissionSheet;
  /** As the agency left it: a serial number where it is a date. `''` where the tab has no such cell. */
  readonly asOfDate: CellValue;
  /** «Không có nội dung» is ticked. */
  readonly isNil: boolean;
  readonly sender: Sender;
  /** The day it was submitted, by the record; absent where it has not been. */
  readonly submittedOn?: IsoDate;
  /** Every row that carries an id or any content, top to bottom; untouched spare rows are left out. */
  readonly rows: readonly SubmissionRow[];
  /** What was done to the form itself. */
  readonly defects: readonly StructureDefect[];
}

/** Who answers for a tab, as its sender strip says, in the order it stands there. */
export const senderFields = ['reporter', 'phone', 'letterNumber', 'approver'] as const;

export type SenderField = (typeof senderFields)[number];
export type Sender = Readonly<Record<SenderField, CellValue>>;

export const blankSender: Sender = { reporter: '', phone: '', letterNumber: '', approver: '' };

export interface SubmissionSheet {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** The tab's name at this moment, for sentences only. */
  readonly title: string;
  /** Column numbers on the sheet (from 1) by key, for links. */
  readonly columns: Readonly<Partial<Record<FormColumn, number>>>;
}

/** A column of a submission's tab besides that of the ids: of the appendix, the row's verdict, or the hidden record. */
export type FormColumn = ColumnKey | 'check' | 'record';

/** Whether it is one of the appendix: the other two hold nothing that an agency says. */
export function isColumnKey(column: FormColumn): column is ColumnKey {
  return column !== 'check' && column !== 'record';
}

export interface SubmissionRow {
  /** From the hidden first column: the plan's id, or `<agency>-<appendix>-<n>` for the agency's own rows. */
  readonly id: string;
  /** On the sheet, from 1. */
  readonly row: number;
  /** True where the id is one of the plan's for this agency and appendix. */
  readonly isAssigned: boolean;
  /** True where the agency put anything into a cell it may fill. */
  readonly isTouched: boolean;
  readonly cells: Cells;
}

/** A change to the form that the add-on cannot read through; each becomes a finding of rule S05. */
export type StructureDefect =
  | { readonly kind: 'sheetMissing' }
  | { readonly kind: 'keyRowMissing' }
  | { readonly kind: 'idColumnMissing' }
  | { readonly kind: 'columnMissing'; readonly column: FormColumn }
  | { readonly kind: 'columnTwice'; readonly column: FormColumn }
  | { readonly kind: 'cellsMerged'; readonly row: number }
  | { readonly kind: 'rowWithoutId'; readonly row: number }
  | { readonly kind: 'idTwice'; readonly row: number; readonly id: string }
  | { readonly kind: 'sheetTwice'; readonly title: string }
  | { readonly kind: 'recordUnreadable' }
  | FormWear;

/**
 * A change to the form that the add-on reads through, so that no agency has to mend it: only the check of the whole
 * campaign looks for it.
 */
export interface FormWear {
  readonly kind: FormWearKind;
  readonly row?: number;
  readonly column?: FormColumn;
  /** What stands there now, or what is lost. */
  readonly was: string;
}

export const formWearKinds = [
  'rowLost',
  'idChanged',
  'merged',
  'headingChanged',
  'textChanged',
  'planChanged',
  'validationChanged',
  'protectionChanged',
  'columnExtra',
] as const;
export type FormWearKind = (typeof formWearKinds)[number];

export function isFormWear(defect: StructureDefect): defect is FormWear {
  return formWearKinds.some((kind) => kind === defect.kind);
}

/** Nothing entered in any row. */
export function isEmptySubmission(submission: Submission): boolean {
  return !submission.rows.some((row) => row.isTouched);
}
