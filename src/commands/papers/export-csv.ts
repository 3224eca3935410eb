import { CsvError } from '../../documents/csv/csv-error';
import { writeCsv } from '../../documents/csv/write-csv';
import { zipParts } from '../../documents/zip-parts';
import { appendices } from '../../domain/appendices';
import { cellName } from '../../domain/cell-name';
import { fileNames } from '../../domain/papers/file-names';
import { SetupError } from '../../domain/setup-error';
import type { FlatTable } from '../../domain/summary/flatten';
import { flatten } from '../../domain/summary/flatten';
import { createZipFile, fileLink } from '../../workbook/campaign-files';
import { campaignFolder } from '../../workbook/campaign-folder';
import type { CommandContext, Outcome } from '../command';
import { drawSummarySheets } from '../draw-summary-sheets';
import { readAsCoordinator } from '../read-campaign-workbook';

/**
 * «Xuất CSV»: the four appendices as flat tables for other programs, zipped together: one file each would be a call
 * each. 1 read, 1 file.
 */
export function exportCsv(context: CommandContext): Outcome {
  const { host, text } = context;
  const workbook = readAsCoordinator(context);
  const { campaign, snapshot } = workbook;
  const { summary } = drawSummarySheets(workbook);
  const files = appendices.map((appendix) => {
    const file = `${appendix.code}.csv`;
    return [file, writeTable(file, flatten(summary, appendix, campaign))] as const;
  });
  const bytes = zipParts(Object.fromEntries(files));
  const name = `${fileNames.summary(campaign)} (CSV).zip`;
  const fileId = createZipFile(host, campaignFolder(host, campaign, snapshot), name, bytes);
  const link = fileLink(fileId);
  return { message: text.papers.fileMade(name, link), figures: { fileId, name, link } };
}

/** @throws SetupError naming the cell whose text no file can hold. */
function writeTable(file: string, { rows, placeAt }: FlatTable): string {
  try {
    return writeCsv(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { row, column } = error.fault;
    const place = placeAt(row, column) ?? { sheet: file, cell: cellName(row, column) };
    throw new SetupError([{ kind: 'notForPaper', ...place, reason: 'brokenText' }]);
  }
}
