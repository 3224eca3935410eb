import { appendices } from '../domain/appendices';
import type { DrawnSheet } from '../domain/drawing/drawn-sheet';
import { drawFigures } from '../domain/drawing/draw-figures';
import { drawSummary } from '../domain/drawing/draw-summary';
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
  readonly sheets: readonly { readonly kind: ReportKind; readonly name: string; readonly drawing: DrawnSheet }[];
  readonly rowsIn: number;
  readonly rowsOut: number;
}

/** @throws SetupError where rows in are not rows out and exclusions: nothing may be written then. */
export function drawSummarySheets({ campaign, submissions }: CampaignWorkbook): SummarySheets {
  const summary = assemble(campaign, submissions);
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

function sourceLink({ sheet, row }: SummaryRow): string | undefined {
  return sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row, sheet.columns.no ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
