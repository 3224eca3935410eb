import { canonicalJson } from '../domain/canonical-json';
import { addressOf } from '../domain/comparison/diff-versions';
import type { DrawnSheet } from '../domain/drawing/drawn-sheet';
import type { Submission } from '../domain/submission';
import { isEmptySubmission } from '../domain/submission';
import { snapshotOfSubmission } from '../domain/version';
import type { Request } from '../host';
import type { WorkbookSnapshot } from '../workbook/read-workbook';
import { requireSheet } from '../workbook/read-workbook';
import { drawReview, reviewListRequests } from '../workbook/reports/draw-review';
import { figuresChartRequests, withChartRoom } from '../workbook/reports/figures-chart';
import { redrawRequests } from '../workbook/requests/draw-requests';
import { isDrawn } from '../workbook/requests/is-drawn';
import type { ReportKind } from '../workbook/sheet-kind';
import { readSubmissions } from '../workbook/submission/read-submission';
import { swapWorkbook } from '../workbook/swap-workbook';
import type { CommandContext, Outcome } from './command';
import type { SummarySheets } from './draw-summary-sheets';
import { drawSummarySheets } from './draw-summary-sheets';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { readAsCoordinator } from './read-campaign-workbook';

/**
 * «Tổng hợp»: the four summaries, the figures with their chart and the pairs to decide on, replaced in one atomic write;
 * where they already say what they should, nothing is written. Where Google tells what the tabs hold after the write, an
 * edit that came in between is named. 1 read, at most 1 write.
 */
export function assembleSummary(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const { snapshot, submissions } = workbook;
  const drawn = drawSummarySheets(workbook);
  const requests = [...summaryRequests(snapshot, workbook, drawn), ...reviewRequests(snapshot, drawn)];
  const after = requests.length === 0 ? undefined : swapWorkbook(context.host, snapshot, requests);
  const changed = after ? changedSheets(workbook, after) : [];
  const { rowsIn, rowsOut, review, summary } = drawn;
  const filled = submissions.filter((submission) => !isEmptySubmission(submission)).length;
  const excluded = summary.exclusions.length;
  const undecided = review.filter(({ choice }) => choice === '').length;
  const { text } = context;
  return {
    message: [
      requests.length === 0 ? text.assembledSame : text.assembled(rowsOut, filled, submissions.length, excluded),
      ...(undecided > 0 ? [text.pairsUndecided(undecided)] : []),
      ...(changed.length > 0 ? [text.changedMeanwhile(changed)] : []),
    ].join(' '),
    figures: { rowsIn, rowsOut, excluded, undecided, changedMeanwhile: changed.length },
  };
}

function summaryRequests(
  snapshot: WorkbookSnapshot,
  { campaign }: CampaignWorkbook,
  { sheets }: SummarySheets,
): Request[] {
  return sheets.flatMap(({ kind, drawing }) => {
    if (kind !== 'figures') return redraw(snapshot, kind, drawing);
    const redrawn = redraw(snapshot, kind, withChartRoom(drawing));
    const isRedrawn = redrawn.length > 0;
    const size = { areas: campaign.areas.length, columns: drawing.columns.length, isRedrawn };
    return [...redrawn, ...figuresChartRequests(requireSheet(snapshot, kind), size)];
  });
}

function reviewRequests(snapshot: WorkbookSnapshot, { review }: SummarySheets): Request[] {
  const requests = redraw(snapshot, 'review', drawReview(review));
  const { sheetId } = requireSheet(snapshot, 'review');
  return requests.length === 0 ? [] : [...requests, ...reviewListRequests(sheetId, review)];
}

function redraw(snapshot: WorkbookSnapshot, kind: ReportKind, drawing: DrawnSheet): Request[] {
  const sheet = requireSheet(snapshot, kind);
  return isDrawn(sheet, drawing) ? [] : redrawRequests(sheet, drawing);
}

/** The names of the tabs whose content is no longer what was assembled. */
function changedSheets({ campaign, submissions }: CampaignWorkbook, after: WorkbookSnapshot): string[] {
  const contentOf = (submission: Submission) => canonicalJson(snapshotOfSubmission(submission));
  const before = new Map(submissions.map((submission) => [addressOf(submission), contentOf(submission)]));
  return readSubmissions(after, campaign)
    .filter((submission) => before.get(addressOf(submission)) !== contentOf(submission))
    .map((submission) => submission.sheet?.title ?? addressOf(submission));
}
