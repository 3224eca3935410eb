import { groupBy } from '../group-by';
import { onceForEach } from '../once-for-each';
import { onceForEachText } from '../once-for-each-text';
import type { AppendixCode, ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import { cellName } from '../cell-name';
import { submissionSheetName } from '../sheet-name';
import type { Name } from '../similarity/read-name';
import { readName } from '../similarity/read-name';
import type { Submission, SubmissionRow } from '../submission';
import { reportingAgencies } from '../summary/reporting-agencies';

/** A row and whose it is. */
export interface PlacedRow {
  readonly submission: Submission;
  readonly row: SubmissionRow;
}

/** A row that an agency filled in. */
export interface ReportedRow extends PlacedRow {
  /** Read at the first question and once: several rules compare the names of the same ten thousands of rows. */
  readonly name: () => Name;
}

/**
 * The rows of one appendix that count: touched, named, in no nil return; by agency as the campaign lists them, so that
 * «the first» is the same one whatever the order of the submissions. Gathered once for all the rules of one check.
 */
export function reportedRows(
  campaign: Campaign,
  submissions: readonly Submission[],
  appendix: AppendixCode,
): readonly ReportedRow[] {
  return gathererOf(campaign)(submissions)(appendix);
}

const gathererOf = onceForEach((campaign: Campaign) =>
  onceForEach((submissions: readonly Submission[]) =>
    onceForEachText((appendix) => gather(campaign, submissions, appendix)),
  ),
);

function gather(campaign: Campaign, submissions: readonly Submission[], appendix: string): readonly ReportedRow[] {
  const counting = submissions.filter((each) => each.appendix === appendix && !each.isNil);
  const byAgency = groupBy(counting, ({ agency }) => agency);
  return reportingAgencies(campaign, submissions).flatMap((agency) =>
    (byAgency.get(agency) ?? []).flatMap((submission) =>
      submission.rows
        .filter(({ isTouched, cells }) => isTouched && !isBlank(cells.name))
        .map((row) => reportedRow(submission, row)),
    ),
  );
}

function reportedRow(submission: Submission, row: SubmissionRow): ReportedRow {
  let name: Name | undefined;
  return { submission, row, name: () => (name ??= readName(String(row.cells.name))) };
}

/** Where a finding about this row stands. */
export function placeOf(
  { submission, row }: PlacedRow,
  column: ColumnKey,
): { agency: string; appendix: AppendixCode; rowId: string; row: number; column: ColumnKey } {
  return { agency: submission.agency, appendix: submission.appendix, rowId: row.id, row: row.row, column };
}

/** A cell of another tab, as officers find it: `STC·PL04!C9`; the row alone where the column is not known. */
export function cellOf({ submission, row }: PlacedRow, column: ColumnKey): string {
  const { agency, appendix, sheet } = submission;
  const number = sheet?.columns[column];
  const cell = number === undefined ? String(row.row) : cellName(row.row, number);
  return `${sheet?.title ?? submissionSheetName(agency, appendix)}!${cell}`;
}

/** Neither rows nor «Không có nội dung»: nothing sent, of which S01 speaks. */
export function hasAnswered({ isNil, rows }: Submission): boolean {
  return isNil || rows.some(({ isTouched }) => isTouched);
}
