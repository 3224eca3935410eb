import { isEmptySubmission } from '../domain/submission';
import { requireSheet } from '../workbook/read-workbook';
import { isDrawn } from '../workbook/requests/is-drawn';
import { redrawRequests } from '../workbook/requests/draw-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { drawSummarySheets } from './draw-summary-sheets';
import { readAsCoordinator } from './read-campaign-workbook';

/**
 * «Tổng hợp»: the four summaries and the figures, replaced in one atomic write; where they already say what they
 * should, nothing is written. 1 read, at most 1 write.
 */
export function assembleSummary(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const { snapshot, submissions } = workbook;
  const { summary, sheets, rowsIn, rowsOut } = drawSummarySheets(workbook);
  const requests = sheets.flatMap(({ kind, drawing }) => {
    const sheet = requireSheet(snapshot, kind);
    return isDrawn(sheet, drawing) ? [] : redrawRequests(sheet, drawing);
  });
  writeWorkbook(context.host, snapshot.spreadsheetId, requests);
  const filled = submissions.filter((submission) => !isEmptySubmission(submission)).length;
  const excluded = summary.exclusions.length;
  return {
    message:
      requests.length === 0
        ? context.text.assembledSame
        : context.text.assembled(rowsOut, filled, submissions.length, excluded),
    figures: { rowsIn, rowsOut, excluded },
  };
}
