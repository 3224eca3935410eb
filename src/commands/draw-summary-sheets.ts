import { appendices } from '../domain/appendices';
import type { DrawnSheet } from '../domain/drawing/drawn-sheet';
import { drawFigures } from '../domain/drawing/draw-figures';
import { drawSummary } from '../domain/drawing/draw-summary';
import { byCodeUnits } from '../domain/canonical-json';
import type { Campaign } from '../domain/campaign';
import { addressOf } from '../domain/comparison/diff-versions';
import type { Submission } from '../domain/submission';
import { exclusionReason } from '../domain/summary/exclusion-reason';
import type { SubmissionExclusion, SummaryChoices } from '../domain/version';
import type { ReviewItem } from '../workbook/reports/draw-review';
import { decisionsOf, readReview } from '../workbook/reports/read-review';
import { reviewPairs } from './review-pairs';
import { SetupError } from '../domain/setup-error';
import { assemble } from '../domain/summary/assemble';
import { countFigures } from '../domain/summary/count-figures';
import { brokenLines } from '../domain/summary/prove-conservation';
import type { Summary, SummaryRow } from '../domain/summary/summary';
import { cellLink } from '../workbook/cell-link';
import type { ReportKind } from '../workbook/sheet-kind';
import { sheetTitles } from '../workbook/sheet-kind';
import type { CampaignWorkbook } from './read-campaign-workbook';

/** The summary and the tabs it makes: one for each appendix, and the figures with the proof that no row was lost. */
export interface SummarySheets {
  readonly summary: Summary;
  /** Pairs between agencies to decide on; decided ones among them. */
  readonly review: readonly ReviewItem[];
  readonly choices: SummaryChoices;
  readonly sheets: readonly { readonly kind: ReportKind; readonly name: string; readonly drawing: DrawnSheet }[];
  readonly rowsIn: number;
  readonly rowsOut: number;
}

/** @throws SetupError where rows in are not rows out and exclusions: nothing may be written then. */
export function drawSummarySheets(workbook: CampaignWorkbook): SummarySheets {
  const { campaign, submissions, snapshot } = workbook;
  const notes = readReview(snapshot);
  const decisions = decisionsOf(notes);
  const summary = assemble(campaign, submissions, decisions);
  const broken = brokenLines(summary.proof);
  if (broken.length > 0) {
    throw new SetupError(
      broken.map(({ agency, appendix, rowsIn, rowsOut }) => ({
        kind: 'rowsLost',
        agency,
        appendix,
        in: rowsIn,
        out: rowsOut,
      })),
    );
  }
  const named = (kind: Exclude<ReportKind, `submission:${string}`>, drawing: DrawnSheet) => ({
    kind,
    name: sheetTitles[kind],
    drawing,
  });
  return {
    summary,
    review: reviewPairs(workbook, notes),
    choices: { decisions, exclusions: excludedSubmissions(campaign, submissions) },
    sheets: [
      ...appendices.map((appendix) =>
        named(`summary:${appendix.code}`, drawSummary(summary, appendix, campaign, sourceLink)),
      ),
      named('figures', drawFigures(countFigures(campaign, summary), summary, campaign)),
    ],
    rowsIn: sum(summary.proof.map(({ rowsIn }) => rowsIn)),
    rowsOut: sum(summary.proof.map(({ rowsOut }) => rowsOut)),
  };
}

/** Left out as a whole, by agency and appendix. */
function excludedSubmissions(campaign: Campaign, submissions: readonly Submission[]): SubmissionExclusion[] {
  return submissions
    .flatMap((submission): SubmissionExclusion[] => {
      const reason = exclusionReason(campaign, submission);
      const { agency, appendix } = submission;
      return reason ? [{ agency, appendix, reason }] : [];
    })
    .sort((one, other) => byCodeUnits(addressOf(one), addressOf(other)));
}

function sourceLink({ sheet, row }: SummaryRow): string | undefined {
  return sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row, sheet.columns.no ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
