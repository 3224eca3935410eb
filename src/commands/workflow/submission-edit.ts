import { readKeptCampaign } from '../../workbook/kept-campaign';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { InstalledEditEvent, Host } from '../../host';
import type { CommandContext } from '../command';
import { readCampaignWorkbook } from '../read-campaign-workbook';
import { answerRequests } from './answer-requests';
import { campaignState } from './campaign-state';
import { updateRequests } from './write-updates';

/**
 * Whether an edit may be a tick of «Nộp» or «Rút lại», as far as can be told without a heavy call. A tick that was pasted
 * or dragged is not seen here; the sweep answers it.
 *
 *   edit                        | on a tab of                  | may be one
 *   ----------------------------|------------------------------|-----------
 *   one cell, to TRUE           | a submission, or nobody knows| yes
 *   one cell, to TRUE           | another kind                 | no
 *   anything else               | any                          | no
 */
export function mayBeRequest(host: Host, { range, value }: InstalledEditEvent): boolean {
  const isOneCell = range.rowStart === range.rowEnd && range.columnStart === range.columnEnd;
  if (!isOneCell || String(value).toUpperCase() !== 'TRUE') return false;
  const kept = readKeptCampaign(host);
  return !kept || kept.submissions.has(range.getSheet().getSheetId());
}

/** Answers the ticks on the edited tab, as the owner of the trigger: 1 read, at most 1 write. */
export function answerEdit(context: CommandContext, sheetId: number, by: string): void {
  const workbook = readCampaignWorkbook(context);
  const submission = workbook.submissions.find(({ sheet }) => sheet?.sheetId === sheetId);
  if (!submission) return;
  const state = campaignState(workbook.campaign, workbook.submissions);
  const update = answerRequests(context, workbook, state, submission, by);
  writeWorkbook(context.host, workbook.snapshot.spreadsheetId, updateRequests(context, workbook, [update]));
}
