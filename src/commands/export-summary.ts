import { createXlsxFile } from '../workbook/campaign-files';
import { findOrCreateFolder } from '../workbook/campaign-folder';
import type { CommandContext, Outcome } from './command';
import { drawSummarySheets } from './draw-summary-sheets';
import { readAsCoordinator } from './read-campaign-workbook';
import { writeSummaryFile } from './write-summary-file';

/** «Xuất XLSX»: the summary of this moment as an Excel file in the campaign's folder. 1 read, 1 file. */
export function exportSummary(context: CommandContext): Outcome {
  const { host, text } = context;
  const workbook = readAsCoordinator(context);
  const { campaign, snapshot } = workbook;
  const bytes = writeSummaryFile(drawSummarySheets(workbook));
  const folderId = campaign.folderId || findOrCreateFolder(host, snapshot.spreadsheetId, snapshot.title);
  const name = `Tổng hợp phụ lục CCHC ${campaign.reportYear}-${campaign.planYear}.xlsx`;
  const fileId = createXlsxFile(host, folderId, name, bytes);
  return { message: text.exported(name), figures: { fileId, name } };
}
