import { appendixOf } from '../domain/appendices';
import { checkSubmission } from '../domain/check-completeness';
import type { EditEvent, Host } from '../host';
import type { Text } from '../text';
import { readKeptCampaign } from '../workbook/kept-campaign';
import { valueAt } from '../workbook/keyed-table';
import { readEditedSheet } from '../workbook/submission/edited-sheet';
import { readSubmission } from '../workbook/submission/read-submission';
import { staleVerdicts } from '../workbook/submission/stale-verdicts';
import { rowVerdicts } from './verdicts';

/**
 * While typing: checks the rows just touched, as whoever typed, and writes what is new of their verdicts. Edits may go by
 * unseen (of a burst Google keeps two), so nothing depends on this; «Kiểm tra biểu này» says the same of these rows.
 *
 * 3 reads (properties, extent, values), and where a verdict has changed 1 write, which Google applies as the run ends. A tab
 * that is no submission: 1 read.
 */
export function checkEdit(host: Host, text: Text, { range }: EditEvent): void {
  const edited = range.getSheet();
  const kept = readKeptCampaign(host);
  const address = kept?.submissions.get(edited.getSheetId());
  const agency = kept?.campaign.agencies.find(({ code }) => code === address?.agency);
  if (!kept || !address || !agency) return;

  const { campaign } = kept;
  const appendix = appendixOf[address.appendix];
  const sheet = readEditedSheet(edited);
  const submission = readSubmission('', sheet, campaign, agency, appendix);
  const touched = submission.rows.filter(({ row }) => range.rowStart <= row && row <= range.rowEnd);
  const findings = checkSubmission(campaign, submission, touched);
  const verdicts = rowVerdicts({ ...submission, rows: touched }, findings, text);

  const { column, rows } = staleVerdicts(sheet, appendix, verdicts, range.rowStart, range.rowEnd);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return;
  // One write from the first to the last; what lies between keeps what it holds.
  const changed = new Map(rows.map(({ row, value }) => [row, value]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, index) => {
    const row = first.row + index;
    return [changed.get(row) ?? String(valueAt(sheet, row, column))];
  });
  edited.getRange(first.row, column, values.length, 1).setValues(values);
}
