import { momentInVietnam } from '../../domain/calendar';
import type { Progress } from '../../domain/progress';
import { percentComplete } from '../../domain/percent-complete';
import { submissionSheetName } from '../../domain/sheet-name';
import type { Submission } from '../../domain/submission';
import { cellLink } from '../../workbook/cell-link';
import type { CellPlace, SubmissionMark } from './sidebar-data';

/** A submission with how far it has come. */
export interface MeasuredSubmission {
  readonly submission: Submission;
  readonly progress: Progress;
}

export function submissionMark({ submission, progress }: MeasuredSubmission): SubmissionMark {
  const { agency, appendix, sheet, record } = submission;
  const { state, isNil, completeRows, rows, errors, warnings, isLate } = progress;
  return {
    agency,
    appendix,
    title: sheet?.title ?? submissionSheetName(agency, appendix),
    cell: cellPlace(submission, 1, 1),
    state,
    isNil,
    percent: percentComplete([progress]),
    completeRows,
    rows,
    errors,
    warnings,
    isLate,
    changedSince: record?.change ? momentInVietnam(new Date(record.change.foundAt)) : '',
  };
}

/** `null` where the tab is missing. */
export function cellPlace({ sheet }: Submission, row: number, column: number): CellPlace | null {
  if (!sheet) return null;
  const { spreadsheetId, sheetId } = sheet;
  return { sheetId, row, column, link: cellLink(spreadsheetId, sheetId, row, column) };
}
