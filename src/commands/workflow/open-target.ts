import { appendices } from '../../domain/appendices';
import { tidy } from '../../domain/cell-value';
import { SetupError } from '../../domain/setup-error';
import type { Submission } from '../../domain/submission';
import { HEAD_FIELDS, WHOLE_SHEET } from '../../domain/submission-record';
import { findSheet } from '../../workbook/read-workbook';
import { valueAt } from '../../workbook/keyed-table';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { Target } from './act';

/** The rows and columns that are selected, from 1, both ends included. */
interface Selection {
  readonly sheetId: number;
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
}

/**
 * The submission an officer has before them.
 *
 *   the tab in front | the selected cell               | the submission
 *   -----------------|---------------------------------|-------------------------------
 *   a submission     | any                             | that one
 *   «Tiến độ»        | an agency's, under an appendix  | of that agency and appendix
 *   any other        | any                             | none: refused
 */
export const openTarget: Target = (workbook, context) => {
  const selection = selectionOf(context);
  const open = workbook.submissions.find(({ sheet }) => sheet?.sheetId === selection.sheetId);
  const found = open ?? inProgress(workbook, selection);
  if (!found?.sheet) throw new SetupError([{ kind: 'notSubmissionSheet' }]);
  return found;
};

/** @throws SetupError where no tab of a submission has this id */
export function targetOf(wanted: number): Target {
  return ({ submissions }) => {
    const found = submissions.find(({ sheet }) => sheet?.sheetId === wanted);
    if (!found) throw new SetupError([{ kind: 'notSubmissionSheet' }]);
    return found;
  };
}

/** Ids of the selected rows; the whole tab where it was chosen in «Tiến độ». */
export function selectedRowIds(context: CommandContext, { sheet, rows }: Submission): string[] {
  const { sheetId, row, lastRow } = selectionOf(context);
  if (sheetId !== sheet?.sheetId) return [WHOLE_SHEET];
  const selected = rows.filter((each) => each.row >= row && each.row <= lastRow).map(({ id }) => id);
  const firstRow = Math.min(...rows.map((each) => each.row));
  return [...(row < firstRow ? [HEAD_FIELDS] : []), ...selected];
}

function selectionOf({ host }: CommandContext): Selection {
  const spreadsheet = host.SpreadsheetApp.getActiveSpreadsheet();
  const sheetId = spreadsheet.getActiveSheet().getSheetId();
  const range = spreadsheet.getActiveRange();
  const row = range?.getRow() ?? 1;
  return { sheetId, row, lastRow: row + (range?.getNumRows() ?? 1) - 1, column: range?.getColumn() ?? 1 };
}

function inProgress(
  { snapshot, campaign, submissions }: CampaignWorkbook,
  selection: Selection,
): Submission | undefined {
  const sheet = findSheet(snapshot, 'progress');
  if (sheet?.sheetId !== selection.sheetId) return undefined;
  const headerRow = sheet.values.findIndex((row) => appendices.every(({ label }) => row.includes(label))) + 1;
  const label = valueAt(sheet, headerRow, selection.column);
  const name = tidy(String(valueAt(sheet, selection.row, 1)));
  const appendix = appendices.find((each) => each.label === label);
  const agency = campaign.agencies.find((each) => tidy(each.name) === name);
  return submissions.find((each) => each.agency === agency?.code && each.appendix === appendix?.code);
}
