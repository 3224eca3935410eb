import type { ColumnKey } from '../domain/appendices';
import { columnOf } from '../domain/appendices';
import { isBlank } from '../domain/cell-value';
import { fillIn } from '../domain/drawing/fill-in';
import type { Campaign } from '../domain/campaign';
import type { PlacedRow } from '../domain/rules/reported-rows';
import { submissionSheetName } from '../domain/sheet-name';
import { pairKey, rowKey } from '../domain/summary/decision';
import { findRivals } from '../domain/summary/find-rivals';
import { cellLink } from '../workbook/cell-link';
import type { ReviewedRow, ReviewItem } from '../workbook/reports/draw-review';
import type { ReviewNote } from '../workbook/reports/read-review';
import type { CampaignWorkbook } from './read-campaign-workbook';

/**
 * The pairs to decide on, with what the office wrote beside each before; then those decided earlier whose rows are no
 * longer alike: a decision is forgotten only with one of its rows.
 */
export function reviewPairs({ campaign, submissions }: CampaignWorkbook, notes: readonly ReviewNote[]): ReviewItem[] {
  const noted = new Map(notes.map((note) => [pairKey(note), note]));
  const found = findRivals(campaign, submissions).map(({ kind, appendix, first, second }): ReviewItem => {
    const pair = { appendix, first: reviewedRow(campaign, first), second: reviewedRow(campaign, second) };
    const note = noted.get(pairKey(pair));
    noted.delete(pairKey(pair));
    const isTurned = note !== undefined && note.first.agency !== pair.first.agency;
    const sides = isTurned ? { first: pair.second, second: pair.first } : {};
    return { kind, ...pair, ...sides, choice: note?.choice ?? '', note: note?.note ?? '' };
  });
  const rows = new Map(
    submissions.flatMap((submission) =>
      submission.rows.map((row): [string, PlacedRow] => [
        rowKey(submission.appendix, { agency: submission.agency, rowId: row.id }),
        { submission, row },
      ]),
    ),
  );
  const kept = [...noted.values()].flatMap(({ appendix, first, second, choice, note }): ReviewItem[] => {
    const [one, other] = [rows.get(rowKey(appendix, first)), rows.get(rowKey(appendix, second))];
    if (!one || !other) return [];
    const sides = { first: reviewedRow(campaign, one), second: reviewedRow(campaign, other) };
    return [{ kind: 'decided', appendix, ...sides, choice, note }];
  });
  return [...found, ...kept];
}

/** What tells two rows about one thing apart, below the name. */
const telling: readonly ColumnKey[] = ['plan', 'actual', 'verdict', 'proposed', 'product', 'lead', 'deadline'];

function reviewedRow(campaign: Campaign, { submission, row }: PlacedRow): ReviewedRow {
  const { agency, appendix, sheet } = submission;
  const lines = telling
    .filter((key) => !isBlank(row.cells[key]))
    .map((key) => `${fillIn(columnOf(appendix, key).label, campaign)}: ${shown(row.cells[key])}`);
  return {
    agency,
    rowId: row.id,
    text: [String(row.cells.name), ...lines].join('\n'),
    source: `${sheet?.title ?? submissionSheetName(agency, appendix)}, dòng ${row.row}`,
    link: sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row.row, sheet.columns.no ?? 1),
  };
}

function shown(value: string | number | boolean): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
