import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import { completeRows } from '../domain/progress';
import type { Submission } from '../domain/submission';
import type { Text } from '../text';
import { severitySigns } from '../workbook/reports/severity-signs';
import { addressOf } from './describe-findings';

/** Findings by submission, in their order. */
export function groupFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupBy(findings, addressOf);
}

/** What stands in each row's last cell, by row: its findings in short, or that it is complete. */
export function rowVerdicts(
  submission: Submission,
  findings: readonly Finding[],
  text: Text,
): ReadonlyMap<number, string> {
  const verdicts = new Map<number, string>();
  const complete = completeRows(submission, findings);
  for (const { row } of submission.rows) verdicts.set(row, complete.has(row) ? text.rowComplete : '');
  for (const [row, ofRow] of groupBy(findings, ({ place }) => place.row)) {
    if (row !== undefined) verdicts.set(row, ofRow.map((finding) => shortWithSign(finding, text)).join('\n'));
  }
  return verdicts;
}

/** «✖ Thiếu lý do cụ thể» */
export function shortWithSign(finding: Finding, text: Text): string {
  return `${severitySigns[finding.severity].sign} ${text.finding(finding).short}`;
}
