import { drawSummaryAppendices } from '../../domain/papers/draw-summary-appendices';
import { fileNames } from '../../domain/papers/file-names';
import type { CommandContext, Outcome } from '../command';
import { drawSummarySheets } from '../draw-summary-sheets';
import { readAsCoordinator } from '../read-campaign-workbook';
import { savePaper } from './save-paper';

/** «Xuất DOCX phụ lục»: the four appendices of this moment's summary as a Word file. 1 read, 1 file. */
export function exportAppendices(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const { campaign } = workbook;
  const { summary } = drawSummarySheets(workbook);
  const file = savePaper(context, workbook, fileNames.appendices(campaign), drawSummaryAppendices(campaign, summary));
  return { message: context.text.papers.fileMade(file.name, file.link), figures: { ...file } };
}
