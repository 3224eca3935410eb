import { fileNames } from '../domain/papers/file-names';
import { createXlsxFile, fileLink } from '../workbook/campaign-files';
import { campaignFolder } from '../workbook/campaign-folder';
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
  const name = `${fileNames.summary(campaign)}.xlsx`;
  const fileId = createXlsxFile(host, campaignFolder(host, campaign, snapshot), name, bytes);
  const link = fileLink(fileId);
  return { message: text.papers.fileMade(name, link), figures: { fileId, name, link } };
}
