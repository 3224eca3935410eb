import { appendixOf } from '../domain/appendices';
import type { Campaign } from '../domain/campaign';
import { cellName } from '../domain/cell-name';
import { fillIn } from '../domain/drawing/fill-in';
import type { Finding } from '../domain/finding';
import { agencyName } from '../domain/lookup';
import { submissionSheetName } from '../domain/sheet-name';
import type { Submission } from '../domain/submission';
import type { Text } from '../text';
import { cellLink } from '../workbook/cell-link';
import type { DescribedFinding } from '../workbook/reports/draw-findings';

/** Findings as sentences with their places: tab, row, column, and a link to the cell. */
export function describeFindings(
  findings: readonly Finding[],
  campaign: Campaign,
  submissions: readonly Submission[],
  text: Text,
): DescribedFinding[] {
  const submissionOf = new Map(submissions.map((submission) => [addressOf(submission), submission]));
  return findings.map((finding): DescribedFinding => {
    const sheet = submissionOf.get(addressOf(finding))?.sheet;
    const { row, column } = finding.place;
    const columnNumber = column && sheet?.columns[column];
    const label = appendixOf[finding.appendix].columns.find(({ key }) => key === column)?.label;
    const title = sheet?.title ?? submissionSheetName(finding.agency, finding.appendix);
    const { fault, remedy } = text.finding(finding);
    const place = text.place(title, row, label === undefined ? undefined : fillIn(label, campaign));
    return {
      rule: finding.rule,
      severity: finding.severity,
      agencyName: agencyName(campaign, finding.agency),
      sheet: title,
      cell: row && columnNumber ? cellName(row, columnNumber) : '',
      link: sheet && cellLink(sheet.spreadsheetId, sheet.sheetId, row ?? 1, columnNumber ?? 1),
      sentence: `${place}: ${fault} ${remedy}`,
    };
  });
}

/** One submission's address as a key. */
export function addressOf({ agency, appendix }: Pick<Finding, 'agency' | 'appendix'>): string {
  return `${agency}:${appendix}`;
}
