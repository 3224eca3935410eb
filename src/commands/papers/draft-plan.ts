import { dayInVietnam } from '../../domain/calendar';
import { drawPlan } from '../../domain/papers/draw-plan';
import { fileNames } from '../../domain/papers/file-names';
import { yearOf } from '../../domain/papers/letter-words';
import { planContent } from '../../domain/papers/plan-content';
import type { CommandContext, Outcome } from '../command';
import { drawSummarySheets } from '../draw-summary-sheets';
import { readAsCoordinator } from '../read-campaign-workbook';
import { savePaper } from './save-paper';

/** «Dự thảo Kế hoạch»: next year's plan from this moment's summary, as a Word file to work on. 1 read, 1 file. */
export function draftPlan(context: CommandContext): Outcome {
  const { text, now } = context;
  const workbook = readAsCoordinator(context);
  const { campaign } = workbook;
  const { summary } = drawSummarySheets(workbook);
  const paper = drawPlan(campaign, summary, yearOf(dayInVietnam(now)));
  const file = savePaper(context, workbook, fileNames.plan(campaign), paper);
  const remarks = planContent(campaign, summary).remarks.length;
  return { message: text.papers.planMade(file.name, remarks, file.link), figures: { ...file, remarks } };
}
